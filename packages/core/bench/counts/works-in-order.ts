import type { Sort } from '../../src/query/query.js';
import type { Resource } from '../../src/resource/resource.js';

/** The orders that do not depend on a text. */
export type FixedSort = Exclude<Sort, 'relevance'>;

const FIRST_DAY = '-01-01';
const LEADING_MARKS = /^[^\p{L}\p{N}]+/u;

/** The numbers of works, which stand in order of their ids, in another order; equal works stay in order of their ids. */
export function worksInOrder(works: readonly Resource[], sort: FixedSort): Uint32Array {
  const numbers = Uint32Array.from(works, (_, at) => at);
  if (sort === 'title') return numbers.sort(byTitle(works));
  const days = works.map((work) => (sort === 'added' ? day(work.added) : newestDay(work)));
  const direction = sort === 'oldest' ? 1 : -1;
  return numbers.sort((a, b) => {
    const [left, right] = [days[a], days[b]];
    if (left === right) return a - b;
    if (left === undefined || right === undefined) return left === undefined ? 1 : -1;
    return left < right ? -direction : direction;
  });
}

function byTitle(works: readonly Resource[]): (a: number, b: number) => number {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const bare = works.map(({ title }) => title.replace(LEADING_MARKS, ''));
  return (a, b) => compare(bare[a]!, bare[b]!) || a - b;
}

function newestDay({ editions = [] }: Resource): string | undefined {
  let newest: string | undefined;
  for (const { issued } of editions) {
    const one = day(issued);
    if (one !== undefined && (newest === undefined || one > newest)) newest = one;
  }
  return newest;
}

/** A partial date stands for its first day. */
function day(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  return date.length === 4 ? date + FIRST_DAY : date.length === 7 ? date + FIRST_DAY.slice(3) : date;
}
