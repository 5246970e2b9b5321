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

/** What counts are added to, and by how much a work changes its values there. */
export interface FacetCounting {
  readonly facet: number;
  readonly counts: Uint32Array;
  readonly step: 1 | -1;
}

/** Counts the values of one facet of these works. */
export function addFacetCounts(columns: FacetColumns, works: Uint32Array, counting: FacetCounting): void {
  const { starts, ends, items } = columns;
  const { facet, counts, step } = counting;
  for (const work of works) {
    const start = starts[work] ?? 0;
    const end = start + (ends[work * WIDTH + facet] ?? 0);
    for (let item = start + (facet === 0 ? 0 : (ends[work * WIDTH + facet - 1] ?? 0)); item < end; item++) {
      const value = (items[item] ?? 0) >> 1;
      counts[value] = (counts[value] ?? 0) + step;
    }
  }
}

/** The counts of what is left when these are taken away. */
export function remaining(totals: Uint32Array, counts: Uint32Array): Uint32Array {
  for (let at = 0; at < counts.length; at++) counts[at] = (totals[at] ?? 0) - (counts[at] ?? 0);
  return counts;
}
