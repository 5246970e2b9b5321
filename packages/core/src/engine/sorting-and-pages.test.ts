import { describe, expect, it } from 'vitest';
import type { Query } from '../query/query.js';
import type { Resource } from '../resource/resource.js';
import { buildCatalogue } from './build-catalogue.js';

const work = (id: string, more: Partial<Resource> = {}): Resource => ({ id, title: id, ...more });
const order = (works: Resource[], query: Query) =>
  buildCatalogue(works)
    .query(query)
    .resources.map(({ id }) => id);

describe('sorting', () => {
  const dated = [
    work('a'),
    work('b', { editions: [{ issued: '2004' }, { issued: '2022-05' }] }),
    work('c', { editions: [{ issued: '2022' }, {}] }),
    work('d', { editions: [{ issued: '2022-01-01' }], added: '2023' }),
    work('e', { added: '2023-03' }),
  ];

  it('by date goes by the newest edition, a partial date standing for its first day, and puts undated works last', () => {
    expect(order(dated, {})).toEqual(['b', 'c', 'd', 'a', 'e']);
    expect(order(dated, { sort: 'oldest' })).toEqual(['c', 'd', 'b', 'a', 'e']);
    expect(order(dated, { sort: 'added' })).toEqual(['e', 'd', 'a', 'b', 'c']);
  });

  it('by title ignores leading quotes, compares numbers as numbers, and follows the locale', () => {
    const titled = ['“Zebra”', 'Öl', 'Part 10', 'Part 9', 'Olive', '¿A?'].map((title, at) =>
      work(String(at), { title }),
    );
    const titles = (locale: string) =>
      buildCatalogue(titled)
        .query({ sort: 'title', locale })
        .resources.map(({ title }) => title);

    expect(titles('de')).toEqual(['¿A?', 'Öl', 'Olive', 'Part 9', 'Part 10', '“Zebra”']);
    expect(titles('sv')).toEqual(['¿A?', 'Olive', 'Part 9', 'Part 10', '“Zebra”', 'Öl']);
    expect(titles('no such locale')).toEqual(titles('en'));
  });

  it('by relevance without words is newest first', () => {
    expect(order(dated, { sort: 'relevance' })).toEqual(order(dated, { sort: 'newest' }));
  });

  it('leaves ties in order of id, by code points', () => {
    expect(order([work('\u{1F600}'), work('\uFF5E'), work('a')], {})).toEqual(['a', '\uFF5E', '\u{1F600}']);
  });
});

describe('pages', () => {
  const works = Array.from({ length: 45 }, (_, at) => work(String(at).padStart(2, '0')));
  const page = (query: Query) => buildCatalogue(works).query(query);

  it('count from 1, and hold 20 unless told otherwise', () => {
    expect(page({}).resources).toHaveLength(20);
    expect(page({ page: 3 }).resources.map(({ id }) => id)).toEqual(['40', '41', '42', '43', '44']);
    expect(page({ page: 2, pageSize: 2 }).resources.map(({ id }) => id)).toEqual(['02', '03']);
  });

  it.each([0, -1, NaN, 1.5])('below or beside the first are the first: %s', (number) => {
    expect(page({ page: number })).toEqual(page({}));
  });

  it('past the end are empty, with the true total', () => {
    expect(page({ page: 9 })).toMatchObject({ total: 45, page: 9, resources: [] });
  });

  it('may hold everything, or nothing', () => {
    expect(page({ pageSize: Infinity }).resources).toHaveLength(45);
    expect(page({ pageSize: 0 })).toMatchObject({ total: 45, resources: [] });
  });
});

describe('a catalogue', () => {
  it('keeps the first of two resources with one id, and replaces on adding', () => {
    const catalogue = buildCatalogue([work('a', { title: 'First' }), work('a', { title: 'Second' })]);

    expect(catalogue.get('a')?.title).toBe('First');
    catalogue.add([work('a', { title: 'Third' }), work('b')]);
    expect(catalogue.resources.map(({ title }) => title)).toEqual(['Third', 'b']);
    catalogue.remove(['a', 'unknown']);
    expect(catalogue.query().total).toBe(1);
    expect(catalogue.get('a')).toBeUndefined();
  });

  it('answers when it is empty', () => {
    expect(buildCatalogue([]).query({ text: 'x', select: { types: ['tool'] } }).total).toBe(0);
  });
});
