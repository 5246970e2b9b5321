import {
  GuidanceError,
  buildCatalogue,
  buildCatalogueAsync,
  loadCatalogueAsync,
  mergeFeeds,
  mergeFeedsAsync,
  parseFeed,
  parseFeedAsync,
  type Catalogue,
  type Diagnostic,
  type FeedInfo,
  type NamedFeed,
  type ParsedFeed,
  type Query,
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
  /** What the feeds say of themselves; the first has the word. */
  readonly feed: FeedInfo;
  /** What the libraries call themselves that were read. */
  readonly libraries: readonly string[];
  /** A work that stands in several feeds is in it once. */
  readonly catalogue: Catalogue | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The feeds that could not be read. */
  readonly failures: readonly Failure[];
}

interface ReadingOptions {
  /** Made of the feeds beforehand. */
  readonly index?: Uint8Array | undefined;
  /** What is asked first. Where reading takes steps, answering it is one of them, and what is drawn then waits for nothing. */
  readonly question: () => Query;
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
  options: ReadingOptions,
): FeedReading | Promise<FeedReading> {
  if (options.index || feeds.some(({ value }) => isLarge(value))) return readInSteps(feeds, options);
  const parsed = feeds.map(({ value }) => parseFeed(value));
  const whole = mergeFeeds(readable(parsed));
  return reading({ feeds, parsed, whole, catalogue: buildCatalogue(whole.resources, whole.feed) });
}

async function readInSteps(
  feeds: readonly GivenFeed[],
  { index, question }: ReadingOptions,
): Promise<FeedReading> {
  const pause = pauses();
  const readied = async (catalogue: Catalogue): Promise<Catalogue> => {
    await pause();
    catalogue.query(question());
    await pause();
    return catalogue;
  };
  const parsed: ParsedFeed[] = [];
  for (const { value } of feeds) parsed.push(await parseFeedAsync(value, { yield: pause }));
  const whole = await mergeFeedsAsync(readable(parsed), { yield: pause });
  const { feed, resources } = whole;
  const build = async (): Promise<Catalogue> =>
    readied(await buildCatalogueAsync(resources, { ...feed, yield: pause }));
  if (!index) return reading({ feeds, parsed, whole, catalogue: await build() });
  try {
    const catalogue = await readied(await loadCatalogueAsync(index, resources, { yield: pause }));
    return reading({ feeds, parsed, whole, catalogue });
  } catch (error) {
    const read = reading({ feeds, parsed, whole, catalogue: await build() });
    return { ...read, diagnostics: [...read.diagnostics, unfitting(error)] };
  }
}

function isLarge(feed: unknown): boolean {
  if (typeof feed === 'string') return feed.length > CHARACTERS_AT_ONCE;
  const { resources } = (feed ?? {}) as { resources?: unknown };
  return Array.isArray(resources) && resources.length > WORKS_AT_ONCE;
}

interface Read {
  readonly feeds: readonly GivenFeed[];
  readonly parsed: readonly ParsedFeed[];
  /** Of all that could be read. */
  readonly whole: NamedFeed;
  readonly catalogue: Catalogue;
}

function reading({ feeds, parsed, whole, catalogue }: Read): FeedReading {
  const failures = parsed.flatMap((feed, at) =>
    isUnreadable(feed) ? [{ kind: failureOf(feed), host: feeds[at]?.host ?? '' }] : [],
  );
  return {
    feed: whole.feed,
    libraries: [...new Set(readable(parsed).flatMap(({ feed }) => feed.title ?? []))],
    catalogue: failures.length < feeds.length ? catalogue : undefined,
    diagnostics: parsed.flatMap(({ diagnostics }, feed) =>
      parsed.length > 1 ? diagnostics.map((one) => ({ ...one, feed })) : diagnostics,
    ),
    failures,
  };
}

function readable(parsed: readonly ParsedFeed[]): ParsedFeed[] {
  return parsed.filter((feed) => !isUnreadable(feed));
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
