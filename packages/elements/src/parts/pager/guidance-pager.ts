import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Collection } from '../../controllers/collection.js';
import { CollectionController } from '../../controllers/collection-controller.js';
import { messagesFor } from '../../messages/messages-for.js';
import { base } from '../../tokens/base.js';
import { controls } from '../../tokens/controls.js';
import { tokens } from '../../tokens/tokens.js';
import { pagerStyles } from './guidance-pager.styles.js';

/**
 * How much of the list is shown, and a button for more. There is nothing to see where all fits on one page.
 *
 * @tag guidance-pager
 * @csspart button - The button that shows more.
 */
export class GuidancePager extends LitElement {
  static override styles = [tokens, base, controls, pagerStyles];

  /** What is paged through; found by itself where the element stands inside it. */
  @property({ attribute: false }) collection: Collection | undefined;

  /** Id of the collection, where it is not around this element. */
  @property() for: string | undefined;

  constructor() {
    super();
    new CollectionController(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { collection } = this;
    if (!collection || collection.shortList.isShown || collection.page.total <= collection.settings.pageSize)
      return nothing;
    const messages = messagesFor(collection.settings.locale);
    const { resources, total } = collection.page;
    const more = collection.moreCount;
    return html`<div class="pager">
      <p>${messages.shownOf(resources.length, messages.number(total))}</p>
      <div class="bar" aria-hidden="true">
        <i .style=${`inline-size:${(100 * resources.length) / total}%`}></i>
      </div>
      ${
        more > 0
          ? html`<button class="button" part="button" type="button" @click=${this.#onMore}>
              ${messages.showMore(more)}
            </button>`
          : nothing
      }
    </div>`;
  }

  #onMore(): void {
    this.collection?.showMore();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guidance-pager': GuidancePager;
  }
}
