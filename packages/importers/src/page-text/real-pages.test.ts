import { readdirSync, readFileSync } from 'node:fs';
import type { Resource } from '@guidance-list/core';
import { describe, expect, it } from 'vitest';
import { LIBRARY_CATEGORIES } from '../terms/library-categories.js';
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
