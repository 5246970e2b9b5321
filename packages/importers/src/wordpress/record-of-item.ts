import { compareCodePoints, type Resource } from '@guidance-list/core';
import { contentLinks } from '../content/content-links.js';
import { contentTexts } from '../content/content-texts.js';
import { contentText, markupText } from '../content/content.js';
import { fileDownloads } from '../content/file-downloads.js';
import { languageOfName, unknownLanguage } from '../content/language-of-name.js';
import type { SiteDocuments } from '../content/site-document.js';
import type { SourceRecord } from '../record/source-record.js';
import type { Finding } from '../report/report.js';
import type { Mapping } from '../terms/mapping.js';
import { CATEGORY, POST_TAG, type SiteTerm } from '../terms/site-term.js';
import { downloadsOfEditions } from './downloads-of-editions.js';
import { statedFields } from './stated-fields.js';
import type { WordpressItem } from './wordpress-item.js';

/** What is known around a record when it is read. */
export interface ItemContext {
  /** Address of the site's front page. */
  readonly home: string;
  readonly documents: SiteDocuments;
  readonly mapping?: Mapping;
}

/** A record of the site, and the names of its fields that nobody knows. */
export interface ItemRecord {
  readonly record: SourceRecord;
  readonly unknownFields: readonly string[];
}

const LANGUAGE_TAXONOMY = /lang/i;

/** Turns a record of a site into a record of a source: the one place that says what a WordPress record means. */
export function recordOfItem(item: WordpressItem, { home, documents, mapping }: ItemContext): ItemRecord {
  const { id, link, content: html } = item;
  const stated = statedFields(item.fields, mapping);
  const isLanguage = ({ taxonomy }: SiteTerm): boolean =>
    LANGUAGE_TAXONOMY.test(taxonomy) && mapping?.terms?.[taxonomy] === undefined;
  const named = languagesOf(item.terms.filter(isLanguage));
  const files = fileDownloads({
    page: link || home,
    links: contentLinks(html),
    stated: stated.files,
    attached: documents.byParent.get(id) ?? [],
    documents,
  });
  const content = contentText(html, files.fileLines);
  const languages = [...new Set([...stated.languages, ...named.languages])];
  const downloads = downloadsOfEditions([...files.downloads, ...content.downloads], stated, languages);
  const missing = languages.filter((one) => !downloads.some(({ language }) => language === one));
  const isPartOfLanguages =
    content.otherLanguages && new Set(downloads.map(({ language }) => language)).size < 2;
  const title = markupText('title', item.title);
  const texts = contentTexts(item.excerpt, html, content);
  const record: SourceRecord = {
    sourceId: String(id),
    ...(title.text ? { title: title.text } : {}),
    ...texts.fields,
    ...(item.language ? { language: item.language } : {}),
    ...(link ? { url: link } : {}),
    terms: [...inOrder(item.terms.filter((term) => !isLanguage(term))), ...stated.terms],
    downloads,
    ...(missing.length > 0 || isPartOfLanguages ? { otherLanguages: true } : {}),
    facts: factsOf(item, home, stated.authors),
    findings: [
      ...title.findings,
      ...texts.findings,
      ...content.findings,
      ...files.findings,
      ...stated.findings,
      ...named.findings,
      ...item.findings,
    ],
  };
  return { record, unknownFields: stated.unknown };
}

/** The API and an export list taxonomies in orders of their own: categories first, then tags, then the others by name. */
function inOrder(terms: readonly SiteTerm[]): SiteTerm[] {
  const rank = ({ taxonomy }: SiteTerm): number =>
    taxonomy === CATEGORY ? 0 : taxonomy === POST_TAG ? 1 : 2;
  return [...terms].sort((a, b) => rank(a) - rank(b) || compareCodePoints(a.taxonomy, b.taxonomy));
}

function languagesOf(terms: readonly SiteTerm[]): { languages: string[]; findings: Finding[] } {
  const known = terms.map((term) => ({
    term,
    language: languageOfName(term.name) ?? languageOfName(term.slug ?? ''),
  }));
  return {
    languages: known.flatMap(({ language }) => language ?? []),
    findings: known.flatMap(({ term, language }) =>
      language === undefined ? [unknownLanguage(term.name)] : [],
    ),
  };
}

function factsOf(
  { id, added, updated }: WordpressItem,
  home: string,
  authors: readonly string[],
): NonNullable<SourceRecord['facts']> {
  const source: NonNullable<Resource['source']> = { system: 'wordpress', address: home, id: String(id) };
  return {
    ...(added ? { added } : {}),
    ...(updated ? { updated } : {}),
    ...(authors.length > 0 ? { authors: [...authors] } : {}),
    source,
  };
}
