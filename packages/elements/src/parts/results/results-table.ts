import { html, nothing, type TemplateResult } from 'lit';
import { newestEdition, offeredFiles, publishersOf, type Resource, type Sort } from '@guidance-list/core';
import type { Collection } from '../../controllers/collection.js';
import { icons } from '../../icons/icons.js';
import { messagesFor, type Messages } from '../../messages/messages-for.js';
import { downloadLabel, languageInLine } from '../card/download-label.js';
import { editionYear } from '../card/edition-name.js';
import { feedText } from '../card/feed-text.js';
import { fileLink } from '../card/file-link.js';
import { moreWords } from '../card/file-slip.js';
import { formatName } from '../card/format-name.js';
import { hostName } from '../card/host-name.js';
import { keepToggle } from '../card/keep-toggle.js';
import { linkAddress } from '../card/link-address.js';
import { newerNotice } from '../card/newer-notice.js';
import { openLink } from '../card/open-link.js';
import { readerTexts } from '../card/reader-texts.js';
import { typeset } from '../card/typeset.js';
import { writtenAddress } from '../card/written-address.js';
import { placeNames, termNames, type WorkView } from '../card/work-view.js';
import { currentSort } from './result-bar.js';

/** The works as a table. The heads of title and year put them in order. */
export function resultsTable(collection: Collection): TemplateResult {
  const { page, settings, feed } = collection;
  const messages = messagesFor(settings.locale);
  const { types, places, years, publishers } = messages.facets;
  return html`<table part="table">
    <caption class="sr">
      ${messages.results(page.total)}
    </caption>
    <thead>
      <tr>
        ${sortHead(collection, messages.title, ['title'])} ${head(types)} ${head(places)}
        ${sortHead(collection, years, ['newest', 'oldest'])} ${head(publishers)}
        ${head(messages.downloadShort)}
      </tr>
    </thead>
    <tbody>
      ${page.resources.map((resource) => row({ resource, messages, terms: feed.terms }, collection))}
    </tbody>
  </table>`;
}

function head(name: string): TemplateResult {
  return html`<th scope="col"><span>${name}</span></th>`;
}

/** A head that is a button: it puts the works in its first order, and from there in the next. */
function sortHead(collection: Collection, name: string, orders: readonly Sort[]): TemplateResult {
  const at = orders.indexOf(currentSort(collection));
  const direction = orders[at] === 'newest' ? 'descending' : 'ascending';
  const sort = orders[(at + 1) % orders.length] ?? 'newest';
  return html`<th scope="col" aria-sort=${at < 0 ? nothing : direction}>
    <button type="button" @click=${() => collection.choose({ ...collection.choices, sort })}>
      <span>${name}</span>${at < 0 ? nothing : icons.down}
    </button>
  </th>`;
}

function row(view: WorkView, { get, settings, shortList }: Collection): TemplateResult {
  const { resource, messages } = view;
  const { text, language } = readerTexts(resource, messages.locale).title;
  return html`<tr>
    <th scope="row">
      ${openLink({ resource, content: feedText(typeset(text), language), className: 'title' })}
      ${newerNotice({ resource, messages, get })}
      ${settings.hasShortList ? keepToggle(view, shortList.has(resource.id)) : nothing}
    </th>
    ${cell(termNames(view, 'types'), messages)} ${cell(placeNames(view), messages)}
    ${cell(
      [editionYear(newestEdition(resource), messages)].flatMap((year) => year ?? []),
      messages,
    )}
    ${cell(publishersOf(resource), messages, resource.language)}
    <td>${download(resource, messages)}</td>
  </tr>`;
}

function cell(values: readonly string[], messages: Messages, language?: string): TemplateResult {
  return values.length === 0
    ? html`<td class="quiet"><span>${messages.notStated}</span></td>`
    : html`<td><span>${feedText(messages.list(values), language)}</span></td>`;
}

/** Format first, then what a tap will fetch; without a file the way to the source. */
function download(resource: Resource, messages: Messages): TemplateResult {
  const { first, others } = offeredFiles(resource, messages.locale);
  if (!first) return source(resource, messages);
  const format = formatName(first) ?? messages.downloadShort;
  const facts = [
    languageInLine(first, messages),
    others.length > 0 ? moreWords([first, ...others], messages).short : undefined,
    first.bytes === undefined ? undefined : messages.fileSize(first.bytes),
  ];
  const content = html`${icons.download}<b>${format}</b
    ><span class="sr">: ${downloadLabel(first, messages)}</span>`;
  return html`${fileLink({ resource, file: first, content })}
  ${facts.map((fact) => (fact === undefined ? nothing : html`<span class="fact">${fact}</span> `))}`;
}

function source({ url }: Resource, messages: Messages): TemplateResult {
  const address = linkAddress(url);
  if (address === undefined) return html`<span class="quiet">${messages.notStated}</span>`;
  return html`<a
    class="file"
    part="download"
    href=${address}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    >${icons.external}<b>${hostName(address)}</b
    ><span class="sr">: ${messages.openAtSource}</span>${writtenAddress(address)}</a
  >`;
}
