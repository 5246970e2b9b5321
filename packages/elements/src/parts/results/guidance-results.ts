import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Resource } from '@guidance-list/core';
import type { Change, Collection } from '../../controllers/collection.js';
import { CollectionController } from '../../controllers/collection-controller.js';
import { base } from '../../tokens/base.js';
import { controls } from '../../tokens/controls.js';
import { tokens } from '../../tokens/tokens.js';
import type { GuidanceCard } from '../card/guidance-card.js';
import { activeFilters, filtersInWords } from './active-filters.js';
import { resultsStyles } from './guidance-results.styles.js';
import { noMatch } from './no-match.js';
import { noMatchStyles } from './no-match.styles.js';
import { resultBar } from './result-bar.js';

/**
 * The works that match, under their count, the order they stand in, and the filters in force.
 *
 * @tag guidance-results
 * @slot tools - Controls beside the order, such as a button that opens the filters.
 * @fires {GuidanceOpenEvent} guidance-open - Before a work is opened; cancelable.
 * @fires {GuidanceDownloadEvent} guidance-download - Before a file is downloaded; cancelable.
 * @csspart cards - The list of works.
 * @csspart chips - The list of filters in force.
 * @csspart chip - One filter in force.
 * @csspart sort - The select for the order.
 */
export class GuidanceResults extends LitElement {
  static override styles = [tokens, base, controls, resultsStyles, noMatchStyles];

  /** Whose works are shown. */
  @property({ attribute: false }) collection: Collection | undefined;

  /** Level of the count; titles are one level below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** How works are shown. */
  @property() layout: 'cards' | 'list' | 'compact' = 'cards';

  constructor() {
    super();
    new CollectionController(this, (change) => this.#onChange(change));
  }

  /** Puts the focus on the count, which says what is shown. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('.bar [tabindex]')?.focus();
  }

  /** Puts the focus on the title of a work that is shown. */
  async focusWork(id: string): Promise<void> {
    await this.updateComplete;
    const cards = this.renderRoot.querySelectorAll<GuidanceCard>('guidance-card');
    const card = [...cards].find(({ resource }) => resource?.id === id);
    await card?.updateComplete;
    if (card) card.focusTitle();
    else this.focusHeading();
  }

  override render(): TemplateResult | typeof nothing {
    const { collection } = this;
    if (!collection?.catalogue) return nothing;
    return html`${resultBar(collection, this.headingLevel)}
    ${activeFilters(collection, (index) => void this.#focusFilter(index))} ${filtersInWords(collection)}
    ${
      collection.page.total === 0
        ? noMatch(collection, () => void this.updateComplete.then(() => this.focusHeading()))
        : this.#cards(collection)
    }`;
  }

  #cards(collection: Collection): TemplateResult {
    return html`<ul class="cards ${this.layout}" part="cards">
      ${repeat(
        collection.page.resources,
        ({ id }) => id,
        (resource) => html`<li>${this.#card(collection, resource)}</li>`,
      )}
    </ul>`;
  }

  #card({ feed, get, settings }: Collection, resource: Resource): TemplateResult {
    return html`<guidance-card
      class="nested"
      .resource=${resource}
      .get=${get}
      .locale=${settings.locale}
      .terms=${feed.terms}
      .headingLevel=${this.headingLevel + 1}
      .layout=${this.layout}
    ></guidance-card>`;
  }

  /** The button for more may be gone, so the first new title takes the focus. */
  #onChange(change: Change): void {
    if (change !== 'more') return;
    const first = this.collection?.page.resources[this.collection.firstNew];
    if (first) void this.focusWork(first.id);
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
