import { describe, expect, it } from 'vitest';
import { FACETS, type Query } from '../../src/query/query.js';
import type { Resource } from '../../src/resource/resource.js';
import { referenceQuery } from '../../src/testing/index.js';
import { collection } from '../collection/collection.js';
import { isTextQuery, mixedQueries } from '../collection/mixed-queries.js';
import type { Answer } from '../contender.js';
import { array } from './array.js';
import { CONTENDERS } from './contenders.js';

const SEEDS = [1, 2, 3];

describe.each(SEEDS)('the plain array, in collection %i', (seed) => {
  it('finds, counts and sorts as the reference does, for every query of the mix', async () => {
    const resources = collection(100, seed);
    const peer = array();
    await peer.build(resources);

    for (const mixed of mixedQueries(resources, 60, seed)) {
      const [answer, expected] = [peer.query(mixed.query), referenceAnswer(resources, mixed.query)];

      expect(found(answer), JSON.stringify(mixed.query)).toEqual(found(expected));
      if (!isTextQuery(mixed)) expect(answer.ids, JSON.stringify(mixed.query)).toEqual(expected.ids);
    }
  });
});

describe.each(Object.keys(CONTENDERS))('%s', (name) => {
  const resources = collection(200, 5);
  const queries = mixedQueries(resources, 100, 5);

  it('answers queries without text as the plain array does, order included', async () => {
    const [peer, plain] = [CONTENDERS[name]!(), array()];
    await peer.build(resources);
    await plain.build(resources);

    for (const { query } of queries.filter((one) => !isTextQuery(one))) {
      expect(found(peer.query(query)), JSON.stringify(query)).toEqual(found(plain.query(query)));
      expect(peer.query(query).ids, JSON.stringify(query)).toEqual(plain.query(query).ids);
    }
  });

  it('answers whole words as the plain array does', async () => {
    const [peer, plain] = [CONTENDERS[name]!(), array()];
    await peer.build(resources);
    await plain.build(resources);

    for (const { query } of queries.filter(({ kind }) => kind === 'words')) {
      expect(found(peer.query(query)), JSON.stringify(query)).toEqual(found(plain.query(query)));
    }
  });

  it('answers from its stored index as from the built one, where it stores one', async () => {
    const [built, loaded] = [CONTENDERS[name]!(), CONTENDERS[name]!()];
    await built.build(resources);
    if (!built.toBytes || !loaded.load) return;

    await loaded.load(await built.toBytes(), resources);

    for (const { query } of queries) expect(loaded.query(query)).toEqual(built.query(query));
  });
});

function referenceAnswer(resources: readonly Resource[], query: Query): Answer {
  const page = referenceQuery(resources, query);
  return { total: page.total, ids: page.resources.map(({ id }) => id), counts: page.counts };
}

/** Total and counts, in an order that does not depend on the contender. */
function found({ total, counts }: Answer): object {
  const byFacet = FACETS.map((facet) => [
    facet,
    Object.fromEntries(counts[facet].map(({ value, count }) => [`=${value}`, count])),
  ]);
  return { total, counts: Object.fromEntries(byFacet) as object };
}
