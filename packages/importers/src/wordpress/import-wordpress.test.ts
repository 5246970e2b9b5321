import { parseFeed } from '@guidance-list/core';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../testing/fake-wordpress.js';
import { aPost, imported, posts } from '../../testing/wordpress-import.js';
import { writtenJson } from '../record/written-json.js';

const resources = (...records: object[]) => ({ 'wp/v2/resources': records });

describe('import wordpress', () => {
  it('reads every page of every usual type, and nothing else', async () => {
    const { feed, report, asked } = await imported({
      types: {
        post: 'posts',
        resource: 'resources',
        page: 'pages',
        wp_block: 'blocks',
        exactmetrics_note: 'notes',
      },
      records: {
        'wp/v2/resources': posts(205),
        'wp/v2/posts': [aPost(900)],
        'wp/v2/pages': [aPost(901)],
        'wp/v2/notes': [aPost(902, { title: { rendered: 'SECRET' } })],
      },
    });

    expect(feed.resources).toHaveLength(206);
    expect(report).toMatchObject({ ok: true, exitCode: 0, counts: { read: 206, kept: 206, skipped: 0 } });
    expect(asked.map(({ route }) => route)).not.toContain('wp/v2/notes');
    expect(report.entries).toMatchObject([
      { code: 'type/not-read', found: 'page, wp_block, exactmetrics_note' },
    ]);
    expect(parseFeed(writtenJson(feed)).diagnostics).toEqual([]);
  });

  it('says of the library what the site says of itself', async () => {
    const { feed } = await imported({ records: resources(aPost(1)) });

    expect(feed).toMatchObject({ title: 'R&D library', language: 'en-GB' });
    expect(feed.resources).toMatchObject([
      {
        id: 'hub.example/work-1',
        url: 'https://hub.example/work-1/',
        added: '2021-03-28',
        updated: '2022-01-01',
        summary: 'About work 1.',
        source: { system: 'wordpress', id: '1' },
      },
    ]);
  });

  it.each([
    ['plain addresses', { isPlain: true }],
    ['no announcement on its pages', { hasLinkHeader: false }],
    ['plain addresses and no announcement', { isPlain: true, hasLinkHeader: false }],
    ['no totals in its headers', { hidesTotals: true }],
  ])('reads a site with %s', async (_, site) => {
    const { feed, report } = await imported({ ...site, records: { 'wp/v2/resources': posts(101) } });

    expect(feed.resources).toHaveLength(101);
    expect(report.exitCode).toBe(0);
  });

  it('reads other types by name, and internal ones never', async () => {
    const site = {
      types: { page: 'pages', 'acf-field': 'fields' },
      records: { 'wp/v2/pages': [aPost(1)], 'wp/v2/fields': [aPost(2)] },
    };

    const { titles, report } = await imported(site, { postTypes: ['page', 'acf-field', 'law'] });

    expect(titles).toEqual(['Work 1']);
    expect(report.entries.filter(({ severity }) => severity === 'warning').map(({ found }) => found)).toEqual(
      ['acf-field', 'law'],
    );
  });

  it('keeps what is not for everybody out of feed and report', async () => {
    const locked = { content: { rendered: 'SECRET', protected: true }, title: { rendered: 'SECRET' } };

    const { feed, report } = await imported({
      records: resources(
        aPost(1),
        aPost(2, locked),
        aPost(3, { status: 'draft', title: { rendered: 'SECRET' } }),
        aPost(4, { status: 'private', title: { rendered: 'SECRET' } }),
      ),
    });

    expect(report.counts).toMatchObject({ read: 4, kept: 1, skipped: 3 });
    expect(report.entries.map(({ code, record }) => [code, record])).toEqual([
      ['record/protected', '2'],
      ['record/not-published', '3'],
      ['record/not-published', '4'],
    ]);
    expect(JSON.stringify({ feed, report })).not.toContain('SECRET');
  });

  it('says how many records the site counts but does not show', async () => {
    const intervene = ({ route }: Asked) =>
      route === 'wp/v2/resources'
        ? {
            status: 200,
            body: JSON.stringify([aPost(1)]),
            headers: { 'x-wp-total': '3', 'x-wp-totalpages': '1' },
          }
        : undefined;

    const { report } = await imported({ intervene });

    expect(report).toMatchObject({ exitCode: 0, counts: { read: 1 } });
    expect(report.entries.map(({ message }) => message)).toEqual([
      'The site counts 3 records of "resource" and shows 1; the others are not for everybody.',
    ]);
  });

  it('turns terms into types and places, by name, by slug and by mapping, and drafts a mapping of the rest', async () => {
    const site = {
      taxonomies: { category: 'categories', region: 'regions' },
      records: {
        ...resources(aPost(1, { categories: [1, 2, 3, 9], regions: [4, 5] })),
        'wp/v2/categories': [
          { id: 1, name: 'Good Practices', slug: 'good' },
          { id: 2, name: 'R&amp;D', slug: 'r-d' },
          { id: 3, name: 'Uncategorized', slug: 'uncategorized' },
        ],
        'wp/v2/regions': [
          { id: 4, name: 'Serbia', slug: 'serbia' },
          { id: 5, name: 'البلقان', slug: '%d8%a7%d9%84%d8%a8%d9%84%d9%82%d8%a7%d9%86' },
        ],
      },
    };
    const mapping = { terms: { region: { البلقان: { places: ['039'] } } } };

    const { feed, report, draft } = await imported(site, { mapping });

    expect(feed.resources).toMatchObject([{ types: ['good-practice'], places: ['RS', '039'] }]);
    expect(report.entries.map(({ code, found }) => [code, found])).toEqual([
      ['term/unknown', '9'],
      ['term/unknown', 'R&D'],
    ]);
    expect(draft.terms?.category).toEqual({
      'Good Practices': { types: ['good-practice'] },
      'R&D': { types: [] },
    });
  });

  it('gives the same bytes twice', async () => {
    const site = { records: resources(...posts(30).reverse()) };

    const [first, second] = [await imported(site), await imported(site)];

    const bytes = ({ feed }: typeof first): string =>
      writtenJson(feed).replace(/127\.0\.0\.1:\d+/g, 'hub.example');
    expect(bytes(second)).toBe(bytes(first));
  });

  it('tells how far it is', async () => {
    const told: unknown[] = [];

    await imported(
      { records: { 'wp/v2/resources': posts(150) } },
      { onProgress: (progress) => told.push(progress) },
    );

    expect(told.slice(1)).toEqual([
      { type: 'resource', done: 100, total: 150 },
      { type: 'resource', done: 150, total: 150 },
    ]);
  });
});
