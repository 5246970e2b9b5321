import { hasWork, type Bits } from './bits.js';
import { FIELD_COUNT } from './field-score.js';
import type { Run } from './postings.js';

/** Adds up how often works of a set have the terms of runs: `FIELD_COUNT` numbers a work. Units: what the runs are worth. */
export function addTimes(runs: readonly Run[], times: Uint32Array, only: Bits): void {
  for (const { postings, from, to, first, worth } of runs) {
    for (let at = from; at < to; at++) {
      const work = first + (postings.works[at] ?? 0);
      if (!hasWork(only, work)) continue;
      const start = work * FIELD_COUNT;
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
