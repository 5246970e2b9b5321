import type { Resource, ResourceFile } from '../resource/resource.js';
import { newestEdition, publishersOf } from '../view/editions.js';
import { oneLine } from './cited-work.js';
import { instantOf, lastChange, lastChangeOf } from './last-change.js';
import { markup, type Markup } from './markup.js';
import { addressOf, languageOf, type SharedList } from './shared-list.js';
import { placeNames, termNames } from './stated-names.js';
import { textBlocks } from './text-blocks.js';

/**
 * A list as an Atom feed (RFC 4287): an entry a work, its newest edition's files as enclosures. Valid XML for any text.
 *
 * Shape: no date is that of the run. The format demands one of every entry; where a record states none at all it is the feed's.
 */
export function atomFeed(list: SharedList): string {
  const { feed, self, resources } = list;
  const title = oneLine(feed.title ?? '') || 'Guidance';
  const updated = lastChangeOf(list);
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageOf(list)}">
  <id>${self ?? feed.home ?? 'urn:guidance-list:list'}</id>
  <title>${title}</title>
  <updated>${instantOf(updated)}</updated>
  <author><name>${title}</name></author>
${self !== undefined && markup`  <link rel="self" type="application/atom+xml" href="${self}"/>\n`}${
    feed.home !== undefined && markup`  <link rel="alternate" href="${feed.home}"/>\n`
  }${resources.map((resource) => entry(resource, list, updated))}</feed>
`.markup;
}

function entry(resource: Resource, list: SharedList, updated: string): Markup {
  const { id, title, language, added, summary } = resource;
  const address = addressOf(resource, list);
  const files = newestEdition(resource)?.files ?? [];
  return markup`  <entry${language !== undefined && markup` xml:lang="${language}"`}>
    <id>urn:guidance-list:${encodeURIComponent(oneLine(id))}</id>
    <title>${oneLine(title)}</title>
    <updated>${instantOf(lastChange(resource) ?? updated)}</updated>
${added !== undefined && markup`    <published>${instantOf(added)}</published>\n`}${makers(resource).map(
    (name) => markup`    <author><name>${name}</name></author>\n`,
  )}${address !== undefined && markup`    <link rel="alternate" href="${address}"/>\n`}${files.map(enclosure)}${names(
    resource,
    list,
  ).map((name) => markup`    <category term="${name}"/>\n`)}${
    summary !== undefined && markup`    <summary>${summary}</summary>\n`
  }${content(resource, address)}  </entry>
`;
}

/** An entry without an address of its own must carry its content, be it only the summary. */
function content({ body, summary, title }: Resource, address: string | undefined): Markup | undefined {
  const text = body ?? (address === undefined ? (summary ?? title) : undefined);
  if (text === undefined) return undefined;
  const blocks = textBlocks(text).map((block) =>
    'items' in block
      ? markup`<ul>${block.items.map((item) => markup`<li>${item}</li>`)}</ul>`
      : markup`<p>${block.paragraph}</p>`,
  );
  return markup`    <content type="html">${blocks.map((one) => one.markup).join('')}</content>\n`;
}

function enclosure({ url, mediaType, bytes, language, label }: ResourceFile): Markup {
  if (url === undefined) return markup``;
  const facts = { type: mediaType, hreflang: language, title: label && oneLine(label), length: bytes };
  const stated = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [markup` ${name}="${value}"`],
  );
  return markup`    <link rel="enclosure" href="${url}"${stated}/>\n`;
}

function makers(resource: Resource): string[] {
  const { authors = [] } = resource;
  return (authors.length > 0 ? authors : publishersOf(resource)).map(oneLine);
}

function names(resource: Resource, list: SharedList): string[] {
  const all = [
    ...termNames(resource, 'types', list),
    ...termNames(resource, 'topics', list),
    ...placeNames(resource, list),
  ];
  return [...new Set(all.map(oneLine))];
}
