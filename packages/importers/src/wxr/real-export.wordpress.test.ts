import { parseFeed, type Resource } from '@guidance-list/core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Imported } from '../record/imported.js';
import { writtenJson } from '../record/written-json.js';
import { importFeed } from '../syndication/import-feed.js';
import { importWordpress } from '../wordpress/import-wordpress.js';
import { importWxr } from './import-wxr.js';

const site = process.env.GUIDANCE_LIST_WORDPRESS ?? '';

/** Logs in as an administrator and takes the export that the site makes. */
async function exported(): Promise<Uint8Array> {
  const cookie = 'wordpress_test_cookie=WP%20Cookie%20check';
  const body = new URLSearchParams({ log: 'admin', pwd: 'password', testcookie: '1' });
  const login = await fetch(`${site}/wp-login.php`, {
    method: 'POST',
    headers: { cookie },
    body,
    redirect: 'manual',
  });
  const cookies = login.headers.getSetCookie().map((one) => one.split(';')[0]);
  const answer = await fetch(`${site}/wp-admin/export.php?download=true&content=all`, {
    headers: { cookie: cookies.join('; ') },
  });
  return new Uint8Array(await answer.arrayBuffer());
}

/** What the two ways agree on whatever the site does to a text when it shows it. */
function facts({
  id,
  url,
  types,
  topics,
  places,
  added,
  updated,
  source,
  editions,
  otherLanguages,
}: Resource) {
  return { id, url, types, topics, places, added, updated, source, editions, otherLanguages };
}

describe.skipIf(site === '')('the export of a real WordPress', () => {
  let bytes: Uint8Array;
  let fromExport: Imported;
  let fromApi: Imported;

  beforeAll(async () => {
    const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
    const clock = { now: () => performance.now(), sleep };
    bytes = await exported();
    fromExport = await importWxr(() => [bytes], { source: 'export.xml' });
    fromApi = await importWordpress(site, { fetch, clock, rate: 100 });
  });

  it('holds secrets, and lets none of them out', () => {
    expect(
      Buffer.from(bytes)
        .toString()
        .match(/SECRET-\w+/g),
    ).toHaveLength(8);
    expect(JSON.stringify(fromExport)).not.toContain('SECRET');
    expect(parseFeed(writtenJson(fromExport.feed)).diagnostics).toEqual([]);
  });

  it('gives the works that the API gives: the same ids, terms, dates, editions and files', () => {
    expect(fromExport.feed.resources.map(facts)).toEqual(fromApi.feed.resources.map(facts));
  });

  it('gives nearly all of their texts letter for letter', () => {
    const texts = ({ title, summary, body }: Resource): unknown => ({ title, summary, body });
    const shown = new Map(fromApi.feed.resources.map((work) => [work.id, JSON.stringify(texts(work))]));

    const other = fromExport.feed.resources.filter(
      (work) => shown.get(work.id) !== JSON.stringify(texts(work)),
    );

    // A site curls quotation marks and runs shortcodes when it shows a text; an export holds what was typed.
    expect(other.map(({ title }) => title.split(':')[0]).sort()).toEqual([
      'Entities',
      'Shortcodes left behind',
    ]);
  });

  it('says of each record that is left out why, and counts them all', () => {
    const left = fromExport.report.entries.filter(({ code }) => code.startsWith('record/'));

    expect(left.map(({ code, found }) => [code, found])).toEqual([
      ['record/not-published', 'draft'],
      ['record/not-published', 'private'],
      ['record/not-published', 'pending'],
      ['record/not-published', 'future'],
      ['record/protected', undefined],
      ['record/not-published', 'trash'],
    ]);
    expect(fromExport.report.counts).toMatchObject({ read: 364, kept: 358, skipped: 6 });
  });

  it('gives the same bytes twice', async () => {
    const again = await importWxr(() => [bytes], { source: 'export.xml' });

    expect(writtenJson(again)).toBe(writtenJson(fromExport));
  });

  it('is refused as a feed, since it holds more than is for everybody', async () => {
    const { feed, report } = await importFeed(bytes, { source: 'export.xml' });

    expect({ works: feed.resources, exitCode: report.exitCode }).toEqual({ works: [], exitCode: 1 });
  });

  it('leaves the site’s own feeds, of which works have the same ids', async () => {
    const ids = new Set(fromApi.feed.resources.map(({ id }) => id));
    for (const path of ['/resources/feed/', '/resources/feed/atom/', '/resources/feed/rdf/']) {
      const answer = await fetch(site + path);
      const { feed, report } = await importFeed(new Uint8Array(await answer.arrayBuffer()), {
        source: site + path,
      });

      expect(feed.resources).toHaveLength(10);
      expect(feed.resources.filter(({ id }) => !ids.has(id))).toEqual([]);
      expect(report.counts.errors).toBe(0);
    }
  });
});
