import { html, nothing, type TemplateResult } from 'lit';
import { newestEdition, termLabel, type RelatedWork, type RelationReason } from '@guidance-list/core';
import { heading } from '../../tokens/heading.js';
import { editionYear } from '../card/edition-name.js';
import { feedText } from '../card/feed-text.js';
import { openLink } from '../card/open-link.js';
import { readerTexts } from '../card/reader-texts.js';
import { typeset } from '../card/typeset.js';
import type { WorkView } from '../card/work-view.js';

/** A few of the words are reason enough. */
const SHARED_WORDS_SHOWN = 4;

/** Works to read next, each with its year and the reason why it is here. */
export function relatedList(
  view: WorkView,
  related: readonly RelatedWork[],
  level: number,
): TemplateResult | typeof nothing {
  if (related.length === 0) return nothing;
  return html`<section>
    ${heading(level, html`<span class="section">${view.messages.related}</span>`)}
    <ul class="related">
      ${related.map((work) => html`<li>${relatedWork(view, work)}</li>`)}
    </ul>
  </section>`;
}

function relatedWork(view: WorkView, { resource, reason }: RelatedWork): TemplateResult {
  const { messages } = view;
  const { text, language } = readerTexts(resource, messages.locale).title;
  const year = editionYear(newestEdition(resource), messages);
  return html`${openLink({
      resource,
      content: feedText(typeset(text), language),
      className: 'related-title',
    })}
    <p class="why">
      <span class="quiet">${year ?? messages.yearNotStated}</span>
      <span>${reasonWords(view, reason)}</span>
    </p>`;
}

function reasonWords({ messages, terms }: WorkView, { kind, values }: RelationReason): string {
  const labels = (facet: 'topics' | 'types'): string =>
    messages.list(
      values.map((term) => termLabel(facet, term, { locale: messages.locale, ...(terms ? { terms } : {}) })),
    );
  switch (kind) {
    case 'named':
      return messages.namedBySource;
    case 'topic':
      return messages.sameSubject(labels('topics'));
    case 'type':
      return messages.sameType(labels('types'));
    case 'publishers':
      return messages.samePublisher(values.length, messages.list(values));
    case 'words':
      return messages.sharedWords(messages.list(values.slice(0, SHARED_WORDS_SHOWN)));
  }
}
