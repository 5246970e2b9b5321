import { newestEdition, relatedWorks, termLabel, type RelationReason } from '@guidance-list/core';
import { markup, type Markup } from '@guidance-list/core/outputs';
import { editionYear } from '@guidance-list/elements/words';
import type { Site } from './site.js';
import { pageAddress, workTitle, type WorkOnPage } from './work-lines.js';

/** A few of the words are reason enough. */
const SHARED_WORDS_SHOWN = 4;

/** Works to read next, each with its year and the reason why it is here; nothing where none is near. */
export function relatedSection(work: WorkOnPage): Markup | undefined {
  const { messages, catalogue } = work.site;
  const related = relatedWorks(catalogue, work.resource);
  if (related.length === 0) return undefined;
  const items = related.map(({ resource, reason }) => {
    const other = { ...work, resource };
    const year = editionYear(newestEdition(resource), messages) ?? messages.yearNotStated;
    return markup`<li><a href="${pageAddress(other)}">${workTitle(other)}</a>
<p class="small"><span>${year}</span> <span>${reasonWords(work.site, reason)}</span></p></li>
`;
  });
  return markup`<section class="related">
<h2>${messages.related}</h2>
<ul>
${items}</ul>
</section>
`;
}

function reasonWords({ messages, terms }: Site, { kind, values }: RelationReason): string {
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
