import type { ReactiveController } from 'lit';
import { messagesFor } from '../messages/messages-for.js';
import { AddressController, type AddressHost } from './address-controller.js';
import { AnnouncerController } from './announcer-controller.js';
import { scopeOf, sortOf, tokens, type ScopeAttributes } from './attributes.js';
import { Collection, type Change, type Phase } from './collection.js';
import { CollectionController, gatherParts } from './collection-controller.js';
import { GuidanceQueryEvent } from './collection.events.js';
import { feedEvents } from './feed-events.js';
import { pageLanguage } from './page-language.js';
import { changeSentence } from './value-name.js';

/** An element on which a page sets up a collection: from where, how much of it, in what order. */
export interface SourceHost extends AddressHost, ScopeAttributes {
  readonly src: string | undefined;
  readonly index: string | undefined;
  readonly sort: string | undefined;
  readonly pageSize: number;
  readonly shortList: boolean;
  readonly feed: unknown;
}

/** Fills a collection as the attributes of its host say, and tells the page by events of the host what became of it. */
export class SourceController implements ReactiveController {
  readonly collection = new Collection();
  readonly #announcer: AnnouncerController;
  #phase: Phase = 'idle';
  #asked = '';
  #given: unknown;

  constructor(readonly host: SourceHost) {
    new AddressController(host);
    host.addController(this);
    this.#announcer = new AnnouncerController(host, (change) => changeSentence(this.collection, change));
    new CollectionController(host, { onChange: (change) => this.#onChange(change) });
  }

  /** What the last settled change led to, for a status region. */
  get announcement(): string {
    return this.#announcer.text;
  }

  hostConnected(): void {
    addEventListener('online', this.#onConnection);
    addEventListener('offline', this.#onConnection);
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
    gatherParts();
    if (this.collection.phase === 'loading' || this.collection.phase === 'stalled') {
      this.#asked = '';
      this.#given = undefined;
      this.host.requestUpdate();
    }
  }

  hostUpdate(): void {
    this.#configure();
    const { feed, src, index } = this.host;
    const asked = [...tokens(src), index].join(' ').trim();
    this.#give(feed);
    if (feed === undefined && asked !== this.#asked) void this.collection.load(tokens(src), index);
    this.#asked = feed === undefined ? asked : '';
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onConnection);
    removeEventListener('offline', this.#onConnection);
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    this.collection.stop();
  }

  #give(feed: unknown): void {
    if (feed === this.#given) return;
    this.#given = feed;
    if (feed !== undefined) this.collection.give([feed]);
  }

  #configure(): void {
    const { host, collection } = this;
    const { locale } = messagesFor(pageLanguage(host));
    const sort = sortOf(host.sort);
    const pageSize = host.pageSize >= 1 ? Math.floor(host.pageSize) : 20;
    const settings = {
      scope: scopeOf(host),
      locale,
      pageSize,
      ...(sort ? { sort } : {}),
      hasShortList: host.shortList,
    };
    if (JSON.stringify(settings) !== JSON.stringify(collection.settings)) collection.configure(settings);
  }

  #onChange(change: Change): void {
    const { collection, host } = this;
    this.#announcer.hear(change);
    if (change === 'query') {
      const asked = new GuidanceQueryEvent(collection.wholeQuery(), collection.page.total);
      host.dispatchEvent(asked);
    }
    if (change !== 'feed' || this.#phase === collection.phase) return;
    this.#phase = collection.phase;
    for (const event of feedEvents(collection)) host.dispatchEvent(event);
  }

  readonly #onConnection = ({ type }: Event): void => this.collection.connect(type === 'online');

  readonly #onPrint = ({ type }: Event): void => {
    this.collection.print(type === 'beforeprint');
    for (const part of [this.host, ...this.host.querySelectorAll('*')]) drawAtOnce(part);
  };
}

/** Draws an element and all that it draws. A script that prints the page gives them no time to do so by themselves. */
function drawAtOnce(host: Element): void {
  (host as unknown as { performUpdate?(): void }).performUpdate?.();
  host.shadowRoot?.querySelectorAll('*').forEach(drawAtOnce);
}
