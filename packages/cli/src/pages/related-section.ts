import { newestEdition, relatedWorks } from '@guidance-list/core';
import { markup, type Markup } from '@guidance-list/core/outputs';
import { editionYear, relationWords } from '@guidance-list/elements/words';
import { pageAddress, workTitle, type WorkOnPage } from './work-lines.js';

/** Works to read next, each with its year and the reason why it is here; nothing where none is near. */
export function relatedSection(work: WorkOnPage): Markup | undefined {
  const { messages, catalogue } = work.site;
  const related = relatedWorks(catalogue, work.resource);
  if (related.length === 0) return undefined;
  const items = related.map(({ resource, reason }) => {
    const other = { ...work, resource };
    const year = editionYear(newestEdition(resource), messages) ?? messages.yearNotStated;
    return markup`<li><a href="${pageAddress(other)}">${workTitle(other)}</a>
<p class="small"><span>${year}</span> <span>${relationWords(work.site, reason)}</span></p></li>
`;
  });
  return markup`<section class="related">
<h2>${messages.related}</h2>
<ul>
${items}</ul>
</section>
`;
}
