import { WIDTH, type FacetColumns } from './facet-columns.js';

/** Counts the values of all facets of these works. */
export function addCounts({ starts, items }: FacetColumns, works: Uint32Array, counts: Uint32Array): void {
  for (const work of works) {
    const end = starts[work + 1] ?? 0;
    for (let item = starts[work] ?? 0; item < end; item++) {
      const value = (items[item] ?? 0) >> 1;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
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
