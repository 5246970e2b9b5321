import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AnnouncerController } from '../controllers/announcer-controller.js';
import { Collection, type Change, type Phase } from '../controllers/collection.js';
import { CollectionController } from '../controllers/collection-controller.js';
import { resultSentence } from '../controllers/value-name.js';
import { WidthController } from '../controllers/width-controller.js';
import { messagesFor } from '../messages/messages-for.js';
import { GuidanceOpenEvent } from '../parts/card/guidance-card.events.js';
import { DEFAULT_FILTERS } from '../parts/filters/guidance-filters.js';
import type { GuidanceResource } from '../parts/resource/guidance-resource.js';
import type { GuidanceResults } from '../parts/results/guidance-results.js';
import { base } from '../tokens/base.js';
import { controls } from '../tokens/controls.js';
import { tokens } from '../tokens/tokens.js';
import { filtersOf, scopeOf, sortOf, tokens as tokensOf } from './attributes.js';
import { feedEvents } from './feed-events.js';
import { GuidanceQueryEvent } from './guidance-list.events.js';
import { listStyles } from './guidance-list.styles.js';
import { listView } from './list-view.js';
import { pageLanguage } from './page-language.js';

const COLUMNS_FROM_EM = 44;

/**
 * A list of guidance that visitors can search and filter, from one or more feeds.
 *
 * @tag guidance-list
 * @slot - What stands here while the list is not there: a link to the library, or the resources used most.
 * @fires {GuidanceReadyEvent} guidance-ready - When the list is there.
 * @fires {GuidanceQueryEvent} guidance-query - When the visitor has searched, filtered or sorted.
 * @fires {GuidanceOpenEvent} guidance-open - Before a work is opened; cancelable.
 * @fires {GuidanceDownloadEvent} guidance-download - Before a file is downloaded; cancelable.
 * @fires {GuidanceDiagnosticsEvent} guidance-diagnostics - When something is wrong with the feed.
 * @fires {GuidanceErrorEvent} guidance-error - When the feed could not be had.
 * @csspart list - All but the fallback.
 * @csspart footer - Where the list is from, and how old it is.
 */
export class GuidanceList extends LitElement {
  static override styles = [tokens, base, controls, listStyles];

  /** Addresses of feeds, parted by spaces. */
  @property() src: string | undefined;
  /** Scope: only works of these types. */
  @property() types: string | undefined;
  /** Scope: only works on these topics. */
  @property() topics: string | undefined;
  /** Scope: only works about these places, as M49 or ISO 3166 codes. */
  @property() places: string | undefined;
  /** Scope: only works with a file in these languages. */
  @property() languages: string | undefined;
  /** Scope: only works of these publishers, parted by semicolons. */
  @property() publishers: string | undefined;
  /** Scope: only works for these audiences. */
  @property() audiences: string | undefined;
  /** Scope: only works of this year or later. */
  @property() from: string | undefined;
  /** Scope: only works of this year or earlier. */
  @property() to: string | undefined;
  /** Which filters stand beside the list, in this order. */
  @property() filters: string | undefined;
  /** The order at first: newest, oldest, title or added. */
  @property() sort: string | undefined;
  /** How many works are shown at first, and added by "Show more". */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;
  /** How works are shown. */
  @property() layout: 'cards' | 'list' | 'compact' = 'cards';
  /** Level of the first headings; titles of works are one level below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** What a title does: shows the work here, or follows its link to the source. */
  @property() open: 'inline' | 'link' = 'inline';
  /** Id of one work to show instead of the list. */
  @property() work: string | undefined;
  /** The language of the element; without one that of the page around it. */
  @property() override lang = '';
  /** A feed that is already here, as text or parsed, in place of `src`. */
  @property({ attribute: false }) feed: unknown;

  /** The state that all parts share. */
  readonly collection = new Collection();

  @state() private isFiltering = false;

  readonly #width = new WidthController(this, COLUMNS_FROM_EM);
  readonly #announcer = new AnnouncerController(this, () => resultSentence(this.collection));
  #phase: Phase = 'idle';
  #openedFrom: string | undefined;
  #focusWasInState = false;

  constructor() {
    super();
    new CollectionController(this, (change) => this.#onChange(change));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.#isLoading) this.collection.retry();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.collection.stop();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#focusWasInState = this.shadowRoot?.activeElement?.localName === 'guidance-state';
    if (!this.#width.isNarrow) this.isFiltering = false;
    this.#configure();
    if (changed.has('feed') && this.feed !== undefined) this.collection.give([this.feed]);
    else if (changed.has('src') && this.feed === undefined) void this.collection.load(this.#addresses);
  }

  override render(): TemplateResult {
    const { collection } = this;
    const messages = messagesFor(collection.settings.locale);
    const isReady = collection.phase === 'ready';
    return html`<div
        part="list"
        lang=${messages.locale}
        dir=${messages.direction}
        @guidance-open=${this.#onOpen}
        @guidance-back=${this.#onBack}
        @guidance-close=${this.#onCloseFilters}
      >
        <p class="sr" role="status">${this.#announcer.text}</p>
        <guidance-state class="nested" .collection=${collection} .home=${this.#fallbackLink}></guidance-state>
        ${isReady && !collection.isEmpty && this.work === undefined ? this.#view() : nothing}
        ${this.#openedWork()}
      </div>
      <slot ?hidden=${isReady}></slot>`;
  }

  override updated(): void {
    if (!this.#focusWasInState || this.collection.phase !== 'ready') return;
    void this.#results?.updateComplete.then(() => this.#results?.focusHeading());
  }

  get #isLoading(): boolean {
    return this.collection.phase === 'loading' || this.collection.phase === 'stalled';
  }

  get #addresses(): string[] {
    return tokensOf(this.src).map((address) => new URL(address, this.baseURI).href);
  }

  get #results(): GuidanceResults | null {
    return this.renderRoot.querySelector<GuidanceResults>('guidance-results');
  }

  /** Until the feed tells the library's address, the page's own fallback link does. */
  get #fallbackLink(): string | undefined {
    return this.querySelector<HTMLAnchorElement>('a[href^="http"], a[href^="/"], a[href^="."]')?.href;
  }

  #configure(): void {
    const { locale } = messagesFor(pageLanguage(this));
    const sort = sortOf(this.sort);
    const pageSize = this.pageSize > 0 ? Math.floor(this.pageSize) : 20;
    const settings = { scope: scopeOf(this), locale, pageSize, ...(sort ? { sort } : {}) };
    if (JSON.stringify(settings) !== JSON.stringify(this.collection.settings))
      this.collection.configure(settings);
  }

  #view(): TemplateResult {
    return listView({
      collection: this.collection,
      filters: filtersOf(this.filters, DEFAULT_FILTERS),
      headingLevel: this.headingLevel,
      layout: this.layout,
      isNarrow: this.#width.isNarrow,
      isFiltering: this.isFiltering,
      isCovered: this.collection.opened !== undefined,
      onFilter: () => {
        this.isFiltering = true;
      },
    });
  }

  #openedWork(): TemplateResult | typeof nothing {
    const { catalogue, feed, settings, page } = this.collection;
    const opened = this.work === undefined ? this.collection.opened : this.collection.get(this.work);
    if (!opened) return nothing;
    return html`<guidance-resource
      class="nested"
      .resource=${opened}
      .catalogue=${catalogue}
      .locale=${settings.locale}
      .terms=${feed.terms}
      .headingLevel=${this.headingLevel}
      .backLabel=${this.work === undefined ? messagesFor(settings.locale).backTo(page.total) : undefined}
    ></guidance-resource>`;
  }

  #onChange(change: Change): void {
    this.#announcer.hear(change);
    if (change === 'query') {
      const asked = new GuidanceQueryEvent(this.collection.wholeQuery(), this.collection.page.total);
      this.dispatchEvent(asked);
    }
    if (change !== 'feed' || this.#phase === this.collection.phase) return;
    this.#phase = this.collection.phase;
    for (const event of feedEvents(this.collection)) this.dispatchEvent(event);
  }

  /**
   * A title was chosen. The page is asked first, by an event from this element: it can show the work its own way. Else the work
   * is shown here, unless titles are to follow their links.
   */
  #onOpen(event: GuidanceOpenEvent): void {
    event.stopPropagation();
    const request = new GuidanceOpenEvent(event.resource);
    const isLeftToUs = this.dispatchEvent(request);
    if (isLeftToUs && (this.open === 'link' || this.work !== undefined)) return;
    event.preventDefault();
    if (isLeftToUs) void this.#show(event.resource.id);
  }

  async #show(id: string): Promise<void> {
    this.#openedFrom ??= id;
    this.collection.open(id);
    await this.updateComplete;
    const opened = this.renderRoot.querySelector<GuidanceResource>('guidance-resource');
    await opened?.focusTitle();
    if (opened && opened.getBoundingClientRect().top < 0) opened.scrollIntoView();
  }

  #onBack(): void {
    const id = this.#openedFrom;
    this.#openedFrom = undefined;
    this.collection.open(undefined);
    void this.updateComplete.then(() => (id === undefined ? undefined : this.#results?.focusWork(id)));
  }

  #onCloseFilters(): void {
    this.isFiltering = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.open-filters')?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guidance-list': GuidanceList;
  }
}
