import { compareCodePoints, isPartialDate, isVisible } from '@guidance-list/core';
import type { Finding } from '../report/report.js';
import type { Mapping } from '../terms/mapping.js';
import type { SiteTerm } from '../terms/site-term.js';
import { publisherNames } from '../terms/publisher-names.js';
import { contentLinks } from '../content/content-links.js';
import { markupText } from '../content/content.js';
import type { StatedFile } from '../content/file-downloads.js';
import { languageOfName, unknownLanguage } from '../content/language-of-name.js';
import type { WordpressItem } from './wordpress-item.js';

/** What the fields of a record state, ACF's and its own. */
export interface StatedFields {
  readonly edition?: string;
  readonly issued?: string;
  readonly publishers: readonly string[];
  readonly authors: readonly string[];
  readonly languages: readonly string[];
  readonly files: readonly StatedFile[];
  readonly terms: readonly SiteTerm[];
  /** Names of filled fields that nobody knows. */
  readonly unknown: readonly string[];
  readonly findings: readonly Finding[];
}

/** Names that libraries give their fields → field of the feed. A mapping's "columns" says more, and wins. */
const KNOWN: Readonly<Record<string, string>> = {
  ...named(
    'issued',
    'issued year publication_year year_of_publication publication_date date_published publication-date',
  ),
  ...named(
    'publishers',
    'publisher publishers published_by organisation organization organisations organizations',
  ),
  ...named('authors', 'author authors'),
  ...named('edition', 'edition'),
  ...named('language', 'language languages document_language'),
  ...named(
    'file',
    'file files file_url download downloads download_id download_url download_file document pdf pdf_file attachment',
  ),
  ...named('file', 'translations'),
};
const TERM_FIELDS = new Set(['types', 'topics', 'audiences', 'places']);
/** What a field of a record can be. */
export const READ_FIELDS: ReadonlySet<string> = new Set([...Object.values(KNOWN), ...TERM_FIELDS]);
const ADDRESS = /^(?:https?:|\.{0,2}\/)|\.[a-z\d]{2,5}$/i;
const NOT_CONTENT = /^_|^footnotes$|^(?:yoast|rank_math|jetpack|elementor|wpml|inline_featured_image)/;

/** Reads the fields of a record in the order of their names, since an export keeps them in another than the API; each value once. */
export function statedFields(all: WordpressItem['fields'], mapping: Mapping = {}): StatedFields {
  const fields = all
    .filter(([name, value]) => !NOT_CONTENT.test(name) && !isEmpty(value))
    .sort(([a], [b]) => compareCodePoints(a, b));
  const target = (name: string): string | undefined => mapping.columns?.[name] ?? KNOWN[name.toLowerCase()];
  const texts = (field: string): string[] => [
    ...new Set(
      fields
        .flatMap(([name, value]) => (target(name) === field ? textsIn(value) : []))
        .map(plainText)
        .filter(Boolean),
    ),
  ];
  const publishers = texts('publishers').map(publisherNames);
  const [date, ...otherDates] = texts('issued');
  const { issued, findings } = dateOf(date);
  const [edition, ...otherEditions] = texts('edition');
  const languages = texts('language').map((name) => ({ name, language: languageOfName(name) }));
  const doubtful = publishers.filter(({ isDoubtful }) => isDoubtful);
  return {
    ...(edition === undefined ? {} : { edition }),
    ...(issued === undefined ? {} : { issued }),
    publishers: [...new Set(publishers.flatMap(({ names }) => names))],
    authors: texts('authors'),
    languages: languages.flatMap(({ language }) => language ?? []),
    files: fields.flatMap(([name, value]) => (target(name) === 'file' ? filesIn(value) : [])),
    terms: fields.flatMap(([name, value]) =>
      TERM_FIELDS.has(target(name) ?? '')
        ? textsIn(value).map((term) => ({ taxonomy: name, name: plainText(term) }))
        : [],
    ),
    unknown: fields.flatMap(([name]) => (isRead(target(name)) ? [] : [name])),
    findings: [
      ...findings,
      ...otherDates.map((found) => statedTwice('issued', found, date)),
      ...otherEditions.map((found) => statedTwice('edition', found, edition)),
      ...languages.flatMap(({ name, language }) => (language ? [] : [unknownLanguage(name)])),
      ...doubtful.map(({ names }) => maybeTwoPublishers(names)),
    ],
  };
}

/** A mapping leaves a field out by calling it "". */
function isRead(target: string | undefined): boolean {
  return target === '' || (target !== undefined && READ_FIELDS.has(target));
}

function named(field: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, field]));
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  return value === null || value === undefined || value === '' || value === 0 || value === false;
}

/** A field may be text or markup; nobody says which. */
function plainText(value: string): string {
  return markupText('editions', value).text.replace(/\s+/g, ' ').trim();
}

/** ACF gives a choice as text, as { value, label }, as a term or as a list of these. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return isVisible(value) ? [value.trim()] : [];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  const { label, name, post_title: title } = (value ?? {}) as Record<string, unknown>;
  return textsIn(label ?? name ?? title ?? []);
}

/** ACF gives a file as its number, its address or an object; a list of translations gives a language with it. */
function filesIn(value: unknown): StatedFile[] {
  if (Array.isArray(value)) return value.flatMap(filesIn);
  if (typeof value === 'number' || /^\d+$/.test(String(value))) return [{ id: Number(value) }];
  if (typeof value === 'string') return addressesIn(value);
  const { url, file, id, ID, lang, language } = (value ?? {}) as Record<string, unknown>;
  const [first] = filesIn(url ?? file ?? id ?? ID ?? []);
  const [named] = textsIn(lang ?? language ?? []).map(languageOfName);
  if (!first) return textsIn(value).map((words) => ({ words }));
  return [{ ...first, ...(named ? { language: named } : {}) }];
}

/** A field of markup holds links, any other an address. */
function addressesIn(value: string): StatedFile[] {
  const text = value.trim();
  if (ADDRESS.test(text) && !/[<>\s]/.test(text)) return [{ url: text.replaceAll('&amp;', '&') }];
  const links = contentLinks(text).map(({ href }) => ({ url: href }));
  return links.length > 0 ? links : [{ words: plainText(text) }];
}

function dateOf(text: string | undefined): { issued?: string; findings: Finding[] } {
  if (text === undefined) return { findings: [] };
  const iso = text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3').replace(/[T ]\d\d:.*$/, '');
  if (isPartialDate(iso)) return { issued: iso, findings: [] };
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
  const finding: Finding = {
    code: year === undefined ? 'date/invalid' : 'date/guessed',
    severity: 'warning',
    field: 'editions',
    found: text,
    ...(year === undefined ? {} : { used: year }),
    original: text,
    message: year === undefined ? 'This is no date.' : 'Only the year of this date is certain.',
    fix: 'Write dates as 2004, 2004-05 or 2004-05-17.',
  };
  return { ...(year === undefined ? {} : { issued: year }), findings: [finding] };
}

function statedTwice(name: string, found: string, used = ''): Finding {
  return {
    code: 'field/repeated',
    severity: 'warning',
    field: 'editions',
    found,
    used,
    message: `Several fields state "${name}", and not the same; the first by name was taken.`,
    fix: `Say in a mapping file what each means, or "" to leave it out: ${JSON.stringify({ columns: { field: '' } })}`,
  };
}

function maybeTwoPublishers(names: readonly string[]): Finding {
  return {
    code: 'publisher/guessed',
    severity: 'warning',
    field: 'editions',
    found: names.join('; '),
    used: names.join('; '),
    message: 'A name with "&" or "/" may be two publishers. It was read as one.',
    fix: 'Check it at the source; part two publishers with a comma there.',
  };
}
