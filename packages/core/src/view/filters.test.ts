import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../engine/build-catalogue.js';
import { aResource, anEdition } from '../testing/builders.js';
import { placeTree, type PlaceNode } from './place-tree.js';
import { removalAdvice } from './removal-advice.js';
import { yearHistogram } from './year-histogram.js';

const entry = (value: string, count: number) => ({ value, count, selected: false });
const drawn = (nodes: readonly PlaceNode[]): string =>
  nodes
    .map(({ entry: { value }, children }) => value + (children.length > 0 ? `(${drawn(children)})` : ''))
    .join(' ');

describe('the tree of places', () => {
  it('puts each place under its region, and "Global" beside the regions', () => {
    const entries = ['none', 'RS', '039', '150', '001', 'FR', '155'].map((value) => entry(value, 1));

    expect(drawn(placeTree(entries))).toBe('001 150(039(RS) 155(FR))');
  });

  it('puts a place under the nearest region there is, most works first', () => {
    expect(drawn(placeTree([entry('RS', 1), entry('150', 3), entry('AL', 2), entry('KE', 9)]))).toBe(
      'KE 150(AL RS)',
    );
  });
});

describe('the histogram of years', () => {
  it('has every year from first to last, gaps as 0, without "not stated"', () => {
    expect(yearHistogram([entry('2004', 2), entry('2007', 1), entry('none', 5)])).toEqual([
      { year: 2004, count: 2 },
      { year: 2005, count: 0 },
      { year: 2006, count: 0 },
      { year: 2007, count: 1 },
    ]);
    expect(yearHistogram([entry('none', 5)])).toEqual([]);
  });
});

describe('advice where nothing matches', () => {
  const catalogue = buildCatalogue([
    aResource({ id: 'a', places: ['RS'], types: ['legislation'] }),
    aResource({ id: 'b', places: ['FR'], editions: [anEdition({ issued: '2020' })] }),
    aResource({ id: 'c', places: ['FR'] }),
  ]);

  it('says what removing each filter would give, the best first', () => {
    const query = {
      text: 'handbook',
      select: { places: ['RS'], types: ['guidance'] },
      years: { to: 2010 },
      page: 2,
    };
    const advice = removalAdvice(catalogue, query);

    expect(advice.map(({ kind, facet, total }) => [kind, facet, total])).toEqual([
      ['facet', 'types', 1],
      ['facet', 'places', 1],
      ['text', undefined, 0],
      ['years', 'years', 0],
    ]);
    expect(advice[0]?.query).toEqual({ text: 'handbook', select: { places: ['RS'] }, years: { to: 2010 } });
    expect(advice[0]?.values).toEqual(['guidance']);
  });

  it('gives totals that the query without it really has, inside the scope', () => {
    const query = {
      select: { types: ['legislation'], years: ['2020'] },
      scope: { select: { places: ['FR'] } },
    };

    for (const { query: without, total } of removalAdvice(catalogue, query)) {
      expect(catalogue.query(without).total).toBe(total);
      expect(without.scope).toEqual(query.scope);
    }
  });

  it('is silent where nothing is in force', () => {
    expect(removalAdvice(catalogue, { sort: 'title' })).toEqual([]);
  });
});
