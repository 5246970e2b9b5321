import { describe, expect, it } from 'vitest';
import type { FakeSite } from '../../testing/fake-wordpress.js';
import { aPost, imported, posts } from '../../testing/wordpress-import.js';

const resources = (records: readonly object[]) => ({ 'wp/v2/resources': records });

describe('import wordpress, from sites that do as they please', () => {
  it.each<[string, FakeSite]>([
    ['gives fewer records at once than it was asked for', { mostPerPage: 20 }],
    ['does so and tells no totals', { mostPerPage: 20, hidesTotals: true }],
    [
      'refuses to give a hundred at once',
      {
        intervene: ({ parameters }) =>
          Number(parameters.get('per_page')) > 30
            ? { status: 400, body: '{"code":"rest_invalid_param","message":"per_page"}' }
            : undefined,
      },
    ],
  ])('reads one that %s', async (_, site) => {
    const { feed, report } = await imported({ records: resources(posts(130)), ...site });

    expect(feed.resources).toHaveLength(130);
    expect(report).toMatchObject({ exitCode: 0, counts: { read: 130, errors: 0 } });
  });

  it('stops where a site gives the same page again and again', async () => {
    const body = JSON.stringify(posts(100));
    const { feed } = await imported({
      intervene: ({ route }) => (route === 'wp/v2/resources' ? { status: 200, body } : undefined),
    });

    expect(feed.resources).toHaveLength(100);
  });

  it('loses no record where another is deleted while the list is read', async () => {
    const records = posts(210);
    const { feed } = await imported({
      records: resources(records),
      intervene: ({ route, parameters }) => {
        if (route === 'wp/v2/resources' && parameters.get('page') === '2' && records.length === 210)
          records.shift();
        return undefined;
      },
    });

    expect(feed.resources).toHaveLength(209);
  });

  it('finds a bad record on a page of a site that gives fewer at once', async () => {
    const isBad = (parameters: URLSearchParams, perPage: string, page: string): boolean =>
      parameters.get('per_page') === perPage && parameters.get('page') === page && !parameters.has('_fields');
    const { feed, report } = await imported(
      {
        records: resources(posts(90)),
        mostPerPage: 40,
        intervene: ({ route, parameters }) =>
          route === 'wp/v2/resources' && (isBad(parameters, '40', '2') || isBad(parameters, '1', '45'))
            ? { status: 500 }
            : undefined,
      },
      { retries: 0 },
    );

    expect(feed.resources).toHaveLength(89);
    expect(report.entries.filter(({ severity }) => severity === 'error')).toMatchObject([
      { found: 'https://hub.example/work-45/' },
    ]);
  });

  it.each([
    [
      'Polylang',
      { lang: 'en', translations: { en: 1, fr: 2 } },
      { lang: 'fr', translations: { en: 1, fr: 2 } },
    ],
    [
      'WPML',
      { wpml_current_locale: 'en_GB', wpml_translations: [{ locale: 'fr_FR', id: 2 }] },
      { wpml_current_locale: 'fr_FR', wpml_translations: [{ locale: 'en_GB', id: 1 }] },
    ],
  ])('makes one work of two languages as %s tells them', async (_, english, french) => {
    const link = { link: 'https://hub.example/fr/manuel/', title: { rendered: 'Manuel' } };
    const { feed, report } = await imported({
      records: resources([aPost(1, english), aPost(2, { ...french, ...link }), aPost(3)]),
    });

    expect(feed.resources.map(({ title }) => title)).toEqual(['Work 1', 'Work 3']);
    expect(Object.values(feed.resources[0]?.translations ?? {})).toMatchObject([{ title: 'Manuel' }]);
    expect(report.counts).toMatchObject({ read: 3, kept: 2, skipped: 1 });
    expect(report.entries).toMatchObject([{ code: 'record/merged', record: '2', found: link.link }]);
  });

  it('leaves translations apart where they do not name each other', async () => {
    const { titles, codes } = await imported({
      records: resources([
        aPost(1, { lang: 'en', translations: { en: 1, fr: 2 } }),
        aPost(2, { lang: 'fr', translations: { fr: 2 } }),
      ]),
    });

    expect(titles).toEqual(['Work 1', 'Work 2']);
    expect(codes).toEqual(['language/unknown']);
  });

  it('reads a term whose parent is known as that', async () => {
    const { feed, codes } = await imported({
      taxonomies: { region: 'regions' },
      records: {
        ...resources([aPost(1, { regions: [7] })]),
        'wp/v2/regions': [
          { id: 7, name: 'The Valley', slug: 'the-valley', parent: 5 },
          { id: 5, name: 'Vojvodina', slug: 'vojvodina', parent: 3 },
          { id: 3, name: 'Serbia', slug: 'serbia', parent: 7 },
        ],
      },
    });

    expect(feed.resources[0]?.places).toEqual(['RS']);
    expect(codes).toEqual(['place/unknown']);
  });
});
