import { addressVerdict } from '@guidance-list/core';
import { escapeUTF8 } from 'entities/escape';
import { contentLinks } from '../content/content-links.js';
import { contentTexts } from '../content/content-texts.js';
import { contentText, markupText } from '../content/content.js';
import { fileDownloads, type StatedFile } from '../content/file-downloads.js';
import { documentType, siteDocuments, type SiteDocument } from '../content/site-document.js';
import type { SourceRecord } from '../record/source-record.js';
import type { Finding } from '../report/report.js';
import { CATEGORY } from '../terms/site-term.js';
import { feedDay } from '../text/feed-date.js';
import type { FeedDocument, FeedFile, FeedItem, FeedText } from './feed-item.js';

/** What is known around an item when it is read. */
export interface FeedContext {
  readonly system: FeedDocument['system'];
  /** Address of the feed, else of its site. */
  readonly address?: string;
  /** Address that links are resolved against where the feed states none. */
  readonly base?: string;
  /** The item's place in the feed, from 1. */
  readonly place: number;
}

const MEDIA_TYPE = /^[a-z0-9][\w.+-]*\/[\w.+-]+$/;
/** Names of accounts, not of people. */
const ACCOUNTS = new Set(['admin', 'administrator', 'editor', 'webmaster', 'root']);

/** Turns an item of a feed into a record of a source. */
export function recordOfFeedItem(item: FeedItem, context: FeedContext): SourceRecord {
  const around = item.base ?? context.base;
  const link = linkOf(item.link, around);
  const page = item.base ?? link.url ?? around ?? '';
  const documents = siteDocuments(item.files.flatMap((file, at) => documentOf(file, at + 1, page)));
  const html = markupOf(item.content);
  const files = fileDownloads({
    page,
    links: contentLinks(html),
    stated: item.files.flatMap((file, at) => statedFile(file, documents.byId.get(at + 1))),
    attached: [],
    documents,
  });
  const content = contentText(html, files.fileLines);
  const title = markupText('title', markupOf(item.title));
  const texts = contentTexts(markupOf(item.summary), html, content);
  const facts = factsOf(item, context);
  return {
    sourceId: item.id ?? link.url ?? `item ${context.place}`,
    ...(title.text ? { title: title.text } : {}),
    ...texts.fields,
    ...(item.language ? { language: item.language } : {}),
    ...(link.url === undefined ? {} : { url: link.url }),
    terms: item.categories.flatMap(({ name, slug }) => {
      const { text } = markupText('types', name);
      return text === '' ? [] : [{ taxonomy: CATEGORY, name: text, ...(slug ? { slug } : {}) }];
    }),
    downloads: [...files.downloads, ...content.downloads],
    ...(content.otherLanguages ? { otherLanguages: true } : {}),
    facts: facts.facts,
    findings: [
      ...link.findings,
      ...title.findings,
      ...texts.findings,
      ...content.findings,
      ...files.findings,
      ...facts.findings,
      ...(item.unreadable ?? []).map(notRead),
    ],
  };
}

function notRead(name: string): Finding {
  return {
    code: 'field/invalid',
    severity: 'warning',
    found: name,
    message: `What stands in "${name}" is not what the format has there, so it was left out.`,
    fix: 'Look at the feed with a validator, and at what makes it.',
  };
}

/** Text as markup, so that both go the same way: what looks like a tag in text stays as it was typed. */
function markupOf(text: FeedText | undefined): string {
  if (text?.kind !== 'text') return text?.value ?? '';
  const lines = escapeUTF8(text.value.trim()).split(/\r\n?|\n/);
  return lines.map((line) => (line.trim() === '' ? '<p></p>' : line)).join('<br>');
}

/** An address that is none stays, so that the report tells of it. */
function linkOf(link: string | undefined, around: string | undefined): { url?: string; findings: Finding[] } {
  const found = link?.trim() ?? '';
  if (found === '') return { findings: [] };
  const isWhole = addressVerdict(found) !== 'invalid' || !URL.canParse(found, around);
  if (isWhole) return { url: found, findings: [] };
  const url = new URL(found, around).href;
  const finding: Finding = {
    code: 'url/relative',
    severity: 'info',
    field: 'url',
    found,
    used: url,
    message: 'The address was relative; it was completed.',
  };
  return { url, findings: [finding] };
}

function typeOf({ mediaType }: FeedFile, url: string): string | undefined {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return MEDIA_TYPE.test(type) ? type : documentType(url);
}

/** A picture beside an item is no file that it offers. */
function isPicture(file: FeedFile, url = file.url): boolean {
  return Boolean(typeOf(file, url)?.startsWith('image/'));
}

function documentOf(file: FeedFile, id: number, page: string): SiteDocument[] {
  const { url: address, bytes, title = '' } = file;
  const base = page === '' ? undefined : page;
  const url = URL.canParse(address, base) ? new URL(address, base).href : address;
  const known = typeOf(file, url);
  if (addressVerdict(url) !== 'ok' || !/^https?:/.test(url) || isPicture(file, url)) return [];
  return [
    { id, url, title, ...(known ? { mediaType: known } : {}), ...(bytes === undefined ? {} : { bytes }) },
  ];
}

/** What has no address stays, so that the report tells of it. */
function statedFile(file: FeedFile, document: SiteDocument | undefined): StatedFile[] {
  const { url, language } = file;
  if (!document) return isPicture(file) ? [] : [{ words: url }];
  return [{ id: document.id, ...(language ? { language } : {}) }];
}

function factsOf(
  item: FeedItem,
  { system, address }: FeedContext,
): { facts: NonNullable<SourceRecord['facts']>; findings: Finding[] } {
  const added = dayOf('added', item.published);
  const updated = dayOf('updated', item.updated);
  const names = item.authors.map((name) => markupText('authors', name).text);
  const authors = [...new Set(names.filter((name) => name !== '' && !ACCOUNTS.has(name.toLowerCase())))];
  const rights = markupText('source', item.rights ?? '').text;
  return {
    facts: {
      ...(added.day ? { added: added.day } : {}),
      ...(updated.day ? { updated: updated.day } : {}),
      ...(authors.length > 0 ? { authors } : {}),
      source: {
        system,
        ...(address === undefined ? {} : { address }),
        ...(item.id === undefined ? {} : { id: item.id }),
        ...(rights ? { rights } : {}),
      },
    },
    findings: [...added.findings, ...updated.findings],
  };
}

function dayOf(field: string, text: string | undefined): { day?: string; findings: Finding[] } {
  if (text === undefined || text.trim() === '') return { findings: [] };
  const day = feedDay(text);
  if (day !== undefined) return { day, findings: [] };
  const finding: Finding = {
    code: 'date/invalid',
    severity: 'warning',
    field,
    found: text,
    message: 'This is no date.',
    fix: 'Write dates as the format asks, such as 2026-11-24T13:28:00Z.',
  };
  return { findings: [finding] };
}
