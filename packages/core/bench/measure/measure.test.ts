import { expect, it } from 'vitest';
import { FACETS } from '../../src/query/query.js';
import { collection } from '../collection/collection.js';
import { mixedQueries } from '../collection/mixed-queries.js';
import type { Answer } from '../contender.js';
import { agreement } from '../report/agreement.js';
import { answerDigest } from './answer-digest.js';
import { percentile, spread } from './timings.js';

it('takes percentiles by nearest rank', () => {
  const timings = Array.from({ length: 200 }, (_, at) => 200 - at);

  expect(spread(timings)).toEqual({ p50: 100, p95: 190 });
  expect(() => percentile([], 0.5)).toThrow('no timings');
});

it('tells answers with other counts apart, and takes no notice of the order of counts', () => {
  const one = anAnswer([
    ['guidance', 2],
    ['tool', 1],
  ]);
  const turned = anAnswer([
    ['tool', 1],
    ['guidance', 2],
  ]);
  const other = anAnswer([
    ['guidance', 2],
    ['tool', 2],
  ]);

  expect(answerDigest(turned)).toEqual(answerDigest(one));
  expect(answerDigest(other).counts).not.toBe(answerDigest(one).counts);
});

it('says which kind of text query a contender leaves out', () => {
  const queries = mixedQueries(collection(100, 1), 100, 1);
  const right = new Map(queries.map((_, at) => [at, { total: at, counts: '', ids: '' }]));
  const answers = new Map(
    [...right].map(([at, digest]) => [at, queries[at]!.kind === 'typo' ? none : digest]),
  );

  const { compared, sameWorks, leavesOut } = agreement(queries, answers, right);

  expect(leavesOut).toEqual(['typo']);
  expect(compared - sameWorks).toBe(12);
});

const none = { total: 0, counts: 'other', ids: '' };

function anAnswer(types: [string, number][]): Answer {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Answer['counts'];
  return {
    total: 3,
    ids: ['a'],
    counts: { ...counts, types: types.map(([value, count]) => ({ value, count })) },
  };
}
