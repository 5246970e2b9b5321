import { describe, expect, it } from 'vitest';
import type { Query } from '../query/query.js';
import type { Resource } from '../resource/resource.js';
import { aFile, aResource, anEdition } from '../testing/builders.js';
import { buildCatalogue } from './build-catalogue.js';

const work = (id: string, more: Partial<Resource>): Resource => ({
  ...aResource({ id }),
  types: [],
  places: [],
  publishers: [],
  editions: [],
  ...more,
});

const WORKS = [
  work('europe', {
    places: ['150'],
    types: ['guidance', 'legislation'],
    editions: [anEdition({ issued: '2010', files: [aFile({ language: 'fr-CA' })] })],
  }),
  work('global', {
    places: ['001'],
    types: ['guidance'],
    editions: [anEdition({ issued: '2020', publishers: ['IOM'] })],
  }),
  work('serbia', {
    places: ['RS', '039'],
    types: ['legislation'],
    publishers: ['OSCE'],
    editions: [anEdition({ issued: '2004' }), anEdition({ issued: '2022' })],
  }),
  work('silent', {}),
];
const catalogue = buildCatalogue(WORKS);
const ids = (query: Query) => catalogue.query({ ...query, sort: 'title' }).resources.map(({ id }) => id);
const counts = (query: Query, facet: 'types' | 'places' | 'years' | 'languages' | 'publishers') =>
  catalogue
    .query(query)
    .counts[facet].map(({ value, count, selected }) => `${value} ${count}${selected ? ' ✓' : ''}`);

describe('choosing', () => {
  it('is OR within a facet and AND between facets', () => {
    expect(ids({ select: { types: ['guidance', 'legislation'] } })).toEqual(['europe', 'global', 'serbia']);
    expect(ids({ select: { types: ['legislation'], places: ['039'] } })).toEqual(['serbia']);
  });

  it('of all values, or of none of them, is possible too', () => {
    const select = { types: ['guidance', 'legislation'] };

    expect(ids({ select, match: { types: 'all' } })).toEqual(['europe']);
    expect(ids({ select, match: { types: 'not' } })).toEqual(['silent']);
  });

  it('"not stated" gives the works that state nothing', () => {
    expect(ids({ select: { places: ['none'] } })).toEqual(['silent']);
    expect(ids({ select: { years: ['none', '2020'] } })).toEqual(['global', 'silent']);
  });

  it('a region also finds the places in it, but nothing rolls up into "Global"', () => {
    expect(ids({ select: { places: ['150'] } })).toEqual(['europe', 'serbia']);
    expect(ids({ select: { places: ['001'] } })).toEqual(['global']);
  });

  it('a place finds works about broader ones only when asked to', () => {
    expect(ids({ select: { places: ['FR'] } })).toEqual([]);
    expect(ids({ select: { places: ['FR'] }, includeBroader: true })).toEqual(['europe', 'global']);
    expect(ids({ select: { places: ['150'] }, includeBroader: true })).toEqual([
      'europe',
      'global',
      'serbia',
    ]);
  });

  it('a language also finds its variants, in any letter case', () => {
    expect(ids({ select: { languages: ['FR'] } })).toEqual(['europe']);
    expect(ids({ select: { languages: ['fr-FR'] } })).toEqual([]);
  });

  it('a range of years is one choice, OR with single years, and may be open', () => {
    expect(ids({ years: { from: 2005, to: 2015 } })).toEqual(['europe']);
    expect(ids({ years: { from: 2021 }, select: { years: ['2010'] } })).toEqual(['europe', 'serbia']);
    expect(ids({ years: { from: 2021 }, select: { years: ['2004'] }, match: { years: 'all' } })).toEqual([
      'serbia',
    ]);
    expect(ids({ years: { from: 2015, to: 2005 } })).toEqual([]);
    expect(ids({ years: {} })).toHaveLength(4);
  });

  it('a value that no work has gives no works, and its entry stays with 0', () => {
    const page = catalogue.query({ select: { types: ['poem'] } });

    expect(page.total).toBe(0);
    expect(page.counts.types).toContainEqual({ value: 'poem', count: 0, selected: true });
  });
});

describe('counts', () => {
  it('say what each entry would give in place of the facet’s choice', () => {
    expect(counts({ select: { types: ['guidance'], places: ['150'] } }, 'types')).toEqual([
      'legislation 2',
      'guidance 1 ✓',
      'none 0',
    ]);
  });

  it('say in "all" what adding the entry would give', () => {
    expect(counts({ select: { types: ['guidance'] }, match: { types: 'all' } }, 'types')).toEqual([
      'guidance 2 ✓',
      'legislation 1',
      'none 0',
    ]);
  });

  it('say in "not" how many of the others’ works carry the entry', () => {
    expect(
      counts({ select: { types: ['guidance'], places: ['150'] }, match: { types: 'not' } }, 'types'),
    ).toEqual(['legislation 2', 'guidance 1 ✓', 'none 0']);
  });

  it('show regions above the places stated, each work once, "not stated" last', () => {
    expect(counts({}, 'places')).toEqual(['150 2', '001 1', '039 1', 'RS 1', 'none 1']);
  });

  it('show languages as they are stated, and years ascending', () => {
    expect(counts({ select: { languages: ['fr'] } }, 'languages')).toEqual([
      'en 2',
      'fr 1 ✓',
      'fr-CA 1',
      'none 1',
    ]);
    expect(counts({}, 'languages')).toEqual(['en 2', 'fr-CA 1', 'none 1']);
    expect(counts({}, 'years')).toEqual(['2004 1', '2010 1', '2020 1', '2022 1', 'none 1']);
  });

  it('stand in order of their counts in a large collection, too', () => {
    const types = 'a b c d e f g'.split(' ');
    const resources = Array.from({ length: 900 }, (_, at) =>
      work(String(at), {
        types: types.filter((_type, place) => at < [900, 40, 300, 700, 300, 255, 256][place]!),
      }),
    );

    const shown = buildCatalogue(resources)
      .query()
      .counts.types.map(({ value, count }) => `${value} ${count}`);
    expect(shown).toEqual(['a 900', 'd 700', 'c 300', 'e 300', 'g 256', 'f 255', 'b 40']);
  });

  it('count publishers of works and editions alike, each once a work', () => {
    expect(counts({}, 'publishers')).toEqual(['ODIHR 2', 'OSCE 2', 'IOM 1', 'none 1']);
  });
});

describe('a scope', () => {
  it('is the whole world: nothing outside it is found, counted or listed', () => {
    const scope = { select: { places: ['150'] } };

    expect(ids({ scope })).toEqual(['europe', 'serbia']);
    expect(counts({ scope }, 'places')).toEqual(['150 2', '039 1', 'RS 1']);
    expect(ids({ scope, select: { places: ['001'] }, match: { places: 'any' } })).toEqual([]);
  });

  it('is not widened by asking for broader places', () => {
    expect(ids({ scope: { select: { places: ['RS'] } }, includeBroader: true })).toEqual(['serbia']);
  });

  it('may hold years, and works that state none', () => {
    expect(ids({ scope: { years: { from: 2015 }, select: { years: ['none'] } } })).toEqual([
      'global',
      'serbia',
      'silent',
    ]);
  });
});
