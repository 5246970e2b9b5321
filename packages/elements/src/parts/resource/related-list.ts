import { html, nothing, type TemplateResult } from 'lit';
import { newestEdition, type RelatedWork } from '@guidance-list/core';
import { heading } from '../../tokens/heading.js';
import { editionYear } from '../card/edition-name.js';
import { feedText } from '../card/feed-text.js';
import { openLink } from '../card/open-link.js';
import { readerTexts } from '../card/reader-texts.js';
import { typeset } from '../card/typeset.js';
import type { WorkView } from '../card/work-view.js';
import { relationWords } from './relation-words.js';

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
      <span>${relationWords(view, reason)}</span>
    </p>`;
}
