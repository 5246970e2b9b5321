import {
  parseFeed,
  type CatalogueOptions,
  type Diagnostic,
  type FeedInfo,
  type ParsedFeed,
  type Resource,
} from '@guidance-list/core';
import type { Failure } from './feed-request.js';

/** What reading one or more feeds gives. With a `failure` there is nothing to show. */
export interface FeedReading {
  /** What the first feed says of itself. */
  readonly feed: FeedInfo;
  /** Of two with one id the first stays. */
  readonly resources: readonly Resource[];
  readonly diagnostics: readonly Diagnostic[];
  readonly failure?: Failure['kind'];
}

/** Reads feeds, as text or parsed from JSON, into one collection. Bad records are reported, and the good ones kept. */
export function readFeeds(feeds: readonly unknown[]): FeedReading {
  const parsed = feeds.map((feed) => parseFeed(feed));
  const reading = {
    feed: parsed[0]?.feed ?? { version: '1.0' },
    resources: firstOfEachId(parsed),
    diagnostics: parsed.flatMap((feed) => feed.diagnostics),
  };
  const unreadable = parsed.find(isUnreadable);
  if (!unreadable || reading.resources.length > 0) return reading;
  return { ...reading, failure: failureOf(unreadable) };
}

/** What a catalogue needs to know of its feed to find its words. */
export function wordsOf({ language, terms }: FeedInfo): CatalogueOptions {
  return { ...(language ? { language } : {}), ...(terms ? { terms } : {}) };
}

function isUnreadable(feed: ParsedFeed): boolean {
  const stopped = feed.diagnostics.some(
    ({ code, severity }) => code.startsWith('feed/') && severity === 'error',
  );
  return stopped && feed.resources.length === 0;
}

function failureOf(feed: ParsedFeed): Failure['kind'] {
  const codes = feed.diagnostics.map(({ code }) => code);
  if (codes.includes('feed/version')) return 'newer-version';
  return codes.includes('feed/too-large') ? 'too-large' : 'not-a-feed';
}

function firstOfEachId(feeds: readonly ParsedFeed[]): Resource[] {
  const resources = new Map<string, Resource>();
  for (const resource of feeds.flatMap((feed) => feed.resources)) {
    if (!resources.has(resource.id)) resources.set(resource.id, resource);
  }
  return [...resources.values()];
}
