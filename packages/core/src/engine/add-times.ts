import type { Bits } from './bits.js';
import { FIELD_COUNT } from './field-score.js';
import { postingsOf, type Run } from './postings.js';

/** What times are added up with. */
export interface Adding {
  /** `FIELD_COUNT` numbers a work. Units: what the runs are worth. */
  readonly times: Uint32Array;
  /** Room for postings. */
  readonly list: Uint32Array;
}

/** Adds up how often works of a set have the terms of runs. */
export function addTimes(runs: readonly Run[], { times, list }: Adding, only: Bits): void {
  for (const run of runs) {
    const { postings, first, worth } = run;
    for (const at of postingsOf(run, only, list)) {
      const start = (first + (postings.works[at] ?? 0)) * FIELD_COUNT;
      const pattern = postings.patterns[at] ?? 0;
      // The first patterns are one occurrence in one field.
      if (pattern < FIELD_COUNT) times[start + pattern] = (times[start + pattern] ?? 0) + worth;
      else
        for (let field = 0; field < FIELD_COUNT; field++)
          times[start + field] =
            (times[start + field] ?? 0) + worth * (postings.times[pattern * FIELD_COUNT + field] ?? 0);
    }
  }
}
