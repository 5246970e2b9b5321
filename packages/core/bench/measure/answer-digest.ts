import { createHash } from 'node:crypto';
import { FACETS } from '../../src/query/query.js';
import { compareCodePoints } from '../../src/text/code-points.js';
import type { Answer } from '../contender.js';
import type { AnswerDigest } from './measurement.js';

/** Reduces an answer to what can be compared; counts in any order give the same digest. */
export function answerDigest({ total, ids, counts }: Answer): AnswerDigest {
  const lines = FACETS.map((facet) =>
    counts[facet]
      .map(({ value, count }) => `${value}\t${count}`)
      .sort(compareCodePoints)
      .join('\n'),
  );
  return { total, counts: hash(lines.join('\0')), ids: hash(ids.join('\0')) };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64').slice(0, 16);
}
