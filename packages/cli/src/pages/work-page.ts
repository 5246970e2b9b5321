import type { Resource } from '@guidance-list/core';
import {
  citation,
  markup,
  scriptJson,
  textBlocks,
  trusted,
  workJsonLd,
  type Markup,
} from '@guidance-list/core/outputs';
import { librariesLine, readerTexts, typeset, type ReaderText } from '@guidance-list/elements/words';
import { editionSection } from './edition-section.js';
import { factsList } from './facts-list.js';
import { readerText } from './feed-text.js';
import { icon } from './icon.js';
import { listFooter } from './list-footer.js';
import { pageFrame } from './page-frame.js';
import { relatedSection } from './related-section.js';
import type { Site } from './site.js';
import {
  factsLine,
  fetchLink,
  newerNotice,
  sourceLink,
  typesLine,
  workTitle,
  type WorkOnPage,
} from './work-lines.js';

/** A work on a page of its own: its texts, every edition and file, how to cite it, and what is related. */
export function workPage(resource: Resource, site: Site): string {
  const { messages, base = '' } = site;
  const work: WorkOnPage = { resource, site, toWorks: '' };
  const { title, summary, body } = readerTexts(resource, messages.locale);
  const path = `works/${site.pageNames.get(resource.id) ?? ''}`;
  const pageOf = ({ id }: Resource): string | undefined =>
    base === '' ? undefined : `${base}works/${site.pageNames.get(id) ?? ''}`;
  const data = workJsonLd(resource, { resources: site.resources, feed: site.feed, pageOf });
  return pageFrame({
    site,
    title: `${title.text} – ${site.title}`,
    description: summary?.text,
    path,
    head: markup`<script type="application/ld+json">${trusted(scriptJson(data))}</script>\n`,
    main: markup`<main class="resource">
<p class="back"><a href="../index.html">${icon('back')}<b>${messages.backToList}</b></a></p>
${typesLine(work)}
<h1>${workTitle(work)}</h1>
${factsLine(work)}${newerNotice(work)}
<div class="parts">
<div class="lead prose">${resource.contentNote && markup`<p class="notice"><span>${readerText({ text: resource.contentNote, language: resource.language })}</span></p>`}${summary && markup`<p>${readerText(summary)}</p>`}</div>
${fetchFirst(work)}<div class="text">${bodyText(body, summary)}
${editionSection(work)}${citeSection(work)}${relatedSection(work)}</div>
<div class="side">
<h2>${messages.facts}</h2>
${factsList(resource, site)}<p class="at-source">${sourceLink(work)}</p>${librariesOf(work)}
</div>
</div>
</main>
${listFooter(site)}`,
  });
}

function fetchFirst(work: WorkOnPage): Markup | undefined {
  const fetch = fetchLink(work, 'button primary');
  return fetch && markup`<p class="fetch-first">${fetch}</p>\n`;
}

function librariesOf({ resource, site: { messages } }: WorkOnPage): Markup | undefined {
  const line = librariesLine(resource, messages);
  return line === '' ? undefined : markup`\n<p class="small">${line}</p>`;
}

/** A first paragraph that only repeats the summary is left out. */
function bodyText(body: ReaderText | undefined, summary: ReaderText | undefined): Markup | undefined {
  const blocks = textBlocks(body?.text ?? '').filter(
    (block, at) => !(at === 0 && 'paragraph' in block && block.paragraph === summary?.text.trim()),
  );
  if (blocks.length === 0) return undefined;
  const shown = blocks.map((block) =>
    'items' in block
      ? markup`<ul dir="auto">${block.items.map((item) => markup`<li>${typeset(item)}</li>`)}</ul>\n`
      : markup`<p><bdi>${typeset(block.paragraph)}</bdi></p>\n`,
  );
  return markup`\n<div class="body prose"${body?.language !== undefined && markup` lang="${body.language}"`}>\n${shown}</div>`;
}

/** The line to copy is open; the two for reference managers unfold without script. */
function citeSection({ resource, site: { messages } }: WorkOnPage): Markup {
  const file = (name: string, text: string): Markup =>
    markup`<details><summary>${name}</summary><pre dir="ltr" tabindex="0">${text.trimEnd()}</pre></details>\n`;
  return markup`<section class="cite">
<h2>${messages.cite}</h2>
<p class="citation" dir="auto"${resource.language !== undefined && markup` lang="${resource.language}"`}>${citation(resource, 'plain')}</p>
${file('RIS', citation(resource, 'ris'))}${file('BibTeX', citation(resource, 'bibtex'))}</section>
`;
}
