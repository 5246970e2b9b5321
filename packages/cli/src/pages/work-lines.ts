import { newestEdition, newerEdition, offeredFiles, publishersOf, type Resource } from '@guidance-list/core';
import { markup, type Markup } from '@guidance-list/core/outputs';
import {
  downloadLabel,
  editionFact,
  editionName,
  editionYear,
  fileWeight,
  hostName,
  placeNames,
  readerTexts,
  sourceFacts,
  termNames,
} from '@guidance-list/elements/words';
import { feedText, readerText } from './feed-text.js';
import { icon } from './icon.js';
import type { Site } from './site.js';

/** A work, on a page of its site. */
export interface WorkOnPage {
  readonly resource: Resource;
  readonly site: Site;
  /** What leads from this page to the folder of the works' pages: "works/", or nothing. */
  readonly toWorks: string;
}

/** Address of a work's page, from the page it is shown on. */
export function pageAddress({ resource, site, toWorks }: WorkOnPage): string {
  return toWorks + (site.pageNames.get(resource.id) ?? '');
}

/** The line that says what kind of work it is; nothing where the record does not. */
export function typesLine({ resource, site }: WorkOnPage): Markup | undefined {
  const names = termNames({ resource, messages: site.messages, terms: site.terms }, 'types');
  return names.length > 0 ? markup`<p class="types">${site.messages.list(names)}</p>` : undefined;
}

/** Publishers · year and edition · places: always in this order. A missing year is said, other gaps are left out. */
export function factsLine({ resource, site }: WorkOnPage): Markup {
  const { messages, terms } = site;
  const edition = newestEdition(resource);
  const hasYear = editionYear(edition, messages) !== undefined;
  const fact = editionFact(edition, messages);
  const year = messages.list([...(hasYear ? [] : [messages.yearNotStated]), ...(fact ? [fact] : [])]);
  const parts = [
    factPart(messages.list(publishersOf(resource)), resource.language),
    factPart(year, edition?.label ? resource.language : undefined),
    factPart(messages.list(placeNames({ resource, messages, terms })), undefined),
  ];
  return markup`<p class="facts">${parts.flatMap((part) => part ?? [])}</p>`;
}

function factPart(text: string, language: string | undefined): Markup | undefined {
  return text === '' ? undefined : markup`<span>${feedText(text, language)}</span> `;
}

/** "A newer edition exists: Second edition, 2022", which leads to it; nothing where this is the newest. */
export function newerNotice({ resource, site, toWorks }: WorkOnPage): Markup | undefined {
  const { messages, catalogue } = site;
  const newer = newerEdition(resource, catalogue.get);
  if (!newer) return undefined;
  const name = editionName(newer.edition, messages) || readerTexts(newer.of, messages.locale).title.text;
  const href = pageAddress({ resource: newer.of, site, toWorks });
  return markup`<p class="notice">${icon('clock')}<span>${messages.newerEdition} <a href="${href}">${feedText(name, newer.of.language)}</a></span></p>`;
}

/** What a tap will fetch, or where the work is shown; nothing where the record has no address at all. */
export function fetchLink({ resource, site }: WorkOnPage, className: string): Markup | undefined {
  const { messages } = site;
  const { first } = offeredFiles(resource, messages.locale);
  if (first?.url) {
    const facts = messages.list(
      [fileWeight(first, messages), resource.otherLanguages ? messages.otherLanguages : ''].filter(Boolean),
    );
    return markup`<a class="${className}" href="${first.url}"${hreflang(first.language)} rel="noopener noreferrer">${icon('download')}<b>${downloadLabel(first, messages)}</b></a>${weight(facts)}`;
  }
  if (resource.url === undefined) return undefined;
  return markup`<a class="${className}" href="${resource.url}" rel="noopener noreferrer">${icon('external')}<b>${messages.openAtSource}</b></a>${weight(sourceFacts(resource, messages))}`;
}

/** "See it at respect.international"; nothing where the source is not known. */
export function sourceLink({ resource: { url }, site: { messages } }: WorkOnPage): Markup | undefined {
  const host = url === undefined ? undefined : hostName(url);
  if (url === undefined || host === undefined) return undefined;
  return markup`<a href="${url}" rel="noopener noreferrer">${icon('external')}<b>${messages.seeAt(host)}</b></a>`;
}

/** The language of what a link leads to, as an attribute. */
export function hreflang(language: string | undefined): Markup | undefined {
  return language === undefined ? undefined : markup` hreflang="${language}"`;
}

/** The title in the reader's language, where it is translated. */
export function workTitle({ resource, site }: WorkOnPage): Markup {
  return readerText(readerTexts(resource, site.messages.locale).title);
}

function weight(facts: string): Markup | undefined {
  return facts === '' ? undefined : markup` <span class="weight">${facts}</span>`;
}
