import { isTextQuery, type MixedQuery } from '../collection/mixed-queries.js';
import type { AnswerDigest } from '../measure/measurement.js';

/** How many of the text queries that were compared got the right answer. */
export interface Agreement {
  readonly compared: number;
  /** Same total and the same count at every entry, so the same works. */
  readonly sameWorks: number;
  /** And the same first page in the same order. */
  readonly samePage: number;
}

/** Answers by the number of the query. */
export type Answers = ReadonlyMap<number, AnswerDigest>;

/** Compares a contender's answers to text queries with answers known to be right. */
export function agreement(queries: readonly MixedQuery[], answers: Answers, right: Answers): Agreement {
  let [compared, sameWorks, samePage] = [0, 0, 0];
  queries.forEach((query, at) => {
    const [answer, expected] = [answers.get(at), right.get(at)];
    if (!isTextQuery(query) || !answer || !expected) return;
    compared++;
    if (answer.total !== expected.total || answer.counts !== expected.counts) return;
    sameWorks++;
    if (answer.ids === expected.ids) samePage++;
  });
  return { compared, sameWorks, samePage };
}
