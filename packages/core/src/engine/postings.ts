import { noWorks, putIn, type Bits } from './bits.js';
import type { Numbers } from './numbers.js';

/** Where terms stand: works, and how often in which field. */
export interface Postings {
  /** By term: where its postings begin, and at the end of all. */
  readonly starts: Numbers;
  /** By posting: the work, counted from the first of its part. Those of a term ascend. */
  readonly works: Numbers;
  /** By posting: the number of its pattern. */
  readonly patterns: Numbers;
  /** `FIELD_COUNT` numbers a pattern: how often in each field. The first patterns are one occurrence in one field. */
  readonly times: Numbers;
}

/** A stretch of postings. */
export interface Run {
  readonly postings: Postings;
  readonly from: number;
  readonly to: number;
  /** Whether its works ascend: they are those of one term. */
  readonly ascends: boolean;
  /** What one occurrence counts, in halves. */
  readonly worth: number;
  /** The number of the first work of the part. */
  readonly first: number;
  /** `FIELD_COUNT` numbers a work of the part: how many words its fields have. */
  readonly lengths: Numbers;
  /** Its works, where they are many and have been put into a set. */
  readonly set: Bits | undefined;
}

/** Adds the works of a run to a set, and to another those that were in the first already: they have several terms. */
export function addRun(
  { postings: { works }, from, to, first, set }: Run,
  bits: Bits,
  several: Bits | undefined,
): void {
  if (set) {
    if (several)
      for (let at = 0; at < set.length; at++)
        several[at] = (several[at] ?? 0) | ((bits[at] ?? 0) & (set[at] ?? 0));
    putIn(bits, set);
    return;
  }
  for (let at = from; at < to; at++) {
    const work = first + (works[at] ?? 0);
    const place = work >> 5;
    const bit = 1 << (work & 31);
    const known = bits[place] ?? 0;
    if (several) several[place] = (several[place] ?? 0) | (known & bit);
    bits[place] = known | bit;
  }
}

/** A run with its works as a set, for one that is kept. */
export function withSet(run: Run, works: number): Run {
  const set = noWorks(run.first + works);
  addRun(run, set, undefined);
  return { ...run, set };
}

/** Where the posting of a work stands in a run that ascends; -1 where it has none. */
export function postingOf({ postings: { works }, from, to, first }: Run, work: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((works[middle] ?? 0) < work - first) low = middle + 1;
    else high = middle;
  }
  return low < to && works[low] === work - first ? low : -1;
}
