import { countOf, noWorks, onesOf, putIn, type Bits } from './bits.js';
import type { Numbers } from './numbers.js';

/** Finding one posting by a set costs about as much as passing so many. */
const SET_COST = 3;

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
  /** Its works, where they are many and have been put into a set; then they ascend, each once. */
  readonly set: PostedWorks | undefined;
}

/** Works of postings as a set, in which a posting is found without a search. */
export interface PostedWorks {
  readonly bits: Bits;
  /** By number of the set: how many works stand in those before it. */
  readonly before: Uint32Array;
}

/** Adds the works of a run to a set, and to another those that were in the first already: they have several terms. */
export function addRun(
  { postings: { works }, from, to, first, set }: Run,
  bits: Bits,
  several: Bits | undefined,
): void {
  if (set) {
    if (several)
      for (let at = 0; at < set.bits.length; at++)
        several[at] = (several[at] ?? 0) | ((bits[at] ?? 0) & (set.bits[at] ?? 0));
    putIn(bits, set.bits);
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

/** A run whose works ascend with these as a set, for one that is kept. */
export function withSet(run: Run, works: number): Run {
  const bits = noWorks(run.first + works);
  addRun(run, bits, undefined);
  const before = new Uint32Array(bits.length);
  for (let at = 1; at < before.length; at++) before[at] = (before[at - 1] ?? 0) + onesOf(bits[at - 1] ?? 0);
  return { ...run, set: { bits, before } };
}

/** Where the postings of a run stand that are of works of a set. */
export function postingsOf(run: Run, works: Bits, room: Uint32Array): Uint32Array {
  const { postings, from, to, first, set } = run;
  let count = 0;
  if (set && countOf(works) * SET_COST < to - from) {
    for (let at = 0; at < set.bits.length; at++) {
      const posted = set.bits[at] ?? 0;
      const start = from + (set.before[at] ?? 0);
      for (let left = posted & (works[at] ?? 0); left !== 0; left &= left - 1)
        room[count++] = start + onesOf(posted & ((left & -left) - 1));
    }
    return room.subarray(0, count);
  }
  const list = to - from > room.length ? new Uint32Array(to - from) : room;
  for (let at = from; at < to; at++) {
    const work = first + (postings.works[at] ?? 0);
    // Written in any case, and kept where the next is not written over it: nobody could foretell a branch here.
    list[count] = at;
    count += ((works[work >> 5] ?? 0) >>> (work & 31)) & 1;
  }
  return list.subarray(0, count);
}
