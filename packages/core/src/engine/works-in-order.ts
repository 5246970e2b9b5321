import type { Sort } from '../query/query.js';
import type { Resource } from '../resource/resource.js';
import type { DayColumns } from './day-columns.js';

/** The works of a collection in one order. */
export interface WorkOrder {
  /** First to last. */
  readonly works: Uint32Array;
  /** By work: its place in the order. */
  readonly places: Uint32Array;
}

/** What works are put in order by. */
export interface Ordering {
  readonly resources: readonly (Resource | undefined)[];
  readonly days: DayColumns;
  /** Works in order of `id`, and so are those that are equal in another. */
  readonly ids: WorkOrder;
}

/** An order of works that are listed first to last. */
export function workOrder(works: Uint32Array, size: number): WorkOrder {
  const places = new Uint32Array(size);
  for (let at = 0; at < works.length; at++) places[works[at] ?? 0] = at;
  return { works, places };
}

/** Works by a day, which needs no locale. No day at all comes last. */
export function worksByDay({ days, ids }: Ordering, sort: Sort): WorkOrder {
  const ranks = sort === 'added' ? days.added : days.issued;
  const { length } = ids.works;
  const latest = 1e8;
  // Day and work are packed into one number, so that sorting calls nothing back.
  const keys = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    const day = ranks[ids.works[at] ?? 0] ?? 0;
    keys[at] = (day === 0 ? latest : sort === 'oldest' ? day : latest - day) * length + at;
  }
  const works = new Uint32Array(length);
  keys.sort().forEach((key, at) => (works[at] = ids.works[key % length] ?? 0));
  return workOrder(works, ranks.length);
}

/** Works by title. The nearer `works` stand to their order, the faster they are put into it. */
export function worksByTitle({ resources, ids }: Ordering, works: number[], locale: string): WorkOrder {
  const { compare } = collatorOf(locale);
  const titles = resources.map((resource) => resource?.title.replace(/^[^\p{L}\p{N}]+/u, '') ?? '');
  const { places } = ids;
  const byTitle = (a: number, b: number): number =>
    compare(titles[a] ?? '', titles[b] ?? '') || (places[a] ?? 0) - (places[b] ?? 0);
  return workOrder(Uint32Array.from(works.sort(byTitle)), resources.length);
}

function collatorOf(locale: string): Intl.Collator {
  try {
    return new Intl.Collator(locale, { numeric: true });
  } catch {
    return new Intl.Collator('en', { numeric: true });
  }
}
