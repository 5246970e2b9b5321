import { parseFeed, type Resource } from '@guidance-list/core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Imported } from '../record/imported.js';
import { writtenJson } from '../record/written-json.js';
import { importWordpress } from './import-wordpress.js';

const address = process.env.GUIDANCE_LIST_WORDPRESS ?? '';
const HIDDEN_TITLES = [
  'A draft',
  'Private note',
  'Pending',
  'Scheduled',
  'Password protected',
  'Trashed',
  'Note',
  'Fields',
];

function read(from: string): Promise<Imported> {
  const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  return importWordpress(from, { fetch, clock: { now: () => performance.now(), sleep }, rate: 100 });
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe.skipIf(address === '')(
  'a real WordPress at GUIDANCE_LIST_WORDPRESS (see wordpress-site/README.md)',
  () => {
    let site: Imported;
    const work = (title: string): Resource | undefined =>
      site.feed.resources.find((resource) => resource.title.startsWith(title));

    beforeAll(async () => {
      site = await read(address);
    });

    it('gives every published work, and a line for the one that is left out', () => {
      expect(site.report).toMatchObject({
        exitCode: 0,
        counts: { read: 359, kept: 358, skipped: 1, errors: 0 },
      });
      expect(site.report.entries.filter(({ code }) => code.startsWith('record/'))).toMatchObject([
        { code: 'record/protected' },
      ]);
      expect(parseFeed(writtenJson(site.feed)).diagnostics).toEqual([]);
    });

    it('lets nothing out that is not public', () => {
      expect(JSON.stringify(site)).not.toContain('SECRET');
      expect(site.feed.resources.filter(({ title }) => HIDDEN_TITLES.includes(title))).toEqual([]);
    });

    it('gives text, without markup, entities or shortcodes, but for what was written as text', () => {
      const written = /^(?:Entities|Nested lists)/;
      const texts = textsOf(site.feed.resources.filter(({ title }) => !written.test(title)));

      expect(texts.filter((text) => /<\/?[a-z!]|&#?\w+;|\[\/?\w+[_ ]|â€|Ã/i.test(text))).toEqual([]);
    });

    it('gives the same bytes twice, and over plain addresses too', async () => {
      const again = await read(address);
      const plain = await read(`${address}/?rest_route=/`);

      expect(writtenJson(again)).toBe(writtenJson(site));
      expect(plain.feed.resources).toEqual(site.feed.resources);
    });

    it('gives the same bytes when it is only asked for what changed', async () => {
      const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
      const options = { fetch, clock: { now: () => performance.now(), sleep }, rate: 100 };

      const update = await importWordpress(address, {
        ...options,
        update: true,
        earlier: site.feed.resources,
      });

      expect(writtenJson(update.feed)).toBe(writtenJson(site.feed));
    });

    it('reads the handbook with its edition, its publishers and its three languages', () => {
      const { editions, places, otherLanguages } = work('National Referral Mechanisms') ?? {};

      expect({ places, otherLanguages }).toEqual({ places: ['150'], otherLanguages: undefined });
      expect(editions).toMatchObject([
        { label: 'First edition', issued: '2004', publishers: ['OSCE', 'ODIHR'] },
      ]);
      expect(editions?.[0]?.files?.map(({ language }) => language).sort()).toEqual(['en', 'fr', 'ru']);
      expect(editions?.[0]?.files?.map(({ mediaType }) => mediaType)).toEqual(
        Array(3).fill('application/pdf'),
      );
      expect(editions?.[0]?.files?.find(({ language }) => language === 'en')?.bytes).toBeGreaterThan(0);
    });

    it('takes the day from universal time, also where local clocks skip an hour', () => {
      expect(work('Recognition of victims')?.added).toBe('2019-03-31');
      expect(work('Legislative guide')?.added).toBe('2020-10-25');
    });
  },
);
