import { html, nothing, type TemplateResult } from 'lit';
import { newestEdition, publishersOf } from '@guidance-list/core';
import { editionFact, editionYear } from './edition-name.js';
import { feedText } from './feed-text.js';
import { placeNames, termNames, type WorkView } from './work-view.js';

/** The line that says what kind of work it is. */
export function typesLine(view: WorkView): TemplateResult | typeof nothing {
  const names = termNames(view, 'types');
  if (names.length === 0) return nothing;
  return html`<p class="types"><span>${view.messages.list(names)}</span></p>`;
}

/** Publishers · year and edition · places: always in this order. A missing year is said, other gaps are left out. */
export function factsLine(view: WorkView, options: { withTypes?: boolean } = {}): TemplateResult {
  const { resource, messages } = view;
  const edition = newestEdition(resource);
  const hasYear = editionYear(edition, messages) !== undefined;
  const year = messages.list([
    ...(hasYear ? [] : [messages.yearNotStated]),
    ...[editionFact(edition, messages)].filter((fact) => fact !== ''),
  ]);
  return html`<p class="facts">
    <span class="parts">
      ${options.withTypes ? fact(messages.list(termNames(view, 'types')), 'quiet') : nothing}
      ${fact(messages.list(publishersOf(resource)), '', resource.language)}
      ${hasYear ? fact(year, '', edition?.label ? resource.language : undefined) : fact(year, 'quiet')}
      ${fact(messages.list(placeNames(view)))}
    </span>
  </p>`;
}

function fact(text: string, className = '', language?: string): TemplateResult | typeof nothing {
  return text === '' ? nothing : html`<span class=${className}>${feedText(text, language)}</span> `;
}
