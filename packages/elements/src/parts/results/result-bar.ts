import { html, nothing, type TemplateResult } from 'lit';
import type { Sort } from '@guidance-list/core';
import { SORTS } from '../../controllers/attributes.js';
import { narrows } from '../../controllers/choices.js';
import type { Collection } from '../../controllers/collection.js';
import { icons } from '../../icons/icons.js';
import { messagesFor } from '../../messages/messages-for.js';
import { heading } from '../../tokens/heading.js';

/** The count of results as a heading, and at the end the order and what a page puts beside it. */
export function resultBar(collection: Collection, headingLevel: number): TemplateResult {
  return html`<div class="bar">
    ${heading(headingLevel, count(collection))}
    <div class="tools">
      <slot name="tools"></slot>
      ${collection.settings.hasShortList ? shortListButton(collection) : nothing}
      ${collection.page.total > 0 ? sortSelect(collection) : nothing}
    </div>
  </div>`;
}

function count({ page, scopeTotal, choices, settings }: Collection): TemplateResult {
  const messages = messagesFor(settings.locale);
  if (page.total === 0) return html`<span class="total">${messages.noMatchTitle}</span>`;
  return html`<span class="heading">
    <span class="total">${messages.results(page.total)}</span>
    ${narrows(choices) ? html` <span class="of">${messages.ofTotal(scopeTotal)}</span>` : nothing}
  </span>`;
}

function shortListButton({ shortList, settings }: Collection): TemplateResult {
  const messages = messagesFor(settings.locale);
  return html`<button class="button" part="short-list" type="button" @click=${() => shortList.show(true)}>
    ${icons.list}${messages.counted(messages.shortList, shortList.works.length)}
  </button>`;
}

function sortSelect(collection: Collection): TemplateResult {
  const messages = messagesFor(collection.settings.locale);
  const hasWords = (collection.choices.text ?? '').trim() !== '';
  const current = currentSort(collection);
  const onChange = (event: Event): void => {
    const sort = (event.currentTarget as HTMLSelectElement).value as Sort;
    collection.choose({ ...collection.choices, sort });
  };
  return html`<label class="sort">
    <span class="label">${messages.sortBy}</span>
    <span class="select">
      <select part="sort" @change=${onChange}>
        ${SORTS.filter((sort) => hasWords || sort !== 'relevance').map(
          (sort) =>
            html`<option value=${sort} .selected=${sort === current}>${messages.sorts[sort]}</option>`,
        )}
      </select>
    </span>
  </label>`;
}

/** The order in force; one that asks for the best match has nothing to go by without words. */
export function currentSort({ choices, settings }: Collection): Sort {
  if (choices.text?.trim()) return choices.sort ?? 'relevance';
  const sort = choices.sort ?? settings.sort ?? 'newest';
  return sort === 'relevance' ? 'newest' : sort;
}
