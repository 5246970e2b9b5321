import { readFileSync } from 'node:fs';
import { parseFeed, type Resource } from '@guidance-list/core';
import { describe, expect, it } from 'vitest';
import { writtenJson } from '../record/written-json.js';
import { importText } from './import-text.js';

const fixture = (path: string): string =>
  readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8');
const titled = (resources: readonly Resource[], start: string): Resource => {
  const found = resources.find(({ title }) => title.startsWith(start));
  if (!found) throw new Error(`No work's title starts with "${start}".`);
  return found;
};

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
