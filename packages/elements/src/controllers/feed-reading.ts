import {
  GuidanceError,
  buildCatalogue,
  buildCatalogueAsync,
  loadCatalogueAsync,
  parseFeed,
  parseFeedAsync,
  type Catalogue,
  type CatalogueOptions,
  type Diagnostic,
  type FeedInfo,
  type ParsedFeed,
  type Resource,
} from '@guidance-list/core';
import type { Failure } from './feed-request.js';
import { pauses } from './pauses.js';

/** A feed as text or parsed from JSON, and the host it came from, where it came from one. */
export interface GivenFeed {
  readonly value: unknown;
  readonly host: string;
}

/** What reading one or more feeds gives. Without a catalogue there is nothing to show. */
export interface FeedReading {
  /** What the first feed says of itself. */
  readonly feed: FeedInfo;
  /** Of two works with one id the first stays. */
  readonly catalogue: Catalogue | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The feeds that could not be read. */
  readonly failures: readonly Failure[];
}

/** What is larger is read in short steps. Units: works; characters. */
const WORKS_AT_ONCE = 2000;
const CHARACTERS_AT_ONCE = 500_000;

/**
 * Reads feeds into one collection, at once or in steps that leave the page responsive. Bad records are reported, and the good
 * ones kept. An index that does not fit the feeds is reported, and one is built in its place.
 */
export function readFeeds(
  feeds: readonly GivenFeed[],
  index?: Uint8Array,
): FeedReading | Promise<FeedReading> {
  if (index || feeds.some(({ value }) => isLarge(value))) return readInSteps(feeds, index);
  const parsed = feeds.map(({ value }) => parseFeed(value));
  return reading(feeds, parsed, buildCatalogue(resourcesOf(parsed), wordsOf(parsed)));
}

async function readInSteps(feeds: readonly GivenFeed[], index?: Uint8Array): Promise<FeedReading> {
  const pause = pauses();
  const parsed: ParsedFeed[] = [];
  for (const { value } of feeds) parsed.push(await parseFeedAsync(value, { yield: pause }));
  const resources = resourcesOf(parsed);
  const build = (): Promise<Catalogue> =>
    buildCatalogueAsync(resources, { ...wordsOf(parsed), yield: pause });
  if (!index) return reading(feeds, parsed, await build());
  try {
    return reading(feeds, parsed, await loadCatalogueAsync(index, resources, { yield: pause }));
  } catch (error) {
    const read = reading(feeds, parsed, await build());
    return { ...read, diagnostics: [...read.diagnostics, unfitting(error)] };
  }
}

function isLarge(feed: unknown): boolean {
  if (typeof feed === 'string') return feed.length > CHARACTERS_AT_ONCE;
  const { resources } = (feed ?? {}) as { resources?: unknown };
  return Array.isArray(resources) && resources.length > WORKS_AT_ONCE;
}

function reading(
  feeds: readonly GivenFeed[],
  parsed: readonly ParsedFeed[],
  catalogue: Catalogue,
): FeedReading {
  const failures = parsed.flatMap((feed, at) =>
    isUnreadable(feed) ? [{ kind: failureOf(feed), host: feeds[at]?.host ?? '' }] : [],
  );
  return {
    feed: parsed.find((feed) => !isUnreadable(feed))?.feed ?? { version: '1.0' },
    catalogue: failures.length < feeds.length ? catalogue : undefined,
    diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics),
    failures,
  };
}

/** What a catalogue needs to know of its feed to find its words. */
function wordsOf([first]: readonly ParsedFeed[]): CatalogueOptions {
  const { language, terms } = first?.feed ?? {};
  return { language, terms };
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

function resourcesOf(feeds: readonly ParsedFeed[]): Resource[] {
  return feeds.flatMap(({ resources }) => resources);
}

function unfitting(error: unknown): Diagnostic {
  const isOurs = error instanceof GuidanceError;
  return {
    code: isOurs ? error.code : 'index/unreadable',
    severity: 'warning',
    pointer: '',
    found: String(error),
    expected: 'an index that was made of these feeds',
    fix: 'Make it again when a feed changes. The list is complete, and takes longer to appear.',
  };
}
