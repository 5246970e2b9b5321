import type { FacetEntry } from '../query/page.js';

/** One year and how many works it has. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** Every year from the first to the last of the years facet; years without works are there with 0, "not stated" is left out. */
export function yearHistogram(entries: readonly FacetEntry[]): readonly YearCount[] {
  const counts = new Map<number, number>();
  for (const { value, count } of entries) if (/^\d{1,4}$/.test(value)) counts.set(Number(value), count);
  if (counts.size === 0) return [];
  const first = Math.min(...counts.keys());
  const length = Math.max(...counts.keys()) - first + 1;
  return Array.from({ length }, (_, at) => ({ year: first + at, count: counts.get(first + at) ?? 0 }));
}
