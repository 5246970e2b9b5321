import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { aFile, anEdition, aResource } from '../testing/builders.js';
import { atomFeed } from './atom-feed.js';
import { jsonFeed } from './json-feed.js';
import type { SharedList } from './shared-list.js';

const handbook = aResource({
  topics: ['referral'],
  body: 'Who does what.\n\n• Police\n• Shelters',
  editions: [
    anEdition({ files: [aFile({ label: 'Full text' }), aFile({ url: 'https://hub.example/a?b=1&c=2' })] }),
  ],
});
const law = { id: 'law', title: 'An <act> & its "schedule"', language: 'sr', updated: '2024-02' };
const list: SharedList = {
  resources: [handbook, law],
  feed: { title: 'A library', home: 'https://hub.example/library', language: 'en' },
  self: 'https://partner.example/list/works.atom',
};

const atom = (shared: SharedList) => parseAtomFeed(atomFeed(shared));

describe('a list as an Atom feed', () => {
  it('says whose it is, and when the newest of its works changed', () => {
    expect(atom(list)).toMatchObject({
      id: 'https://partner.example/list/works.atom',
      title: { value: 'A library' },
      updated: '2024-02-01T00:00:00Z',
      links: [
        { rel: 'self', href: 'https://partner.example/list/works.atom' },
        { rel: 'alternate', href: 'https://hub.example/library' },
      ],
    });
  });

  it('has an entry a work, with its files as enclosures', () => {
    expect(atom(list).entries?.[0]).toMatchObject({
      id: 'urn:guidance-list:hub.example%2Fhandbook',
      title: { value: 'National referral mechanisms: a practical handbook' },
      published: '2023-03-14T00:00:00Z',
      authors: [{ name: 'OSCE' }, { name: 'ODIHR' }],
      categories: [{ term: 'Guidance' }, { term: 'Referral' }, { term: 'Europe' }],
      content: { value: '<p>Who does what.</p><ul><li>Police</li><li>Shelters</li></ul>' },
      links: [
        { rel: 'alternate', href: 'https://hub.example/handbook' },
        { rel: 'enclosure', type: 'application/pdf', hreflang: 'en', title: 'Full text', length: 1_200_000 },
        { rel: 'enclosure', href: 'https://hub.example/a?b=1&c=2' },
      ],
    });
  });

  it('keeps text as text, and gives an entry without an address its content', () => {
    expect(atom(list).entries?.[1]).toMatchObject({
      title: { value: 'An <act> & its "schedule"' },
      content: { value: '<p>An &lt;act&gt; &amp; its &quot;schedule&quot;</p>' },
    });
  });

  it('leads to our own page where a work has none', () => {
    const pageOf = ({ id }: { id: string }): string => `https://partner.example/works/${id}.html`;

    expect(atom({ ...list, pageOf }).entries?.[1]?.links?.[0]?.href).toBe(
      'https://partner.example/works/law.html',
    );
  });

  it('takes its date from the feed where that states one, and dates nothing by the clock', () => {
    expect(atom({ ...list, feed: { updated: '2026-11' } }).updated).toBe('2026-11-01T00:00:00Z');
    expect(atom({ resources: [], feed: {} }).updated).toBe('1970-01-01T00:00:00Z');
    expect(
      atom({ ...list, feed: { updated: '2026' }, resources: [{ id: 'a', title: 'A' }] }).entries?.[0]
        ?.updated,
    ).toBe('2026-01-01T00:00:00Z');
  });

  it('is valid XML whatever the texts hold', () => {
    const texts = fc.string({
      unit: fc.constantFrom(
        '\0',
        '\u0008',
        '\uFFFE',
        '\uD800',
        ']]>',
        '<!--',
        '&amp;',
        '\u202E',
        '"',
        'a',
        '😀',
      ),
    });
    fc.assert(
      fc.property(texts, texts, (title, summary) => {
        const written = atomFeed({ ...list, resources: [{ id: `a${title}`, title: `A${title}`, summary }] });

        // eslint-disable-next-line no-control-regex -- these are what XML may not hold
        expect(written).not.toMatch(/[\0-\x08\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
        expect(parseAtomFeed(written).entries).toHaveLength(1);
      }),
    );
  });
});

describe('a list as JSON Feed', () => {
  it('is read as what it says', () => {
    const read = parseJsonFeed(JSON.stringify(jsonFeed(list)));

    expect(read).toMatchObject({
      title: 'A library',
      home_page_url: 'https://hub.example/library',
      feed_url: 'https://partner.example/list/works.atom',
      language: 'en',
    });
    expect(read.items?.[0]).toMatchObject({
      id: 'hub.example/handbook',
      url: 'https://hub.example/handbook',
      content_text: 'Who does what.\n\n• Police\n• Shelters',
      date_published: '2023-03-14T00:00:00Z',
      tags: ['Guidance', 'Referral', 'Europe'],
      attachments: [{ mime_type: 'application/pdf', size_in_bytes: 1_200_000, title: 'Full text' }, {}],
    });
  });

  it('leaves out what nobody states', () => {
    expect(jsonFeed({ resources: [{ id: 'a', title: 'A' }], feed: {} }).items).toEqual([
      { id: 'a', title: 'A', content_text: 'A' },
    ]);
  });
});
