import { LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { filtersOf } from '../controllers/attributes.js';
import type { Collection } from '../controllers/collection.js';
import { SourceController } from '../controllers/source-controller.js';
import { WidthController } from '../controllers/width-controller.js';
import { messagesFor } from '../messages/messages-for.js';
import { readerTexts } from '../parts/card/reader-texts.js';
import type { GuidanceFilters } from '../parts/filters/guidance-filters.js';
import type { GuidanceResults, Layout } from '../parts/results/guidance-results.js';
import { html } from '../tags/html.js';
import { base } from '../tokens/base.js';
import { controls } from '../tokens/controls.js';
import { tokens } from '../tokens/tokens.js';
import { listStyles } from './guidance-list.styles.js';
import { listView } from './list-view.js';

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
 * @fires {GuidanceKeepEvent} guidance-keep - When a work was put on the short list, or taken off it.
 * @fires {GuidanceDiagnosticsEvent} guidance-diagnostics - When something is wrong with the feed.
 * @fires {GuidanceErrorEvent} guidance-error - When the feed could not be had.
 * @csspart list - All but the fallback.
 * @csspart dialog - What an opened work stands in, where it is shown above the page.
 * @csspart footer - Where the list is from, and how old it is.
 */
export class GuidanceList extends LitElement {
  static override styles = [tokens, base, controls, listStyles];

  /** Addresses of feeds, parted by spaces. */
  @property() src: string | undefined;
  /** Address of the index that was built from the feed, for large ones. */
  @property() index: string | undefined;
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
  /** The order at first. */
  @property() sort: 'newest' | 'oldest' | 'title' | 'added' | undefined;
  /** How many works are shown at first, and added by "Show more". */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;
  /** How works are shown. */
  @property() layout: Layout = 'cards';
  /** Level of the first headings; titles of works are one level below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** What a title does: shows the work in place of the list or above the page, or follows its link to the source. */
  @property() open: 'inline' | 'dialog' | 'link' = 'inline';
  /** Lets visitors put works on a short list, to print it or take it along as citations. It ends with the page. */
  @property({ type: Boolean, attribute: 'short-list' }) shortList = false;
  /** Keeps the visitor's state in the page's address: in its `fragment` or its `query`. */
  @property() address: 'fragment' | 'query' | undefined;
  /** Id of one work to show instead of the list. */
  @property() work: string | undefined;
  /** The language of the element; without one that of the page around it. */
  @property() override lang = '';
  /** A feed that is already here, as text or parsed, in place of `src`. */
  @property({ attribute: false }) feed: unknown;

  readonly #source: SourceController = new SourceController(this);

  /** The state that all parts share. */
  readonly collection: Collection = this.#source.collection;

  @state() private isFiltering = false;

  readonly #width = new WidthController(this, COLUMNS_FROM_EM, () => this.#onTurn());
  /** Whether the focus was in what goes when the list comes: the state, or the fallback. */
  #focusWasInside = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // A dialog that was moved on the page is no longer above it.
    if (this.hasUpdated) this.#showDialog();
  }

  override willUpdate(): void {
    const inState = this.shadowRoot?.activeElement?.matches('.state') === true;
    this.#focusWasInside = inState || this.querySelector(':focus') !== null;
    this.isFiltering &&= this.#width.isNarrow;
  }

  override render(): TemplateResult {
    const { collection } = this;
    const messages = messagesFor(collection.settings.locale);
    const isReady = collection.phase === 'ready';
    return html`<div
        part="list"
        lang=${messages.locale}
        dir=${messages.direction}
        @guidance-close=${this.#onCloseFilters}
      >
        ${this.#status()}
        <guidance-state
          class="nested state"
          exportparts="box"
          .collection=${collection}
          .home=${this.#fallbackLink}
        ></guidance-state>
        ${isReady && !collection.isEmpty && this.work === undefined ? this.#view() : nothing}
        ${this.#openedWork()}
      </div>
      <slot ?hidden=${isReady && !this.#isWithoutWork}></slot>`;
  }

  override updated(): void {
    this.#showDialog();
    if (!this.#focusWasInside || this.collection.phase !== 'ready') return;
    const results = this.renderRoot.querySelector<GuidanceResults>('.results');
    void results?.updateComplete.then(() => results.focusHeading());
  }

  /** Whether the one work to show is not in the list. */
  get #isWithoutWork(): boolean {
    return this.work !== undefined && !this.collection.get(this.work);
  }

  /** Until the feed tells the library's address, the page's own fallback link does. */
  get #fallbackLink(): string | undefined {
    return this.querySelector<HTMLAnchorElement>('a[href^="http"], a[href^="/"], a[href^="."]')?.href;
  }

  #view(): TemplateResult {
    return listView({
      collection: this.collection,
      filters: this.filters,
      hasFilters: filtersOf(this.filters).length > 0,
      headingLevel: this.headingLevel,
      layout: this.layout,
      isNarrow: this.#width.isNarrow,
      isFiltering: this.isFiltering,
      isCovered: this.open !== 'link' && !this.#isInDialog && this.collection.opened !== undefined,
      onFilter: () => {
        this.isFiltering = true;
      },
    });
  }

  /** Nothing is printed of a page below a dialog, and of the dialog no more than fits the window. */
  get #isInDialog(): boolean {
    return this.open === 'dialog' && !this.collection.isPrinted;
  }

  /** Stands inside the dialog as well: while that is open, all beside it is silent. */
  #status(): TemplateResult {
    return html`<p class="sr" role="status">${this.#source.announcement}</p>`;
  }

  #openedWork(): TemplateResult | typeof nothing {
    const { scoped, feed, settings, opened } = this.collection;
    if (this.work !== undefined) {
      return html`<guidance-resource
        class="nested"
        exportparts="edition, title, keep, source, download"
        .resource=${this.collection.get(this.work)}
        .catalogue=${scoped}
        .locale=${settings.locale}
        .terms=${feed.terms}
        .headingLevel=${this.headingLevel}
      ></guidance-resource>`;
    }
    if (this.open === 'link') return nothing;
    const work = html`<guidance-resource
      class="nested"
      exportparts="edition, title, keep, source, download"
      .collection=${this.collection}
      .headingLevel=${this.headingLevel}
    ></guidance-resource>`;
    if (!this.#isInDialog) return work;
    const name = opened && readerTexts(opened, settings.locale).title.text;
    return html`<dialog part="dialog" closedby="any" aria-label=${name ?? nothing} @close=${this.#onClosed}>
      ${work} ${this.#status()}
    </dialog>`;
  }

  #showDialog(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    const isWanted = this.collection.opened !== undefined;
    if (!dialog || (isWanted ? dialog.matches(':modal') : !dialog.open)) return;
    dialog.close();
    if (isWanted) dialog.showModal();
  }

  #onClosed({ currentTarget }: Event): void {
    const isOpen = (currentTarget as HTMLDialogElement).open;
    if (this.collection.opened && !isOpen) this.collection.open(undefined);
  }

  #onCloseFilters(): void {
    this.isFiltering = false;
    void this.updateComplete.then(() => this.#filterButton?.focus());
  }

  /** Where there is room the filters are seen, else their button: what goes leaves the focus to what comes. */
  #onTurn(): void {
    const focused = this.shadowRoot?.activeElement;
    if (!focused) this.renderRoot.querySelector<GuidanceFilters>('.side > *')?.focusHeading();
    else if (focused.matches('.side *')) this.#filterButton?.focus();
  }

  get #filterButton(): HTMLElement | null {
    return this.renderRoot.querySelector('.open-filters');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guidance-list': GuidanceList;
  }
}
