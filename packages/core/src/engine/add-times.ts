import { hasWork, type Bits } from './bits.js';
import { FIELD_COUNT } from './field-score.js';
import { readPostings, type TermRange } from './postings.js';
import type { Searcher } from './searcher.js';

/** Where it is added up how often works have terms in each of their fields. */
export interface TimesSum {
  /** `FIELD_COUNT` numbers a work. */
  readonly times: Uint32Array;
  /** What one occurrence counts. */
  readonly worth: number;
  /** Of no other works. */
  readonly only: Bits;
}

/** Adds up how often works have terms. */
export function addTimes(searcher: Searcher, ranges: readonly TermRange[], sum: TimesSum): void {
  const { index, room } = searcher;
  readPostings(index.postings, { ranges, room }, (count) => addTimesRead(searcher, count, sum));
}

/** Adds up what has been read into the searcher's room. */
export function addTimesRead(
  { index, room }: Searcher,
  count: number,
  { times, worth, only }: TimesSum,
): void {
  const { patterns } = index.postings;
  for (let at = 0; at < count; at++) {
    const work = room.works[at] ?? 0;
    if (!hasWork(only, work)) continue;
    const pattern = room.patterns[at] ?? 0;
    if (pattern < FIELD_COUNT) {
      const to = work * FIELD_COUNT + pattern;
      times[to] = (times[to] ?? 0) + worth;
      continue;
    }
    for (let field = 0; field < FIELD_COUNT; field++) {
      const to = work * FIELD_COUNT + field;
      times[to] = (times[to] ?? 0) + worth * (patterns[pattern * FIELD_COUNT + field] ?? 0);
    }
  }
}
