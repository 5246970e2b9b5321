import { readdirSync, readFileSync } from 'node:fs';
import { feedSchema, parseFeed, type Resource } from '@guidance-list/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenJson } from '../record/written-json.js';
import { LIBRARY_CATEGORIES } from '../terms/library-terms.js';
import { importText } from './import-text.js';

const fixture = (path: string): string =>
  readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8');
const titled = (resources: readonly Resource[], start: string): Resource => {
  const found = resources.find(({ title }) => title.startsWith(start));
  if (!found) throw new Error(`No work's title starts with "${start}".`);
  return found;
};

const NRM =
  'National Referral Mechanisms – Joining Efforts to Protect the Rights of Trafficked Persons: A Practical Handbook';
const NRM_URL = 'https://respect.international/national-referral-mechanisms-1';

describe('the page the product was conceived from', () => {
  const { feed, report } = importText(fixture('seed-page.txt'), { title: NRM, url: NRM_URL });
  const handbook = titled(feed.resources, 'National Referral');

  it('is one work and four listed resources', () => {
    expect(feed.resources).toHaveLength(5);
    expect(report.counts).toMatchObject({ read: 5, kept: 5, skipped: 0, errors: 0 });
    expect(report).toMatchObject({ ok: true, exitCode: 0 });
  });

  it('gives the handbook its title, edition, publishers, year and download', () => {
    expect(handbook).toMatchObject({
      title: NRM,
      id: 'respect.international/national-referral-mechanisms-1',
    });
    expect(handbook.editions).toEqual([
      {
        label: 'First edition',
        issued: '2004',
        publishers: ['OSCE', 'ODIHR'],
        files: [{ label: 'National Referral Mechanisms (First edition)' }],
      },
    ]);
  });

  it('says every sentence of the body once, and the excerpt is its first paragraph', () => {
    const body = handbook.body ?? '';

    expect(body.split('This handbook provides guidance')).toHaveLength(2);
    expect(body.split('It also provides guidance')).toHaveLength(2);
    expect(body).toContain('strengthening of relevant local and national institutions.');
    expect(body.startsWith(handbook.summary ?? '?')).toBe(true);
  });

  it('keeps that other languages exist as a fact, and says so', () => {
    expect(handbook.otherLanguages).toBe(true);
    expect(handbook.body).not.toContain('other languages');
    expect(report.entries).toContainEqual(
      expect.objectContaining({
        code: 'language/unknown',
        found: 'The Handbook is also available in other languages here.',
      }),
    );
  });

  it('splits glued categories and reads places from tags', () => {
    const guide = titled(feed.resources, 'Legislative guide');

    expect(guide).toMatchObject({ types: ['guidance', 'legislation'], places: ['001'] });
    expect(titled(feed.resources, 'Trafficking in Human Beings').places).toEqual(['150']);
  });

  it('gives the Serbian study no region, since none is stated', () => {
    expect(titled(feed.resources, 'Challenges of recognition')).not.toHaveProperty('places');
  });

  it('names every repair, with what stood there before', () => {
    expect(report.entries.map(({ code }) => code)).toEqual([
      'type/not-read',
      'text/repeated',
      'language/unknown',
      'download/read',
      'text/tail-cut',
      'text/tail-cut',
      'text/tail-cut',
      'term/split',
      'text/tail-cut',
    ]);
    expect(report.entries.find(({ found }) => found?.includes('â€'))).toMatchObject({
      code: 'text/tail-cut',
      used: '…',
      original: expect.stringContaining('employment relationships â€...Read More') as string,
    });
  });

  it('points from each entry to its value in the feed', () => {
    const split = report.entries.find(({ code }) => code === 'term/split');
    const [, at] = /^\/resources\/(\d+)\/types$/.exec(split?.pointer ?? '') ?? [];

    expect(feed.resources[Number(at)]?.id).toBe(split?.record);
  });
});

interface ExpectedPage {
  readonly url: string;
  readonly downloads: readonly { publishers: string[]; year: number | null; edition: string | null }[];
  readonly otherLanguagesNote: boolean;
  readonly cards: readonly { title: string; categories: string[]; tags: string[]; flags: string[] }[];
}

const PLACES: Readonly<Record<string, string>> = { Global: '001', Europe: '150', Africa: '002' };
const PAGES = readdirSync(new URL('../../fixtures/pages/', import.meta.url))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({
    name,
    text: fixture(`pages/${name}`),
    expected: JSON.parse(fixture(`pages/${name.replace('.txt', '.expected.json')}`)) as ExpectedPage,
  }));

describe('ten pages in the same two layouts', () => {
  it.each(PAGES)('$name', ({ text, expected }) => {
    const { feed } = importText(text, { title: 'The page’s own work', url: expected.url });

    const own = titled(feed.resources, 'The page’s own work');
    const editions = own.editions ?? [];
    expect(editions.flatMap(({ files }) => files ?? [])).toHaveLength(expected.downloads.length);
    for (const { publishers, year, edition } of expected.downloads) {
      const same = editions.find(({ label = null }) => label === edition);
      expect(same?.publishers ?? []).toEqual(publishers);
      expect(same?.issued?.slice(0, 4)).toBe(year === null ? undefined : String(year));
    }
    expect(own.otherLanguages ?? false).toBe(expected.otherLanguagesNote);
    expect(feed.resources).toHaveLength(expected.cards.length + 1);
    for (const { title, categories, tags, flags } of expected.cards) {
      const card = feed.resources.find((one) => one.title === title);
      expect(card?.types ?? []).toEqual(categories.flatMap((name) => LIBRARY_CATEGORIES[name]?.types ?? []));
      expect(card?.places ?? []).toEqual(tags.map((tag) => PLACES[tag]));
      expect(card?.summary === undefined).toBe(flags.includes('EMPTYEXCERPT'));
    }
  });

  it('read a month of issue where the line names one', () => {
    const page = PAGES.find(({ name }) => name.startsWith('004'));

    const [work] = importText(page?.text ?? '', {
      title: 'A',
      url: 'https://hub.example/a',
    }).feed.resources.slice(-1);
    expect(work?.editions?.[0]?.issued).toBe('2022-03');
  });
});

describe('what the text of a page cannot say', () => {
  it('reports a category nobody knows, with the line that would map it', () => {
    const page = 'A page.\n\n\n\n\n\n\nA title\nGuidanceToolkits\n\nAn excerpt.';
    const { feed, report } = importText(page);

    expect(titled(feed.resources, 'A title').types).toEqual(['guidance']);
    expect(report.entries).toContainEqual(
      expect.objectContaining({
        code: 'term/unknown',
        severity: 'warning',
        found: 'Toolkits',
        fix: expect.stringContaining('{"terms":{"category":{"Toolkits"') as string,
      }),
    );
  });

  it('follows a mapping, for terms it knows and terms it does not', () => {
    const page = 'A page.\n\n\n\n\n\n\nA title\nGuidanceToolkits\n\nAn excerpt.\n\nTAGS: Balkans';
    const mapping = {
      terms: {
        category: { Toolkits: { types: ['tool'] } },
        tag: { Balkans: { places: ['Southern Europe'] } },
      },
    };
    const { feed, report } = importText(page, { mapping });

    expect(titled(feed.resources, 'A title')).toMatchObject({ types: ['guidance', 'tool'], places: ['039'] });
    expect(report.counts.warnings).toBe(1);
  });

  it('finds a card whose title touches the excerpt before it', () => {
    const page =
      'A page.\n\n\n\n\n\n\nOne title\nGuidance\n\nAn excerpt.\nAnother title\nGuidanceLegislation\n\nMore.';
    const { feed } = importText(page);

    expect(titled(feed.resources, 'One title').summary).toBe('An excerpt.');
    expect(titled(feed.resources, 'Another title').types).toEqual(['guidance', 'legislation']);
  });

  it('gives a work without a title its first words, and says so', () => {
    const { feed, report } = importText('A handbook for people who work with survivors. It has two parts.');

    expect(feed.resources[0]?.title).toBe('A handbook for people who work with survivors');
    expect(report.entries.map(({ code }) => code)).toEqual(['title/guessed']);
  });

  it('keeps typed markup and entities as text', () => {
    const { feed } = importText('Use <b> and &amp; with care.', { title: 'A <i>title</i>' });

    expect(feed.resources[0]).toMatchObject({
      title: 'A <i>title</i>',
      summary: 'Use <b> and &amp; with care.',
    });
  });

  it('never throws on an address that is none, and links to nothing unsafe', () => {
    const { feed, report } = importText('A text.', { title: 'A', url: 'javascript:alert(1)' });

    expect(feed.resources[0]).toEqual({ id: 'a', title: 'A', summary: 'A text.' });
    expect(report.entries.map(({ code }) => code)).toEqual(['url/unsafe']);
  });

  it('shortens what is longer than a feed may hold, at a whole word', () => {
    const { feed, report } = importText('word '.repeat(50_000), { title: 'A' });

    expect(feed.resources[0]?.summary).toMatch(/word…$/);
    expect(report.entries.map(({ code }) => code)).toEqual(['text/too-long']);
    expect(parseFeed(writtenJson(feed)).diagnostics).toEqual([]);
  });

  it.each([' ', ',', 'a ', 'post\n', 'word\n\n', 'TAGS:', 'â€', '.', '&', 'available in '])(
    'takes 300,000 characters of "%s" in its stride',
    (piece) => {
      const began = performance.now();

      importText('A page.\n\n\n\n\n\n\nA title\n' + piece.repeat(300_000 / piece.length) + 'x');

      expect(performance.now() - began).toBeLessThan(8000);
    },
  );

  it('reads bytes of other encodings, and says where it had to guess', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x13, 0x20]);
    const windows = Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x96, 0x20, 0x80]);

    expect(importText(utf16).feed.resources[0]?.summary).toBe('A–');
    expect(importText(windows).feed.resources[0]?.summary).toBe('café – €');
    expect(importText(windows).report.entries.map(({ code }) => code)).toContain('source/encoding');
  });

  it('drafts a mapping with every term it met', () => {
    const page = 'A page.\n\n\n\n\n\n\nA title\nGuidanceToolkits\n\nAn excerpt.\n\nTAGS: Europe, Atlantis';

    expect(importText(page).draft.terms).toEqual({
      category: { Guidance: { types: ['guidance'] }, Toolkits: { types: [] } },
      tag: { Europe: { places: ['150'] }, Atlantis: { places: [] } },
    });
  });

  it('refuses markup and emptiness in a sentence', () => {
    expect(importText('<!doctype html><title>x</title>').report).toMatchObject({ ok: false, exitCode: 1 });
    expect(importText(' \n').report.entries[0]?.message).toBe('There is nothing to read.');
  });

  it('reads lines that end as another system ends them', () => {
    const text = fixture('seed-page.txt');

    expect(importText(text.replace(/\n/g, '\r\n')).feed).toEqual(importText(text).feed);
  });
});

/** Pages put together from real cards and hostile pieces, in any order. */
const anyPage = fc
  .record({
    main: fc.array(
      fc.constantFrom(
        'A paragraph.',
        'A line - OSCE & ODIHR, 2004 DOWNLOAD',
        'It is available in other languages here.',
      ),
    ),
    isBlank: fc.boolean(),
    cards: fc.array(
      fc.record({
        title: fc.constantFrom(
          'A title',
          'What is “worker voice”?',
          'Annual Report 2017',
          'Guidance on referral',
        ),
        categories: fc.constantFrom('', '\nGuidance', '\nNews & AnalysisGuidance', '\nGuidanceToolkits'),
        excerpt: fc.constantFrom(
          '',
          '\n\nWhole sentence.',
          '\n\nA sentence that was cut in the mid...Read More',
          '\n\nThe workerâ€™s right â€...Read More',
          '\n\nOne, two,&nb...Read More',
        ),
        tags: fc.constantFrom('', '\n\nTAGS:', '\n\nTAGS: Europe', '\n\nTAGS: Atlantis'),
      }),
    ),
  })
  .map(({ main, isBlank, cards }) => {
    const gap = isBlank
      ? '\n\n\n\n\n\n\n'
      : '\n\npost\n\npage\n\nattachment\n\nwp_block\n\nmy_plugin_thing\n\n';
    const listed = cards.map((card, at) => {
      const end = card.tags === '' ? '\n\n' : '\n';
      const excerpt = card.categories === '' && card.excerpt === '' ? '\n\nWhole sentence.' : card.excerpt;
      return `${card.title} ${at}${card.categories}${excerpt}${card.tags}${end}`;
    });
    return { text: (main.join('\n\n') || 'A page.') + gap + listed.join(''), cards: cards.length };
  });

describe('whatever the page', () => {
  it('shows no button, label, type name, entity or broken character', () => {
    fc.assert(
      fc.property(anyPage, ({ text }) => {
        const shown = JSON.stringify(importText(text, { title: 'The page', url: NRM_URL }).feed.resources);

        expect(shown).not.toMatch(
          /Read More|DOWNLOAD|TAGS:|wp_block|my_plugin_thing|attachment|&nb|â€|GuidanceToolkits/,
        );
      }),
    );
  });

  it('loses no card without a line in the report', () => {
    fc.assert(
      fc.property(anyPage, ({ text, cards }) => {
        const { feed, report } = importText(text, { title: 'The page', url: NRM_URL });

        expect(report.counts.read).toBe(report.counts.kept + report.counts.skipped);
        expect(feed.resources).toHaveLength(cards + 1);
      }),
    );
  });

  it('gives a valid feed that the core reads without a word', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyPage.map(({ text }) => text),
          fc.string({ unit: 'binary', maxLength: 300 }),
        ),
        (text) => {
          const { feed } = importText(text);

          expect(feedSchema.safeParse(feed).success).toBe(true);
          expect(parseFeed(writtenJson(feed)).diagnostics).toEqual([]);
        },
      ),
    );
  });

  it('gives the same bytes for the same text', () => {
    fc.assert(
      fc.property(anyPage, ({ text }) => {
        expect(writtenJson(importText(text))).toBe(writtenJson(importText(text)));
      }),
    );
  });
});
