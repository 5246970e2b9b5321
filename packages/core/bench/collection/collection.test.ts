import { describe, expect, it } from 'vitest';
import { feedSchema } from '../../src/feed/feed.js';
import { facetValues } from '../../src/query/facet-values.js';
import { collection } from './collection.js';
import { QUERY_KINDS, mixedQueries } from './mixed-queries.js';

describe('the generated collection', () => {
  it('is the same for the same seed and another for another', () => {
    expect(collection(200, 7)).toEqual(collection(200, 7));
    expect(collection(200, 7)).not.toEqual(collection(200, 8));
  });

  it('is a valid feed with an id for every work', () => {
    const resources = collection(300, 1);

    expect(feedSchema.safeParse({ version: '1.0', resources }).error).toBeUndefined();
    expect(new Set(resources.map(({ id }) => id)).size).toBe(300);
  });

  it('leaves the gaps that sources leave', () => {
    const resources = collection(2000, 1);
    const without = (facet: 'places' | 'years' | 'types'): number =>
      resources.filter((one) => facetValues(one, facet).length === 0).length / resources.length;

    expect(without('places')).toBeCloseTo(0.25, 1);
    expect(without('years')).toBeGreaterThan(0.05);
    expect(without('types')).toBeGreaterThan(0);
  });

  it('is written in many scripts', () => {
    const texts = collection(500, 1)
      .map(({ title }) => title)
      .join(' ');

    for (const script of ['Latin', 'Cyrillic', 'Arabic', 'Greek', 'Han', 'Thai']) {
      expect(texts).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
    }
  });

  it('has a few publishers in many works and many in a few', () => {
    const works = new Map<string, number>();
    for (const one of collection(2000, 1)) {
      for (const name of facetValues(one, 'publishers')) works.set(name, (works.get(name) ?? 0) + 1);
    }
    const counts = [...works.values()].sort((a, b) => b - a);

    expect(counts[0]).toBeGreaterThan(10 * counts[Math.floor(counts.length / 2)]!);
  });
});

describe('the mix of queries', () => {
  it('is the same for the same collection and seed', () => {
    const resources = collection(300, 1);

    expect(mixedQueries(resources, 50, 3)).toEqual(mixedQueries(resources, 50, 3));
    expect(mixedQueries(resources, 50, 3)).not.toEqual(mixedQueries(resources, 50, 4));
  });

  it('holds every kind, also when it is short', () => {
    const kinds = mixedQueries(collection(300, 1), 20, 1).map(({ kind }) => kind);

    expect(new Set(kinds)).toEqual(new Set(QUERY_KINDS));
  });
});
