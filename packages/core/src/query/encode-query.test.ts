import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeQuery } from './decode-query.js';
import { encodeQuery } from './encode-query.js';
import type { Query } from './query.js';

const FULL: Query = {
  text: 'forced "labour rights" -x & y=z',
  select: {
    types: ['tool', 'guidance'],
    places: ['RS', '150'],
    years: ['none', '2004'],
    publishers: ['A, B & Co', '100 %'],
  },
  match: { types: 'all', places: 'not' },
  years: { from: 2010, to: 2020 },
  includeBroader: true,
  stemming: true,
  sort: 'title',
  page: 3,
  pageSize: 50,
};

describe('the text of a query', () => {
  it('is short and readable', () => {
    expect(encodeQuery({ text: 'referral', select: { places: ['RS', '150'] }, years: { from: 2010 } })).toBe(
      'v=1&q=referral&places=150,RS&from=2010',
    );
  });

  it('is empty for a query that asks for nothing', () => {
    expect(encodeQuery({})).toBe('');
    expect(
      encodeQuery({
        text: ' - ',
        select: { types: [] },
        sort: 'newest',
        page: 1,
        pageSize: 20,
        match: { types: 'any' },
      }),
    ).toBe('');
  });

  it('is one, whatever the order of choices', () => {
    const turned = {
      ...FULL,
      select: {
        publishers: ['100 %', 'A, B & Co'],
        years: ['2004', 'none', '2004'],
        places: ['150', 'RS'],
        types: ['guidance', 'tool'],
      },
    };

    expect(encodeQuery(turned)).toBe(encodeQuery(FULL));
  });

  it('carries everything but scope and locale', () => {
    const decoded = decodeQuery(
      encodeQuery({ ...FULL, scope: { select: { types: ['tool'] } }, locale: 'fr' }),
    );

    expect(decoded).toEqual({
      ...FULL,
      select: {
        ...FULL.select,
        types: ['guidance', 'tool'],
        places: ['150', 'RS'],
        years: ['2004', 'none'],
        publishers: ['100 %', 'A, B & Co'],
      },
    });
  });

  it('carries "all on one page", and half a character as a whole one', () => {
    expect(decodeQuery(encodeQuery({ pageSize: Infinity }))).toEqual({ pageSize: Infinity });
    expect(decodeQuery(encodeQuery({ select: { topics: ['a\uD800'] } }))).toEqual({
      select: { topics: ['a\uFFFD'] },
    });
  });
});

describe('reading the text of a query', () => {
  it.each([
    ['?v=1&q=a+b&utm_source=x', { text: 'a b' }],
    ['#types=tool&types=guidance', { select: { types: ['tool', 'guidance'] } }],
    ['types=%E0%A4%A&places=150', { select: { places: ['150'] } }],
    ['from=abc&to=2020&page=x&size=', { years: { to: 2020 } }],
    ['sort=random&all=colour,types&broader=yes', { match: { types: 'all' } }],
    ['__proto__=x&constructor=y&scope=z&locale=fr', {}],
    ['v=9&q=later', { text: 'later' }],
    ['', {}],
  ])('ignores what is unknown or broken: %s', (text, query) => {
    expect(decodeQuery(text)).toEqual(query);
  });

  it('never fails, and never reads a scope', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('q', 'types', '=', '&', '%', ',', 'scope', '1', '?', '\uD800') }),
        (text) => {
          const query = decodeQuery(text);

          expect(query).not.toHaveProperty('scope');
          expect(encodeQuery(decodeQuery(encodeQuery(query)))).toBe(encodeQuery(query));
        },
      ),
    );
  });
});
