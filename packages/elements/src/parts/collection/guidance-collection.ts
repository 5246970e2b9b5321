import { LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Collection } from '../../controllers/collection.js';
import { SourceController } from '../../controllers/source-controller.js';
import { html } from '../../tags/html.js';
import { base } from '../../tokens/base.js';
import { tokens } from '../../tokens/tokens.js';

/**
 * One list whose parts stand apart: a search above, filters beside, results below, wherever the page puts them. Parts inside it
 * belong to it, those elsewhere name its id with `for`. It shows nothing but how the feed is, and says what a choice led to.
 *
 * @tag guidance-collection
 * @slot - The parts, and anything between them.
 * @fires {GuidanceReadyEvent} guidance-ready - When the feed is there.
 * @fires {GuidanceQueryEvent} guidance-query - When the visitor has searched, filtered or sorted.
 * @fires {GuidanceDiagnosticsEvent} guidance-diagnostics - When something is wrong with the feed.
 * @fires {GuidanceErrorEvent} guidance-error - When a feed could not be had.
 */
export class GuidanceCollection extends LitElement {
  static override styles = [tokens, base];

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
  /** The order at first. */
  @property() sort: 'newest' | 'oldest' | 'title' | 'added' | undefined;
  /** How many works are shown at first, and added by "Show more". */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;
  /** Lets visitors put works on a short list, to print it or take it along as citations. It ends with the page. */
  @property({ type: Boolean, attribute: 'short-list' }) shortList = false;
  /** Keeps the visitor's state in the page's address: in its `fragment` or its `query`. */
  @property() address: 'fragment' | 'query' | undefined;
  /** The language of the parts; without one that of the page around. */
  @property() override lang = '';
  /** A feed that is already here, as text or parsed, in place of `src`. */
  @property({ attribute: false }) feed: unknown;

  readonly #source: SourceController = new SourceController(this);

  /** The state that all parts share. */
  readonly collection: Collection = this.#source.collection;

  override render(): TemplateResult {
    const state = html`<guidance-state class="nested" .collection=${this.collection}></guidance-state>`;
    const isReady = this.collection.phase === 'ready';
    // Below the parts while these are on their way, so that they do not move when it goes.
    return html`<p class="sr" role="status">${this.#source.announcement}</p>
      ${isReady ? state : nothing}<slot></slot>${isReady ? nothing : state}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guidance-collection': GuidanceCollection;
  }
}
