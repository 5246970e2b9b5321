import type { Sort } from '../query/query.js';
import type { Resource } from '../resource/resource.js';
import type { DayColumns } from './day-columns.js';
import type { Numbers } from './numbers.js';

/** The works of a collection in one order. */
export interface WorkOrder {
  /** First to last. */
  readonly works: Uint32Array;
  /** By work: its place in the order. */
  readonly places: Uint32Array;
}

/** Works in the order of one sort. `resources` stand in order of `id`, so equal keys stay in it. */
export function worksInOrder(
  { resources, days }: { resources: readonly Resource[]; days: DayColumns },
  sort: Exclude<Sort, 'relevance'>,
  locale: string,
): WorkOrder {
  const works = sort === 'title' ? byTitle(resources, locale) : byDay(days, sort);
  const places = new Uint32Array(works.length);
  for (let at = 0; at < works.length; at++) places[works[at] ?? 0] = at;
  return { works, places };
}

function byDay(days: DayColumns, sort: 'newest' | 'oldest' | 'added'): Uint32Array {
  const ranks: Numbers = sort === 'added' ? days.added : days.issued;
  const { length } = ranks;
  let highest = 0;
  for (let work = 0; work < length; work++) highest = Math.max(highest, ranks[work] ?? 0);
  // Day and work are packed into one number, so that sorting calls nothing back. No day at all comes last.
  const keys = new Float64Array(length);
  for (let work = 0; work < length; work++) {
    const rank = ranks[work] ?? 0;
    const place = rank === 0 ? highest + 1 : sort === 'oldest' ? rank : highest - rank;
    keys[work] = place * length + work;
  }
  keys.sort();
  return Uint32Array.from(keys, (key) => key % length);
}

function byTitle(resources: readonly Resource[], locale: string): Uint32Array {
  const collator = collatorOf(locale);
  const titles = resources.map(({ title }) => title.replace(/^[^\p{L}\p{N}]+/u, ''));
  const works = resources.map((_, work) => work);
  works.sort((a, b) => collator.compare(titles[a] ?? '', titles[b] ?? '') || a - b);
  return Uint32Array.from(works);
}

function collatorOf(locale: string): Intl.Collator {
  try {
    return new Intl.Collator(locale, { numeric: true });
  } catch {
    return new Intl.Collator('en', { numeric: true });
  }
}
