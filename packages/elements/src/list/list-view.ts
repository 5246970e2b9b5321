import { nothing, type TemplateResult } from 'lit';
import { choicesInForce } from '../controllers/choices.js';
import type { Collection } from '../controllers/collection.js';
import { icons } from '../icons/icons.js';
import { messagesFor, type Messages } from '../messages/messages-for.js';
import { html } from '../tags/html.js';

/** What the list is drawn from while no work is opened. */
export interface ListView {
  readonly collection: Collection;
  /** Which filters, as the page names them. */
  readonly filters: string | undefined;
  readonly hasFilters: boolean;
  readonly headingLevel: number;
  readonly layout: string;
  /** Whether there is no room for the filters beside the list. */
  readonly isNarrow: boolean;
  /** Whether the filters fill the place of the list. */
  readonly isFiltering: boolean;
  /** Whether a work is shown in place of the list, which then keeps its state unseen. */
  readonly isCovered: boolean;
  readonly onFilter: () => void;
}

/** Search, filters, results and pager in their places. */
export function listView(view: ListView): TemplateResult {
  const { collection, filters, hasFilters, headingLevel, isFiltering } = view;
  return html`<div class="view ${isFiltering ? 'filtering' : ''}" ?hidden=${view.isCovered}>
    <div class="search">
      <guidance-search
        class="nested"
        exportparts="form, field, button"
        .collection=${collection}
      ></guidance-search>
    </div>
    <div class="columns ${hasFilters ? '' : 'no-filters'}">
      ${
        hasFilters
          ? html`<div class="side">
              <guidance-filters
                class="nested"
                exportparts="panel"
                .collection=${collection}
                .filters=${filters}
                .headingLevel=${headingLevel}
                .panel=${isFiltering}
              ></guidance-filters>
            </div>`
          : nothing
      }
      <div class="main">
        <guidance-results
          class="nested results"
          exportparts="cards, card, table, title, keep, slip, download, chips, chip, short-list, sort"
          .collection=${collection}
          .headingLevel=${headingLevel}
          .layout=${view.layout}
        >
          ${hasFilters && view.isNarrow ? filterButton(view) : nothing}
        </guidance-results>
        <guidance-pager class="nested" exportparts="button" .collection=${collection}></guidance-pager>
        ${origin(collection)}
      </div>
    </div>
  </div>`;
}

function filterButton({ collection, onFilter }: ListView): TemplateResult {
  const messages = messagesFor(collection.settings.locale);
  const count = choicesInForce(collection.choices).length;
  return html`<button
    slot="tools"
    class="button open-filters"
    type="button"
    aria-haspopup="dialog"
    @click=${onFilter}
  >
    ${icons.filter}${count > 0 ? messages.counted(messages.filters, count) : messages.filters}
  </button>`;
}

function origin({ feed, libraries, settings }: Collection): TemplateResult | typeof nothing {
  if (libraries.length === 0) return nothing;
  const messages: Messages = messagesFor(settings.locale);
  return html`<p class="footer" part="footer"><span>${messages.origin(libraries, feed.updated)}</span></p>`;
}
