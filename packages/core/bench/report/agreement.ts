import { isTextQuery, type MixedQuery, type QueryKind } from '../collection/mixed-queries.js';
import type { AnswerDigest } from '../measure/measurement.js';

/** How many of the text queries that were compared got the right answer. */
export interface Agreement {
  readonly compared: number;
  /** Same total and the same count at every entry, so the same works. */
  readonly sameWorks: number;
  /** And the same first page in the same order. */
  readonly samePage: number;
  /** Kinds of text queries that were compared and of which less than half got the right works: it does not answer those. */
  readonly leavesOut: readonly QueryKind[];
}

/** Answers by the number of the query. */
export type Answers = ReadonlyMap<number, AnswerDigest>;

/** Compares a contender's answers to text queries with answers known to be right. */
export function agreement(queries: readonly MixedQuery[], answers: Answers, right: Answers): Agreement {
  const compared = queries.flatMap((query, at) => {
    const [answer, expected] = [answers.get(at), right.get(at)];
    if (!isTextQuery(query) || !answer || !expected) return [];
    const isSame = answer.total === expected.total && answer.counts === expected.counts;
    return [{ kind: query.kind, isSame, isSamePage: isSame && answer.ids === expected.ids }];
  });
  const kinds = [...new Set(compared.map(({ kind }) => kind))];
  return {
    compared: compared.length,
    sameWorks: compared.filter(({ isSame }) => isSame).length,
    samePage: compared.filter(({ isSamePage }) => isSamePage).length,
    leavesOut: kinds.filter((kind) => {
      const ofKind = compared.filter((one) => one.kind === kind);
      return ofKind.filter(({ isSame }) => isSame).length < ofKind.length / 2;
    }),
  };
}
