import { html, nothing, type TemplateResult } from 'lit';
import {
  newestEdition,
  placeName,
  publishersOf,
  termLabel,
  type Resource,
  type Terms,
} from '@guidance-list/core';
import type { Messages } from '../../messages/messages-for.js';
import { editionFact, editionYear } from './edition-name.js';

/** What the lines about a work are drawn from. */
export interface WorkView {
  readonly resource: Resource;
  readonly messages: Messages;
  /** Labels of the feed's own terms. */
  readonly terms: Terms | undefined;
}

/** The names of a work's types, topics or audiences in the reader's language. */
export function termNames({ resource, messages, terms }: WorkView, facet: keyof Terms): string[] {
  const options = { locale: messages.locale, ...(terms ? { terms } : {}) };
  return (resource[facet] ?? []).map((term) => termLabel(facet, term, options));
}

/** The names of the places a work is about, in the reader's language. */
export function placeNames({ resource, messages }: WorkView): string[] {
  return (resource.places ?? []).map((place) => placeName(place, messages.locale));
}

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
      ${fact(messages.list(publishersOf(resource)))} ${fact(year, hasYear ? '' : 'quiet')}
      ${fact(messages.list(placeNames(view)))}
    </span>
  </p>`;
}

function fact(text: string, className = ''): TemplateResult | typeof nothing {
  return text === '' ? nothing : html`<span class=${className}><bdi>${text}</bdi></span> `;
}
