import { expect, it, vi } from 'vitest';
import { buildCatalogue, loadCatalogue, type Query } from '../../src/index.js';
import { referenceQuery } from '../../src/testing/index.js';
import { collection } from '../collection/collection.js';
import { mixedQueries } from '../collection/mixed-queries.js';

// What is done for speed is done for larger collections than the property tests draw.
vi.setConfig({ testTimeout: 120_000 });

it('answers as the reference where shortcuts are taken', () => {
  const resources = collection(500, 4);
  const catalogue = buildCatalogue(resources);
  const queries: Query[] = [
    { text: 's' },
    { text: 'tr', page: 3 },
    { text: 'of a', select: { languages: ['en'] } },
    { text: 'human trafficking p', match: { types: 'not' }, select: { types: ['guidance'] } },
    { text: 'for of and ' },
    { select: { audiences: ['none'], topics: ['identification', 'none'] }, scope: { years: { from: 2010 } } },
    { select: { places: ['150'], languages: ['en'] }, includeBroader: true, sort: 'title' },
  ];

  for (const query of queries) {
    const [page, expected] = [catalogue.query(query), referenceQuery(resources, query)];

    expect(page.total).toBeGreaterThan(0);
    expect(page.resources.map(({ id }) => id)).toEqual(expected.resources.map(({ id }) => id));
    expect(page.counts).toEqual(expected.counts);
  }
});

it('answers the same built, loaded and grown one by one', () => {
  const resources = collection(3000, 2);
  const built = buildCatalogue(resources);
  const loaded = loadCatalogue(built.toBytes(), resources);
  const grown = buildCatalogue(resources.slice(0, 1800));
  for (const [at, resource] of resources.slice(1800).entries()) {
    grown.add([resource]);
    if (at % 50 === 0) grown.query({ text: 'th', sort: 'title' });
  }
  const gone = resources.filter((_, at) => at % 9 === 0);
  grown.remove(gone.map(({ id }) => id));
  grown.query({ text: 'a' });
  grown.add(gone);

  for (const { query } of mixedQueries(resources, 200, 2)) {
    const page = built.query(query);
    expect(loaded.query(query)).toEqual(page);
    expect(grown.query(query)).toEqual(page);
  }
});
