import { editionsOf, languageName, type EditionOf, type ResourceFile } from '@guidance-list/core';
import { markup, type Markup } from '@guidance-list/core/outputs';
import {
  downloadLabel,
  editionName,
  formatName,
  ownLanguageName,
  type Messages,
} from '@guidance-list/elements/words';
import { feedText } from './feed-text.js';
import { icon } from './icon.js';
import { hreflang, pageAddress, sourceLink, workTitle, type WorkOnPage } from './work-lines.js';

/** All editions of a work, newest first, with their files; nothing where the record names none. */
export function editionSection(work: WorkOnPage): Markup | undefined {
  const { resource, site } = work;
  const all = editionsOf(resource, site.catalogue.get);
  const editions = all.filter(
    ({ edition }) => editionName(edition, site.messages) !== '' || edition.files?.length,
  );
  if (editions.length === 0) return undefined;
  return markup`<section id="editions">
<h2>${site.messages.editions}</h2>
${editions.map((entry) => editionBox(work, entry, editions))}</section>
`;
}

function editionBox(work: WorkOnPage, entry: EditionOf, editions: readonly EditionOf[]): Markup {
  const { edition, of, newest } = entry;
  const { messages } = work.site;
  const files = edition.files ?? [];
  const name = editionName(edition, messages) || messages.files(files.length);
  const publishers = messages.list(edition.publishers ?? []);
  const own = { ...work, resource: of };
  return markup`<div class="edition">
<h3>${feedText(name, of.language)}${newest && editions.length > 1 && markup` <span class="newest">${messages.newestEdition}</span>`}</h3>
${publishers !== '' && markup`<p class="small">${feedText(publishers, of.language)}</p>\n`}${
    of.id !== work.resource.id &&
    markup`<p class="small"><a href="${pageAddress(own)}">${workTitle(own)}</a></p>\n`
  }${!newest && olderNotice(work, editions[0])}${files.length > 0 && filesOf(own, files, name)}</div>
`;
}

function olderNotice(work: WorkOnPage, newest: EditionOf | undefined): Markup | undefined {
  if (!newest) return undefined;
  const { messages } = work.site;
  const name = feedText(editionName(newest.edition, messages), newest.of.language);
  const isHere = newest.of.id === work.resource.id;
  const link = isHere
    ? markup`<b>${name}</b>`
    : markup`<a href="${pageAddress({ ...work, resource: newest.of })}">${name}</a>`;
  return markup`<p class="notice">${icon('clock')}<span>${messages.newerEdition} ${link}</span></p>\n`;
}

/** A table where something is known of the files; else their names, and one way to all of them. */
function filesOf(work: WorkOnPage, files: readonly ResourceFile[], name: string): Markup {
  const isKnown = (file: ResourceFile): boolean =>
    isReachable(file) ||
    formatName(file) !== undefined ||
    file.bytes !== undefined ||
    file.pages !== undefined;
  if (files.some(isKnown)) return filesTable(work, files, name);
  const names = readersFirst(files, work.site.messages.locale).map(
    (file) => markup`<li>${fileName(work, file)}</li>\n`,
  );
  return markup`<ul class="names">
${names}</ul>
<p class="fetch">${sourceLink(work)}</p>
`;
}

function isReachable({ url, linkStatus }: ResourceFile): boolean {
  return url !== undefined && linkStatus !== 'dead';
}

function filesTable(work: WorkOnPage, files: readonly ResourceFile[], name: string): Markup {
  const { messages } = work.site;
  const head = [messages.facets.languages, messages.format, messages.size, messages.pagesLabel];
  return markup`<table><caption class="unseen">${name}</caption>
<thead><tr>${head.map((one, at) => markup`<th scope="col"${at > 1 && markup` class="amount"`}>${one}</th>`)}<td></td></tr></thead>
<tbody>
${readersFirst(files, messages.locale).map((file) => fileRow(work, file))}</tbody></table>
`;
}

function fileRow(work: WorkOnPage, file: ResourceFile): Markup {
  const { messages } = work.site;
  const { bytes, pages } = file;
  return markup`<tr><th scope="row">${fileName(work, file)}</th>
${cell(formatName(file), messages)}${cell(bytes === undefined ? undefined : messages.fileSize(bytes), messages, 'amount')}${cell(pages === undefined ? undefined : messages.number(pages), messages, 'amount pages')}
<td class="fetch">${fetch(work, file)}</td></tr>
`;
}

function cell(value: string | undefined, { notStated }: Messages, className = ''): Markup {
  return value === undefined
    ? markup`<td class="unstated ${className}">${notStated}</td>`
    : markup`<td class="${className}">${value}</td>`;
}

/** A file whose address is not known, or known to be dead, is fetched at the source. */
function fetch(work: WorkOnPage, file: ResourceFile): Markup | undefined {
  if (file.url === undefined || !isReachable(file)) return sourceLink(work);
  const { messages } = work.site;
  return markup`<a href="${file.url}"${hreflang(file.language)} rel="noopener noreferrer">${icon('download')}<b>${messages.downloadShort}</b><span class="unseen">: ${downloadLabel(file, messages)}</span></a>`;
}

/** The language in its own script, then in the reader's; and the label, unless it only repeats the title. */
function fileName({ resource, site: { messages } }: WorkOnPage, { language, label }: ResourceFile): Markup {
  const said = label === resource.title ? undefined : label;
  if (language === undefined) {
    return label === undefined
      ? markup`<span class="weight">${messages.notStated}</span>`
      : feedText(label, resource.language);
  }
  const own = ownLanguageName(language);
  const readers = languageName(language, messages.locale);
  return markup`${feedText(own, language)}${
    own.toLowerCase() !== readers.toLowerCase() && markup` <span class="weight">${readers}</span>`
  }${said !== undefined && markup` <span class="weight">${feedText(said, resource.language)}</span>`}`;
}

function readersFirst(files: readonly ResourceFile[], locale: string): readonly ResourceFile[] {
  const [reader = ''] = locale.split('-');
  const first = files.find(({ language }) => language?.split('-')[0] === reader);
  return first ? [first, ...files.filter((file) => file !== first)] : files;
}
