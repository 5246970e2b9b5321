import { canonicalLanguage, excerpt, isPartialDate, type Resource } from '@guidance-list/core';
import type { SourceRecord } from '../record/source-record.js';
import type { Finding } from '../report/report.js';
import type { Mapping } from '../terms/mapping.js';
import type { SiteTerm } from '../terms/site-term.js';
import { htmlToText } from '../text/html-to-text.js';
import { contentLinks } from './content-links.js';
import { contentText, markupText, type MarkupText } from './content.js';
import type { SiteDocuments } from './document.js';
import { downloadsOfEditions } from './downloads-of-editions.js';
import { fileDownloads } from './file-downloads.js';
import { languageOfName } from './language-of-name.js';
import type { Post } from './post.js';
import { termsOf, type SiteTerms } from './site-terms.js';
import { statedFields } from './stated-fields.js';

/** What is known around a record when it is read. */
export interface PostContext {
  /** Address of the site's front page. */
  readonly home: string;
  readonly documents: SiteDocuments;
  readonly terms: SiteTerms;
  readonly mapping?: Mapping;
}

/** A record of the site, and the names of its fields that nobody knows. */
export interface PostRecord {
  readonly record: SourceRecord;
  readonly unknownFields: readonly string[];
}

/** Units: UTF-16. */
const LONGEST_SUMMARY = 300;
const LANGUAGE_TAXONOMY = /lang/i;

/** Turns a record of the API into a record of a source. */
export function recordOfPost(post: Post, { home, documents, terms, mapping }: PostContext): PostRecord {
  const html = post.content?.rendered ?? '';
  const stated = statedFields(post, mapping);
  const found = termsOf(post, terms);
  const isLanguage = ({ taxonomy }: SiteTerm): boolean =>
    LANGUAGE_TAXONOMY.test(taxonomy) && mapping?.terms?.[taxonomy] === undefined;
  const named = languagesOf(found.terms.filter(isLanguage));
  const attached = [...documents.byId.values()].filter(({ parent }) => parent === post.id);
  const page = post.link || home;
  const files = fileDownloads({ page, links: contentLinks(html), stated: stated.files, attached, documents });
  const content = contentText(html, files.fileLines);
  const languages = [...new Set([...stated.languages, ...named.languages])];
  const downloads = downloadsOfEditions([...files.downloads, ...content.downloads], stated, languages);
  const missing = languages.filter((one) => !downloads.some(({ language }) => language === one));
  const isPartOfLanguages =
    content.otherLanguages && new Set(downloads.map(({ language }) => language)).size < 2;
  const title = markupText('title', post.title?.rendered ?? '');
  const texts = textsOf(post, content);
  const record: SourceRecord = {
    sourceId: String(post.id),
    ...(title.text ? { title: title.text } : {}),
    ...texts.fields,
    ...languageOf(post),
    ...(post.link ? { url: post.link } : {}),
    terms: [...found.terms.filter((term) => !isLanguage(term)), ...stated.terms],
    downloads,
    ...(missing.length > 0 || isPartOfLanguages ? { otherLanguages: true } : {}),
    facts: factsOf(post, home, stated.authors),
    findings: [
      ...title.findings,
      ...texts.findings,
      ...content.findings,
      ...files.findings,
      ...stated.findings,
      ...named.findings,
      ...found.findings,
    ],
  };
  return { record, unknownFields: stated.unknown };
}

function languagesOf(terms: readonly SiteTerm[]): { languages: string[]; findings: Finding[] } {
  const known = terms.map((term) => ({
    term,
    language: languageOfName(term.name) ?? languageOfName(term.slug ?? ''),
  }));
  return {
    languages: known.flatMap(({ language }) => language ?? []),
    findings: known.flatMap(({ term, language }) =>
      language === undefined ? [languageUnknown(term.name)] : [],
    ),
  };
}

/**
 * An excerpt that somebody wrote is the summary. WordPress makes the others of the first words of the content, and cuts
 * them: then the content's own beginning says it better.
 */
function textsOf(
  post: Post,
  content: MarkupText,
): { fields: Pick<SourceRecord, 'summary' | 'body'>; findings: readonly Finding[] } {
  const written = markupText('summary', post.excerpt?.rendered ?? '');
  const isWritten =
    written.text !== '' && !isBeginningOf(written.text, htmlToText(post.content?.rendered ?? '').text);
  const summary = isWritten ? written.text : excerpt(firstParagraph(content.text), LONGEST_SUMMARY);
  const body = content.text === summary ? '' : content.text;
  return {
    fields: { ...(summary ? { summary } : {}), ...(body ? { body } : {}) },
    findings: isWritten ? written.findings : [],
  };
}

/** A list does not read as one sentence. */
function firstParagraph(text: string): string {
  return text.split('\n\n').find((paragraph) => !/^• /m.test(paragraph)) ?? '';
}

function isBeginningOf(text: string, whole: string): boolean {
  const bare = (one: string): string => one.replace(/[\s•]+/gu, '');
  const start = text.replace(/\s*\[?(?:…|\.{3})[^….]*$/u, '');
  return bare(whole).startsWith(bare(start));
}

function languageOf({ lang = '' }: Post): { language?: string } {
  const language = canonicalLanguage(lang.replace(/_/g, '-'));
  return language === undefined ? {} : { language };
}

function factsOf(post: Post, home: string, authors: readonly string[]): NonNullable<SourceRecord['facts']> {
  const added = dayOf(post.date_gmt) ?? dayOf(post.date);
  const updated = dayOf(post.modified_gmt) ?? dayOf(post.modified);
  const source: NonNullable<Resource['source']> = { system: 'wordpress', address: home, id: String(post.id) };
  return {
    ...(added ? { added } : {}),
    ...(updated ? { updated } : {}),
    ...(authors.length > 0 ? { authors: [...authors] } : {}),
    source,
  };
}

/** WordPress writes "0000-00-00T00:00:00" or nothing where it does not know. */
function dayOf(instant = ''): string | undefined {
  const day = instant.slice(0, 'YYYY-MM-DD'.length);
  return isPartialDate(day) && !day.startsWith('0000') ? day : undefined;
}

function languageUnknown(name: string): Finding {
  return {
    code: 'language/unknown',
    severity: 'warning',
    field: 'editions',
    found: name,
    message: `No language is called "${name}".`,
    fix: 'Name languages in English, in themselves, or by tags such as "fr" at the source.',
  };
}
