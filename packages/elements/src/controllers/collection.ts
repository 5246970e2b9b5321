import {
  buildCatalogue,
  type Catalogue,
  type Diagnostic,
  type FeedInfo,
  type Page,
  type Query,
  type Resource,
} from '@guidance-list/core';
import { placeText } from './address-text.js';
import { narrows, type Choices } from './choices.js';
import { wholeWorld, type CollectionWorld } from './collection-world.js';
import type { Failure } from './feed-request.js';
import { readFeeds } from './feed-reading.js';
import { loadSources, type Loaded } from './load-sources.js';
import type { Place } from './place.js';
import { scopedCatalogue } from './scoped-catalogue.js';
import type { Settings } from './settings.js';
import { ShortList, type ShortListChange } from './short-list.js';

/** Where the feed stands. `stalled` is a `loading` that takes longer than a reader expects. */
export type Phase = 'idle' | 'loading' | 'stalled' | 'ready' | 'failed';

/** What has changed: the feed, the question, how many are shown, which work is opened, or the short list. */
export type Change = 'feed' | 'query' | 'more' | 'opened' | ShortListChange;

/**
 * All that the parts of one list share: the feed and how far it is, the visitor's choices, and the answer to them. It draws
 * nothing; the parts listen to it, so they can stand anywhere on a page.
 */
export class Collection {
  phase: Phase = 'idle';
  feed: FeedInfo = { version: '1.0' };
  /** What the libraries call themselves whose feeds are shown. */
  libraries: readonly string[] = [];
  diagnostics: readonly Diagnostic[] = [];
  /** The feeds that could not be had. In `ready` the others are shown. */
  failures: readonly Failure[] = [];
  /** All works of the feed. */
  catalogue: Catalogue | undefined;
  settings: Settings = { scope: {}, locale: 'en', pageSize: 20 };
  choices: Choices = {};
  /** Id of the work that is opened. */
  openedId: string | undefined;
  /** Id of the work that was opened first since the list was last shown. */
  openedFrom: string | undefined;
  /** Place in the list of the first work that "Show more" added last. */
  firstNew = 0;
  /** Whether the device has lost its connection. */
  isOffline = false;
  /** Whether the page is being printed. */
  isPrinted = false;

  readonly #world: Required<CollectionWorld>;
  /** Those who listen, and whether they show a work that is opened. */
  readonly #listeners = new Map<(change: Change) => void, () => boolean>();
  #run = new AbortController();
  #sources: readonly string[] = [];
  #index: string | undefined;
  #pages = 1;
  #page: Page | undefined;
  #scopeTotal: number | undefined;
  #scoped: Catalogue | undefined;

  constructor(world: CollectionWorld = {}) {
    this.#world = wholeWorld(world);
  }

  /** The answer to the visitor's choices, as far as it is shown. Empty until the feed is there. */
  get page(): Page {
    this.#page ??= this.ask(this.choices, this.isPrinted ? Infinity : this.#pages * this.settings.pageSize);
    return this.#page;
  }

  /** How many works there are inside the scope. */
  get scopeTotal(): number {
    this.#scopeTotal ??= (narrows(this.choices) ? this.ask({}, 0) : this.page).total;
    return this.#scopeTotal;
  }

  /** The works inside the scope, as if there were no others. */
  get scoped(): Catalogue | undefined {
    this.#scoped ??= this.catalogue && scopedCatalogue(this.catalogue, this.settings.scope);
    return this.#scoped;
  }

  /** How many works "Show more" would add. */
  get moreCount(): number {
    return Math.min(this.settings.pageSize, this.page.total - this.page.resources.length);
  }

  get opened(): Resource | undefined {
    return this.openedId === undefined ? undefined : this.get(this.openedId);
  }

  /** Whether something on the page shows a work that is opened. */
  get opensHere(): boolean {
    return [...this.#listeners.values()].some((shows) => shows());
  }

  /** Whether the feed was read and holds nothing inside the scope. */
  get isEmpty(): boolean {
    return this.phase === 'ready' && this.scopeTotal === 0;
  }

  get place(): Place {
    return { choices: this.choices, pages: this.#pages, openedId: this.openedId };
  }

  /** A work inside the scope by its id. */
  readonly get = (id: string): Resource | undefined => this.scoped?.get(id);
  readonly shortList = new ShortList(this.get, (change) => this.#tell(change));

  /** The whole question: choices, scope and language. */
  wholeQuery(choices: Choices = this.choices): Query {
    const { scope, locale, sort } = this.settings;
    const order = choices.sort ?? (choices.text?.trim() ? undefined : sort);
    return { ...choices, scope, locale, ...(order ? { sort: order } : {}) };
  }

  /** Answers any choices without making them the visitor's. */
  ask(choices: Choices, pageSize: number): Page {
    return this.catalogue?.query({ ...this.wholeQuery(choices), pageSize }) ?? buildCatalogue([]).query();
  }

  configure(settings: Settings): void {
    this.settings = settings;
    this.shortList.isShown &&= settings.hasShortList === true;
    this.#become(this.phase);
  }

  /**
   * Loads feeds from addresses, in place of what is there, and the prebuilt index where there is one. A load under way is
   * given up. What is there stays while the same is asked for again.
   */
  async load(sources: readonly string[], index?: string): Promise<void> {
    const { signal } = this.#begin();
    const isAgain = this.phase === 'ready' && sources === this.#sources;
    this.#sources = sources;
    this.#index = index;
    if (sources.length === 0 && this.phase !== 'ready') this.#become('idle');
    if (sources.length === 0) return;
    if (!isAgain) this.#become('loading');
    const onStalled = (): void => {
      if (!isAgain) this.#become('stalled');
    };
    const loaded = await loadSources({ sources, index }, { ...this.#world, signal, onStalled });
    if (!signal.aborted && !(isAgain && loaded.feeds.length === 0)) await this.#take(loaded, signal);
  }

  /** Takes feeds that are already here, as text or parsed from JSON. Small ones are there when this returns. */
  give(feeds: readonly unknown[]): void {
    const given = feeds.map((value) => ({ value, host: '' }));
    void this.#take({ feeds: given, failures: [] }, this.#begin().signal);
  }

  /** Asks again for what was last asked for. */
  readonly retry = (): void => void this.load(this.#sources, this.#index);

  /** Gives up what is under way. */
  stop(): void {
    this.#run.abort();
  }

  choose(choices: Choices): void {
    this.choices = choices;
    this.#pages = 1;
    this.#page = undefined;
    this.#tell('query');
  }

  showMore(): void {
    this.firstNew = this.page.resources.length;
    this.#pages += 1;
    this.#page = undefined;
    this.#tell('more');
  }

  /** Shows all that fits the choices while the page is printed, where "Show more" cannot be followed. */
  print(isPrinted: boolean): void {
    this.isPrinted = isPrinted;
    this.#page = undefined;
    this.#tell('feed');
  }

  /** Shows one work; without an id the list again. */
  open(id: string | undefined): void {
    this.openedFrom = this.openedId === undefined ? id : (this.openedFrom ?? this.openedId);
    this.openedId = id;
    this.#tell('opened');
  }

  /** Goes to where a visitor was. Before the feed is there nobody has to know. */
  goTo({ choices, pages, openedId }: Place): void {
    const isSeen = this.phase === 'ready';
    const isOther = placeText({ choices, pages }) !== placeText({ ...this.place, openedId: undefined });
    this.choices = choices;
    this.#pages = pages;
    this.#page = undefined;
    if (isSeen && isOther) this.#tell('query');
    if (isSeen && openedId !== this.openedId) this.open(openedId);
    this.openedId = openedId;
  }

  /** The device's connection came or went. A feed that could not be had without it is asked for again. */
  connect(isOnline: boolean): void {
    this.isOffline = !isOnline;
    this.#tell('feed');
    if (isOnline && this.failures.some(({ kind }) => kind === 'network')) this.retry();
  }

  /**
   * Tells the listener of every change, until the function that is returned is called. `shows` tells whether it
   * has a place for a work that is opened.
   */
  subscribe(listener: (change: Change) => void, shows = () => false): () => void {
    this.#listeners.set(listener, shows);
    return () => void this.#listeners.delete(listener);
  }

  #begin(): AbortController {
    this.stop();
    return (this.#run = new AbortController());
  }

  async #take({ feeds, failures, index }: Loaded, signal: AbortSignal): Promise<void> {
    const reading = readFeeds(feeds, { index, question: () => this.wholeQuery() });
    const read = reading instanceof Promise ? await reading : reading;
    if (signal.aborted) return;
    this.failures = [...failures, ...read.failures];
    this.diagnostics = read.diagnostics;
    if (read.catalogue) ({ feed: this.feed, libraries: this.libraries, catalogue: this.catalogue } = read);
    this.#become(read.catalogue ? 'ready' : 'failed');
  }

  #become(phase: Phase): void {
    this.phase = phase;
    this.#page = undefined;
    this.#scopeTotal = undefined;
    this.#scoped = undefined;
    this.#tell('feed');
  }

  #tell(change: Change): void {
    if (change === 'query') this.shortList.isShown = false;
    for (const listener of [...this.#listeners.keys()]) listener(change);
  }
}
