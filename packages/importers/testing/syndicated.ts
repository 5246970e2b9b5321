import type { Resource } from '@guidance-list/core';
import { importFeed, type ImportFeedOptions } from '../src/syndication/import-feed.js';

/** Address of the feeds of the tests. */
export const SOURCE = 'https://hub.example/feed/';

/** Imports a feed that is held in memory. */
export function read(text: string | Uint8Array, options: Partial<ImportFeedOptions> = {}) {
  return importFeed(Buffer.from(text), { source: SOURCE, ...options });
}

const NAMESPACES = [
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:a="http://www.w3.org/2005/Atom"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
].join(' ');

/** An RSS feed with some items. */
export function rss(...items: string[]): string {
  const channel = `<title>R&amp;amp;D</title><link>https://hub.example</link><language>en-gb</language>`;
  return `<?xml version="1.0"?><rss version="2.0" ${NAMESPACES}><channel>${channel}${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
}

/** An Atom feed with one entry. */
export function atom(entry: string, attributes = ''): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" ${attributes}><title type="html">A &amp;amp; B</title><link href="https://hub.example/"/><entry>${entry}</entry></feed>`;
}

/** The first work of a feed, and the codes of the report. */
export async function workOf(text: string | Uint8Array, options: Partial<ImportFeedOptions> = {}) {
  const { feed, report } = await read(text, options);
  const [work = {} as Resource] = feed.resources;
  return { ...work, codes: report.entries.map(({ code }) => code) };
}
