import { WIDTH, type FacetColumns } from './facet-columns.js';

/**
 * Counts the values of all facets of these works, in `counts` and with the help of a room of the same size. Neighbours go to one and the other,
 * because a processor waits where a number is changed twice in a row.
 */
export function countAll(
  { starts, items }: FacetColumns,
  works: Uint32Array,
  [counts, room]: readonly [Uint32Array, Uint32Array],
): void {
  counts.fill(0);
  room.fill(0);
  for (const work of works) {
    const end = starts[work + 1] ?? 0;
    let item = starts[work] ?? 0;
    for (; item + 1 < end; item += 2) {
      const value = (items[item] ?? 0) >> 1;
      const next = (items[item + 1] ?? 0) >> 1;
      counts[value] = (counts[value] ?? 0) + 1;
      room[next] = (room[next] ?? 0) + 1;
    }
    if (item < end) {
      const value = (items[item] ?? 0) >> 1;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  for (let value = 0; value < counts.length; value++)
    counts[value] = (counts[value] ?? 0) + (room[value] ?? 0);
}

/** Adds to the counts of one facet those of these works. */
export function addFacetCounts(
  { starts, ends, items }: FacetColumns,
  works: Uint32Array,
  { facet, counts }: { facet: number; counts: Uint32Array },
): void {
  for (const work of works) {
    const start = starts[work] ?? 0;
    const end = start + (ends[work * WIDTH + facet] ?? 0);
    for (let item = start + (facet === 0 ? 0 : (ends[work * WIDTH + facet - 1] ?? 0)); item < end; item++) {
      const value = (items[item] ?? 0) >> 1;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
}
