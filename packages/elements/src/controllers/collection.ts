import {
  buildCatalogue,
  type Catalogue,
  type Diagnostic,
  type FeedInfo,
  type Page,
  type Query,
  type Resource,
  type Scope,
} from '@guidance-list/core';
import { narrows, type Choices } from './choices.js';
import { FeedRequestError, requestFeed, type Failure } from './feed-request.js';
import { readFeeds, wordsOf } from './feed-reading.js';

/** Where the feed stands. `stalled` is a `loading` that takes longer than a reader expects. */
export type Phase = 'idle' | 'loading' | 'stalled' | 'ready' | 'failed';

/** What has changed: the feed, the question, how many are shown, or which work is opened. */
export type Change = 'feed' | 'query' | 'more' | 'opened';

/** What the page, not the visitor, has decided. */
export interface Settings {
  readonly scope: Scope;
  /** BCP 47; one that the messages know. */
  readonly locale: string;
  readonly pageSize: number;
  /** The order without words, until the visitor picks another. */
  readonly sort?: Query['sort'];
}

/** What a collection needs from outside. */
export interface CollectionWorld {
  readonly fetch?: typeof fetch;
  /** Units: milliseconds. */
  readonly stalledAfter?: number;
  /** Units: bytes, of one feed unpacked. */
  readonly maxBytes?: number;
}

const STALLED_AFTER_MS = 8000;
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * All that the parts of one list share: the feed and how far it is, the visitor's choices, and the answer to them. It draws
 * nothing; the parts listen to it, so they can stand anywhere on a page.
 */
export class Collection {
  phase: Phase = 'idle';
  feed: FeedInfo = { version: '1.0' };
  diagnostics: readonly Diagnostic[] = [];
  failure: Failure | undefined;
  catalogue: Catalogue | undefined;
  settings: Settings = { scope: {}, locale: 'en', pageSize: 20 };
  choices: Choices = {};
  /** Id of the work that is shown in place of the list. */
  openedId: string | undefined;
  /** Place in the list of the first work that "Show more" added last. */
  firstNew = 0;

  readonly #world: Required<CollectionWorld>;
  readonly #listeners = new Set<(change: Change) => void>();
  #request: AbortController | undefined;
  #sources: readonly string[] = [];
  #shown = 0;
  #page: Page | undefined;
  #scopeTotal: number | undefined;

  constructor(world: CollectionWorld = {}) {
    this.#world = {
      fetch: world.fetch ?? ((...request) => fetch(...request)),
      stalledAfter: world.stalledAfter ?? STALLED_AFTER_MS,
      maxBytes: world.maxBytes ?? MAX_BYTES,
    };
  }

  /** The answer to the visitor's choices, as far as it is shown. Empty until the feed is there. */
  get page(): Page {
    this.#page ??= this.ask(this.choices, Math.max(this.#shown, this.settings.pageSize));
    return this.#page;
  }

  /** How many works there are inside the scope. */
  get scopeTotal(): number {
    this.#scopeTotal ??= this.ask({}, 0).total;
    return this.#scopeTotal;
  }

  /** How many works "Show more" would add. */
  get moreCount(): number {
    return Math.min(this.settings.pageSize, this.page.total - this.page.resources.length);
  }

  get opened(): Resource | undefined {
    return this.openedId === undefined ? undefined : this.get(this.openedId);
  }

  /** Whether the feed was read and holds nothing inside the scope. */
  get isEmpty(): boolean {
    return this.phase === 'ready' && this.scopeTotal === 0;
  }

  /** A work by its id, whether or not the scope holds it. */
  readonly get = (id: string): Resource | undefined => this.catalogue?.get(id);

  /** The whole question: choices, scope and language. */
  wholeQuery(choices: Choices = this.choices): Query {
    const { scope, locale, sort } = this.settings;
    const order = choices.sort ?? (narrowsByText(choices) ? undefined : sort);
    return { ...choices, scope, locale, ...(order ? { sort: order } : {}) };
  }

  /** Answers any choices without making them the visitor's. */
  ask(choices: Choices, pageSize: number): Page {
    return this.catalogue?.query({ ...this.wholeQuery(choices), pageSize }) ?? NOTHING;
  }

  configure(settings: Settings): void {
    this.settings = settings;
    this.#forget();
    this.#tell('feed');
  }

  /** Loads feeds from addresses, in place of what is there. A load under way is given up. */
  async load(sources: readonly string[]): Promise<void> {
    this.stop();
    this.#sources = sources;
    if (sources.length === 0) return;
    const request = new AbortController();
    this.#request = request;
    this.#become('loading');
    const timer = setTimeout(() => this.#become('stalled'), this.#world.stalledAfter);
    try {
      const { fetch, maxBytes } = this.#world;
      const options = { signal: request.signal, fetch, maxBytes };
      const texts = await Promise.all(sources.map((source) => requestFeed(source, options)));
      if (request.signal.aborted) return;
      this.#request = undefined;
      this.give(texts);
    } catch (error) {
      if (!request.signal.aborted) this.#fail(error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Takes feeds that are already here: as text, or parsed from JSON. */
  give(feeds: readonly unknown[]): void {
    this.stop();
    const reading = readFeeds(feeds);
    this.diagnostics = reading.diagnostics;
    if (reading.failure) {
      this.#fail(new FeedRequestError({ kind: reading.failure, host: '' }));
      return;
    }
    this.feed = reading.feed;
    this.catalogue = buildCatalogue(reading.resources, wordsOf(reading.feed));
    this.#become('ready');
  }

  /** Asks again for what was last asked for. */
  readonly retry = (): void => void this.load(this.#sources);

  /** Gives up a load under way. */
  stop(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  choose(choices: Choices): void {
    this.choices = choices;
    this.#shown = 0;
    this.#page = undefined;
    this.#tell('query');
  }

  showMore(): void {
    this.firstNew = this.page.resources.length;
    this.#shown = this.firstNew + this.moreCount;
    this.#page = undefined;
    this.#tell('more');
  }

  /** Shows one work in place of the list; without an id the list again. */
  open(id: string | undefined): void {
    this.openedId = id;
    this.#tell('opened');
  }

  /** Tells the listener of every change, until the function that is returned is called. */
  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #become(phase: Phase): void {
    this.phase = phase;
    if (phase !== 'failed') this.failure = undefined;
    this.#forget();
    this.#tell('feed');
  }

  #fail(error: unknown): void {
    this.failure = error instanceof FeedRequestError ? error.failure : { kind: 'not-a-feed', host: '' };
    this.#become('failed');
  }

  #forget(): void {
    this.#page = undefined;
    this.#scopeTotal = undefined;
  }

  #tell(change: Change): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}

const NOTHING: Page = {
  total: 0,
  page: 1,
  pageSize: 0,
  resources: [],
  counts: { types: [], topics: [], audiences: [], places: [], languages: [], publishers: [], years: [] },
};

function narrowsByText(choices: Choices): boolean {
  return choices.text !== undefined && narrows({ text: choices.text });
}
