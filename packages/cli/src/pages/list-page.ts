import { excerpt, offeredFiles } from '@guidance-list/core';
import { markup, scriptJson, trusted, type Markup } from '@guidance-list/core/outputs';
import { readerTexts } from '@guidance-list/elements/words';
import { readerText } from './feed-text.js';
import { icon } from './icon.js';
import { listFooter } from './list-footer.js';
import { listGroups, type ListGroup } from './list-groups.js';
import { pageFrame } from './page-frame.js';
import type { Site } from './site.js';
import { typeChoice, type TypeChoice } from './type-choice.js';
import {
  factsLine,
  fetchLink,
  newerNotice,
  pageAddress,
  typesLine,
  workTitle,
  type WorkOnPage,
} from './work-lines.js';

/** The whole list on one page: headings, facts, summaries and downloads, with a choice of type that needs no script. */
export function listPage(site: Site): string {
  const { messages, title } = site;
  const choice = typeChoice(site);
  const groups = listGroups(site);
  return pageFrame({
    site,
    title,
    description: undefined,
    path: 'index.html',
    styles: choice.styles,
    head: markup`${otherForms(site)}<script type="application/ld+json">${trusted(scriptJson(structured(site)))}</script>\n`,
    main: markup`<header class="top">
<h1>${title}</h1>
${ways(site)}
</header>
<div class="columns">
<aside class="side">${choice.form ?? countLine(site)}${jumps(groups, site, choice)}</aside>
<main>
${groups.map((group, at) => groupSection({ group, at, site, choice }))}${
      site.resources.length === 0 &&
      markup`<h2>${messages.emptyTitle}</h2><p class="prose">${messages.emptyText}</p>`
    }
</main>
</div>
${forms(site)}${listFooter(site)}`,
  });
}

/** Where to search, and where the library is at home. */
function ways({ messages, offline, feed }: Site): Markup {
  const search =
    offline !== undefined &&
    markup`<a class="button primary" href="${offline}">${icon('search')}<b>${messages.searchLabel}</b></a> `;
  const home =
    feed.home !== undefined &&
    markup`<a class="button" href="${feed.home}" rel="noopener noreferrer">${icon('external')}<b>${messages.openLibrary}</b></a>`;
  return markup`<p class="ways">${search}${home}</p>`;
}

/** What the list can be taken away as. */
function forms({ messages, beside }: Site): Markup | undefined {
  if (beside.length === 0) return undefined;
  const links = beside.map(({ format, path }) => markup`<li><a href="${path}" download>${format}</a></li>\n`);
  return markup`<section aria-label="${messages.downloadShort}"><ul class="forms"><li>${messages.downloadShort}</li>\n${links}</ul></section>\n`;
}

function countLine({ messages, resources }: Site): Markup {
  return markup`<p><b>${messages.results(resources.length)}</b></p>`;
}

/** Links to the groups, where there are several. */
function jumps(groups: readonly ListGroup[], site: Site, choice: TypeChoice): Markup | undefined {
  if (groups.length < 2) return undefined;
  const name = site.groupedBy === 'year' ? site.messages.facets.years : site.messages.sorts.title;
  return markup`<nav class="jump" aria-labelledby="jump"><p id="jump">${name}</p><ul>
${groups.map((group, at) => markup`<li class="${choice.classesOf(group.resources)}"><a href="#g${at}">${group.name}</a></li>\n`)}</ul></nav>`;
}

interface GroupOnPage {
  readonly group: ListGroup;
  readonly at: number;
  readonly site: Site;
  readonly choice: TypeChoice;
}

function groupSection({ group, at, site, choice }: GroupOnPage): Markup {
  const { name, resources } = group;
  return markup`<section class="group ${choice.classesOf(resources)}"${name !== '' && markup` aria-labelledby="g${at}"`}>
${name !== '' && markup`<h2 id="g${at}">${name}</h2>\n`}<ul class="works">
${resources.map((resource) => entry({ resource, site, toWorks: 'works/' }, choice))}</ul>
</section>
`;
}

function entry(work: WorkOnPage, choice: TypeChoice): Markup {
  const { resource, site } = work;
  const { summary } = readerTexts(resource, site.messages.locale);
  const short = summary && { ...summary, text: excerpt(summary.text) };
  const fetch = fetchLink(work, 'get');
  return markup`<li class="work ${choice.classesOf([resource])}">
<div class="card">${typesLine(work)}
<h3><a href="${pageAddress(work)}">${workTitle(work)}</a></h3>
${factsLine(work)}${short && markup`\n<p class="summary">${readerText(short)}</p>`}${newerNotice(work)}</div>
${fetch && markup`<p class="slip">${fetch}${more(work)}</p>\n`}</li>
`;
}

/** The other files of the newest edition stand on the work's own page. */
function more(work: WorkOnPage): Markup | undefined {
  const { messages } = work.site;
  const { first, others } = offeredFiles(work.resource, messages.locale);
  if (others.length === 0) return undefined;
  const languages = new Set(others.map(({ language }) => language ?? first?.language));
  const areLanguages = languages.size === others.length && !languages.has(first?.language);
  const words = areLanguages ? messages.moreLanguages(others.length) : messages.moreFiles(others.length);
  return markup` <a class="more" href="${pageAddress(work)}#editions">${words}</a>`;
}

function otherForms({ beside }: Site): Markup {
  const links = beside.map(
    ({ format, path, mediaType }) =>
      markup`<link rel="alternate" type="${mediaType}" title="${format}" href="${path}">\n`,
  );
  return markup`${links}`;
}

/** The list for machines: each work's own page says the rest. */
function structured({ title, resources, pageNames, base = '' }: Site): unknown {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: title,
    numberOfItems: resources.length,
    itemListElement: resources.map(({ id, title: name }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      url: `${base}works/${pageNames.get(id) ?? ''}`,
    })),
  };
}
