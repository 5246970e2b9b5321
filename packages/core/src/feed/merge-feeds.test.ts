import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFile, anEdition, aResource } from '../testing/index.js';
import type { Resource } from '../resource/resource.js';
import { isVisible } from '../text/is-visible.js';
import { mergeFeeds, mergeFeedsAsync } from './merge-feeds.js';
import { parseFeed } from './parse-feed.js';

const feedOf = (resources: readonly Resource[], info: object = {}) => ({
  feed: { version: '1.0', ...info },
  resources,
});
const A = { title: 'Library A', home: 'https://a.example' };
const B = { title: 'Library B', home: 'https://b.example' };

describe('mergeFeeds', () => {
  it('shows a work of two libraries once, and names both', () => {
    const { resources, merged } = mergeFeeds([
      feedOf([{ id: 'one', title: 'One', source: { system: 'wordpress', id: '7' } }], A),
      feedOf(
        [
          { id: 'one', title: 'One' },
          { id: 'two', title: 'Two' },
        ],
        B,
      ),
    ]);

    expect(resources.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(resources[0]?.sources).toEqual([
      { name: 'Library A', address: 'https://a.example', system: 'wordpress', id: '7' },
      { name: 'Library B', address: 'https://b.example' },
    ]);
    expect(resources[1]).toMatchObject({ source: { name: 'Library B' } });
    expect(merged).toEqual([{ id: 'one', mergedId: 'one', feed: 1 }]);
  });

  it('knows a work by its canonical address, and lets what refers to it follow', () => {
    const { resources } = mergeFeeds([
      feedOf([aResource({ id: 'a', url: 'https://hub.example/handbook' })]),
      feedOf([
        aResource({ id: 'b', url: 'http://www.hub.example/handbook/?utm_source=x' }),
        aResource({ id: 'c', url: 'https://hub.example/c', supersedes: 'b', related: ['b', 'a'] }),
      ]),
    ]);

    expect(resources.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(resources[1]).toMatchObject({ supersedes: 'a', related: ['a'] });
  });

  it('keeps apart what one feed keeps apart, whatever address it gives to several works', () => {
    const url = 'https://hub.example/library';
    const { resources } = mergeFeeds([
      feedOf([aResource({ id: 'a', url }), aResource({ id: 'b', url })]),
      feedOf([aResource({ id: 'c', url }), aResource({ id: 'b', url: 'https://hub.example/b' })]),
    ]);

    expect(resources.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('cannot be made to fold a library into one work by a feed that mixes up its addresses', () => {
    const library = [1, 2, 3].map((at) => aResource({ id: `a${at}`, url: `https://hub.example/${at}` }));
    const mixed = library.map((work, at) => aResource({ ...work, url: library.at(at - 1)?.url }));

    const { resources } = mergeFeeds([feedOf(library), feedOf(mixed)]);

    expect(resources.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
  });

  it('lets the first feed speak, fills what it leaves open, and unites lists', () => {
    const { resources } = mergeFeeds([
      feedOf([{ id: 'x', title: 'The title', types: ['guidance'] }]),
      feedOf([
        { id: 'x', title: 'Another', summary: 'In short.', types: ['tool'], places: ['RS'], added: '2020' },
      ]),
    ]);

    expect(resources).toEqual([
      {
        id: 'x',
        title: 'The title',
        summary: 'In short.',
        types: ['guidance', 'tool'],
        places: ['RS'],
        added: '2020',
      },
    ]);
  });

  it('keeps the words of another language as a translation, also where only the feed names it', () => {
    const { resources } = mergeFeeds([
      feedOf([{ id: 'x', title: 'A handbook' }], { language: 'en' }),
      feedOf([{ id: 'x', title: 'Un guide', summary: 'En bref.' }], { language: 'fr' }),
    ]);

    expect(resources[0]).toMatchObject({
      title: 'A handbook',
      language: 'en',
      translations: { fr: { title: 'Un guide', summary: 'En bref.' } },
    });
    expect(resources[0]).not.toHaveProperty('summary');
  });

  it('lets no work refer to itself, and gives no text a language that its record does not state', () => {
    const url = 'https://hub.example/x';
    const { resources } = mergeFeeds([
      feedOf([{ id: 'a', title: 'A handbook', url }]),
      feedOf([{ id: 'b', title: 'Un guide', url, language: 'fr', supersedes: 'a', related: ['a', 'c'] }]),
    ]);

    expect(resources).toEqual([{ id: 'a', title: 'A handbook', url, related: ['c'] }]);
  });

  it('joins the files of one edition and keeps editions apart', () => {
    const english = aFile({ url: 'https://a.example/en.pdf', language: 'en' });
    const french = aFile({ url: 'https://b.example/fr.pdf', language: 'fr' });
    const { resources } = mergeFeeds([
      feedOf([
        { id: 'x', title: 'X', editions: [anEdition({ label: 'Second', issued: '2022', files: [english] })] },
      ]),
      feedOf([
        {
          id: 'x',
          title: 'X',
          editions: [
            { issued: '2022', files: [{ ...english, bytes: 10 }, french] },
            { label: 'First', issued: '2004' },
          ],
        },
      ]),
    ]);

    expect(resources[0]?.editions?.map(({ label, files }) => [label, files?.map(({ url }) => url)])).toEqual([
      ['Second', [english.url, french.url]],
      ['First', undefined],
    ]);
  });

  it('unites the terms that feeds declare', () => {
    const { feed } = mergeFeeds([
      feedOf([], { ...A, updated: '2024', terms: { types: { kit: { en: 'Kit' } } } }),
      feedOf([], { ...B, updated: '2025', terms: { types: { kit: { en: 'Toolkit', fr: 'Boîte' } } } }),
    ]);

    expect(feed).toMatchObject({
      title: 'Library A',
      updated: '2025',
      terms: { types: { kit: { en: 'Kit', fr: 'Boîte' } } },
    });
  });

  it('gives way again and again where it is asked to, and merges the same', async () => {
    const works = Array.from({ length: 1000 }, (_, at) => ({ id: `w${at}`, title: `Work ${at}` }));
    const feeds = [feedOf(works, A), feedOf(works, B)];
    let pauses = 0;

    const merged = await mergeFeedsAsync(feeds, { yield: () => Promise.resolve((pauses += 1)) });

    expect(merged).toEqual(mergeFeeds(feeds));
    expect(pauses).toBeGreaterThanOrEqual(20);
  });

  const resource = fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      title: fc.string({ minLength: 1 }).filter(isVisible),
      url: fc.constantFrom('https://h.example/1', 'http://www.h.example/1/', 'https://h.example/2'),
      language: fc.constantFrom('en', 'fr'),
      types: fc.uniqueArray(fc.constantFrom('guidance', 'tool', 'kit')),
    },
    { requiredKeys: ['id', 'title'] },
  );
  const feed = fc.uniqueArray(resource, { selector: ({ id }) => id }).map((resources) => feedOf(resources));

  it('of any feeds gives a feed that reads back whole, without double works, and loses no record', () => {
    fc.assert(
      fc.property(fc.array(feed, { maxLength: 4 }), (feeds) => {
        const { feed: info, resources, merged } = mergeFeeds(feeds);
        const read = parseFeed(JSON.stringify({ ...info, resources }));

        expect(read.diagnostics).toEqual([]);
        expect(read.resources).toEqual(resources);
        expect(resources.length + merged.length).toBe(feeds.flatMap((one) => one.resources).length);
        const types = (works: readonly Resource[]) => new Set(works.flatMap((work) => work.types ?? []));
        expect(types(resources)).toEqual(types(feeds.flatMap((one) => one.resources)));
        for (const [feed, one] of feeds.entries()) {
          const became = (id: string) =>
            merged.find((work) => work.feed === feed && work.mergedId === id)?.id ?? id;
          expect(new Set(one.resources.map(({ id }) => became(id))).size).toBe(one.resources.length);
        }
      }),
    );
  });

  it('changes nothing when a merged feed is merged with itself', () => {
    fc.assert(
      fc.property(fc.array(feed, { maxLength: 3 }), (feeds) => {
        const once = mergeFeeds(feeds);

        expect(mergeFeeds([once, once]).resources).toEqual(once.resources);
      }),
    );
  });
});
