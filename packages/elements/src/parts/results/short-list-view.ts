import { html, nothing, type TemplateResult } from 'lit';
import type { Collection } from '../../controllers/collection.js';
import { icons } from '../../icons/icons.js';
import { messagesFor } from '../../messages/messages-for.js';
import { heading } from '../../tokens/heading.js';
import { citationBox } from '../citation/citation-box.js';
import type { CitationController } from '../citation/citation-controller.js';

/** What the short list is drawn from. */
export interface ShortListView {
  readonly collection: Collection;
  /** The works as a list, or nothing where there are none. */
  readonly works: unknown;
  readonly level: number;
  readonly citations: CitationController;
}

/** The works a visitor has put aside, in place of the results: to read, to print, and to take along as citations. */
export function shortListView({ collection, works, level, citations }: ShortListView): TemplateResult {
  const { shortList, settings, page } = collection;
  const messages = messagesFor(settings.locale);
  const resources = shortList.works;
  return html`<button class="back" type="button" @click=${() => shortList.show(false)}>
      ${icons.back}<span>${messages.backTo(page.total)}</span>
    </button>
    <div class="bar">
      ${heading(level, html`<span class="total">${messages.counted(messages.shortList, resources.length)}</span>`)}
      ${resources.length > 0 ? actions(collection) : nothing}
    </div>
    ${resources.length > 0 ? nothing : html`<p>${messages.emptyTitle}</p>`}
    <p class="note">${messages.shortListNote}</p>
    ${works}
    ${resources.length > 0 ? citationBox({ resources, messages, level: level + 1, state: citations }) : nothing}`;
}

function actions({ shortList, settings }: Collection): TemplateResult {
  const messages = messagesFor(settings.locale);
  return html`<div class="tools">
    <button class="button" type="button" @click=${() => print()}>${messages.print}</button>
    <button class="text-button" type="button" @click=${() => shortList.clear()}>${messages.clearAll}</button>
  </div>`;
}
