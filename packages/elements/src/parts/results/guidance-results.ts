import { LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Resource } from '@guidance-list/core';
import type { Change, Collection } from '../../controllers/collection.js';
import { CollectionController } from '../../controllers/collection-controller.js';
import { WidthController } from '../../controllers/width-controller.js';
import { html } from '../../tags/html.js';
import { base } from '../../tokens/base.js';
import { controls } from '../../tokens/controls.js';
import { levelOf } from '../../tokens/heading.js';
import { tokens } from '../../tokens/tokens.js';
import type { GuidanceCard } from '../card/guidance-card.js';
import type { GuidanceKeepEvent, GuidanceOpenEvent } from '../card/guidance-card.events.js';
import { factsStyles } from '../card/facts-line.styles.js';
import { openHere } from '../card/open-here.js';
import { citationStyles } from '../citation/citation-box.styles.js';
import { CitationController } from '../citation/citation-controller.js';
import { activeFilters, filtersInWords } from './active-filters.js';
import { resultsStyles } from './guidance-results.styles.js';
import { noMatch } from './no-match.js';
import { noMatchStyles } from './no-match.styles.js';
import { resultBar } from './result-bar.js';
import { shortListView } from './short-list-view.js';
import { resultsTable } from './results-table.js';
import { tableStyles } from './results-table.styles.js';

/** How works are shown: as boxes, as ruled entries, as two lines each, or as a table where there is room for one. */
export type Layout = 'cards' | 'list' | 'compact' | 'table';

/** What is left beside the filters of a list of 60em. */
const TABLE_FROM_EM = 40;

/**
 * The works that match, under their count, the order they stand in, and the filters in force.
 *
 * @tag guidance-results
 * @slot - What stands here while the works are not there: a link to the library, or the resources used most.
 * @slot tools - Controls beside the order, such as a button that opens the filters.
 * @fires {GuidanceOpenEvent} guidance-open - Before a work is opened; cancelable.
 * @fires {GuidanceDownloadEvent} guidance-download - Before a file is downloaded; cancelable.
 * @fires {GuidanceKeepEvent} guidance-keep - When a work was put on the short list, or taken off it.
 * @csspart cards - The list of works.
 * @csspart table - The works as a table.
 * @csspart title - The link that carries a title, in a table.
 * @csspart download - A link to a file or to the source, in a table.
 * @csspart chips - The list of filters in force.
 * @csspart chip - One filter in force.
 * @csspart keep - The button that puts a work on the short list, in a table.
 * @csspart short-list - The button that shows the short list.
 * @csspart sort - The select for the order.
 */
export class GuidanceResults extends LitElement {
  static override styles = [
    tokens,
    base,
    controls,
    factsStyles,
    resultsStyles,
    noMatchStyles,
    tableStyles,
    citationStyles,
  ];

  /** Whose works are shown; found by itself where the element stands inside it. */
  @property({ attribute: false }) collection: Collection | undefined;

  /** Id of the collection, where it is not around this element. */
  @property() for: string | undefined;

  /** Level of the count; titles are one level below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** How works are shown. */
  @property() layout: Layout = 'cards';

  readonly #citations: CitationController = new CitationController(this);
  readonly #width = new WidthController(this, TABLE_FROM_EM, () => {
    // A title of a table is none of the cards that come in its place.
    if (!this.matches(':focus-within')) this.focusHeading();
  });

  constructor() {
    super();
    new CollectionController(this, { onChange: (change) => this.#onChange(change) });
  }

  /** Puts the focus on the count, which says what is shown. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('.bar [tabindex]')?.focus();
  }

  /** Puts the focus on the title of a work that is shown. */
  async focusWork(id: string | undefined): Promise<void> {
    await this.updateComplete;
    const at = this.#shown.findIndex((resource) => resource.id === id);
    const titles = this.renderRoot.querySelectorAll<GuidanceCard | HTMLElement>('li > .nested, th > .open');
    const shown = titles[at];
    if (shown && 'focusTitle' in shown) await shown.focusTitle();
    else if (shown) shown.focus();
    else this.focusHeading();
  }

  override render(): TemplateResult | typeof nothing {
    const { collection } = this;
    if (collection?.phase !== 'ready') return html`<slot></slot>`;
    if (collection.isEmpty) return nothing;
    if (collection.shortList.isShown) {
      const works = this.#shown.length > 0 ? this.#cards(collection, 'list') : nothing;
      return shortListView({
        collection,
        works,
        level: levelOf(this.headingLevel),
        citations: this.#citations,
      });
    }
    return html`${resultBar(collection, this.headingLevel)}
    ${activeFilters(collection, (index) => void this.#focusFilter(index))} ${filtersInWords(collection)}
    ${
      collection.page.total === 0
        ? noMatch(collection, () => void this.updateComplete.then(() => this.focusHeading()))
        : this.#works(collection)
    }`;
  }

  /** A table needs room; where there is little, the works stand as two lines each. */
  #works(collection: Collection): TemplateResult {
    if (this.layout === 'table' && !this.#width.isNarrow) {
      return html`<div @guidance-open=${this.#onOpen} @guidance-keep=${this.#onKeep}>
        ${resultsTable(collection)}
      </div>`;
    }
    return this.#cards(collection, this.layout === 'table' ? 'compact' : this.layout);
  }

  #cards(collection: Collection, layout: Layout): TemplateResult {
    return html`<ul
      class="cards ${layout}"
      part="cards"
      @guidance-open=${this.#onOpen}
      @guidance-keep=${this.#onKeep}
    >
      ${this.#shown.map((resource) => html`<li>${this.#card(collection, resource, layout)}</li>`)}
    </ul>`;
  }

  get #shown(): readonly Resource[] {
    const { page, shortList } = this.collection ?? {};
    return (shortList?.isShown ? shortList.works : page?.resources) ?? [];
  }

  #card({ feed, get, settings, shortList }: Collection, resource: Resource, layout: Layout): TemplateResult {
    return html`<guidance-card
      class="nested"
      exportparts="card, title, keep, slip, download"
      .resource=${resource}
      .get=${get}
      .locale=${settings.locale}
      .terms=${feed.terms}
      .headingLevel=${levelOf(this.headingLevel) + 1}
      .layout=${layout}
      .isKept=${settings.hasShortList ? shortList.has(resource.id) : undefined}
    ></guidance-card>`;
  }

  /** The button for more may be gone, so the first new title takes the focus; after a work has been left its own title does. */
  #onChange(change: Change): void {
    const { openedId, openedFrom, page, firstNew } = this.collection ?? {};
    if (change === 'more') void this.focusWork(page?.resources[firstNew ?? 0]?.id);
    if (change === 'short-list') this.focusHeading();
    if (change === 'opened' && openedId === undefined) void this.focusWork(openedFrom);
  }

  #onOpen(event: GuidanceOpenEvent): void {
    openHere(this, event);
  }

  /** Where the work leaves the list that is shown, the next title takes the focus. */
  #onKeep({ resource }: GuidanceKeepEvent): void {
    const { shortList } = this.collection ?? {};
    const next = this.#shown[this.#shown.indexOf(resource) + 1];
    shortList?.toggle(resource.id);
    if (shortList?.isShown) void this.updateComplete.then(() => this.focusWork(next?.id));
  }

  /** After a chip has gone the next one takes the focus, and after the last the count. */
  async #focusFilter(index: number): Promise<void> {
    await this.updateComplete;
    const chips = this.renderRoot.querySelectorAll<HTMLElement>('.chip');
    const next = chips[Math.min(index, chips.length - 1)];
    if (next) next.focus();
    else this.focusHeading();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guidance-results': GuidanceResults;
  }
}
