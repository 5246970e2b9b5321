import { addressId } from '@guidance-list/core';
import { importedFrom, type Imported } from '../record/imported.js';
import type { SourceRecord } from '../record/source-record.js';
import type { Finding } from '../report/report.js';
import type { Mapping } from '../terms/mapping.js';
import { splitGluedTerms } from '../terms/split-glued-terms.js';
import { decodeText } from '../text/decode-text.js';
import { CATEGORY, categoryNames, TAG } from '../terms/site-term.js';
import { readCards, type Card } from './cards.js';
import { readMainText } from './main-text.js';
import { pageSections } from './page-sections.js';

/** What the text of a page cannot say of itself. */
export interface ImportTextOptions {
  /** Title of the page's own work. */
  readonly title?: string;
  /** Address of the page's own work. */
  readonly url?: string;
  /** Address of the library; default: `url`. */
  readonly base?: string;
  readonly mapping?: Mapping;
  /** What the report calls the text; default: "-". */
  readonly source?: string;
}

/**
 * Reads the text of a saved page of a resource site: the page's own work with its downloads, and the resources listed
 * below it. Never throws; whatever is repaired, guessed, unknown or left out is a line of the report.
 */
export function importText(input: string | Uint8Array, options: ImportTextOptions = {}): Imported {
  const { mapping, url, base = url, source = '-' } = options;
  const { text, encoding } =
    typeof input === 'string' ? { text: input, encoding: 'utf-8' } : decodeText(input);
  const problem = unreadable(text);
  const { main, cards, contentTypes } = pageSections(problem ? '' : text);
  const listed = readCards(cards, categoryNames(mapping));
  const records = [
    ...mainRecord(main, options),
    ...listed.map((card, at) => cardRecord(card, `listed ${at + 1}`, mapping)),
  ];
  return importedFrom(records, {
    command: 'import text',
    source,
    ...(mapping ? { mapping } : {}),
    ...libraryAt(base),
    findings: [
      ...(problem ? [problem] : []),
      ...(encoding === 'windows-1252' ? [encodingGuessed()] : []),
      ...contentTypesLeftOut(contentTypes),
    ],
  });
}

function libraryAt(base = ''): { base?: string; info?: { home: string } } {
  return addressId(base) === undefined ? {} : { base, info: { home: new URL(base).origin } };
}

function unreadable(text: string): Finding | undefined {
  const isMarkup = /^\s*<(?:!doctype|html|\?xml)/i.test(text);
  if (!isMarkup && text.trim() !== '') return undefined;
  return {
    code: 'source/malformed',
    severity: 'error',
    found: text.trim().slice(0, 40),
    message: isMarkup ? 'This is markup, not the text of a page.' : 'There is nothing to read.',
    fix: 'Save the page as plain text: select all of it, copy, and paste it into a file.',
  };
}

function encodingGuessed(): Finding {
  return {
    code: 'source/encoding',
    severity: 'warning',
    used: 'windows-1252',
    message: 'The bytes are no UTF-8; they were read as Windows-1252.',
    fix: 'Save the text as UTF-8.',
  };
}

function mainRecord(lines: readonly string[], { title, url }: ImportTextOptions): SourceRecord[] {
  const { paragraphs, downloads, otherLanguages, findings } = readMainText(lines);
  const [summary] = paragraphs;
  if (summary === undefined && downloads.length === 0 && title === undefined) return [];
  return [
    {
      sourceId: 'page',
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { url }),
      ...(summary === undefined ? {} : { summary }),
      ...(paragraphs.length > 1 ? { body: paragraphs.join('\n\n') } : {}),
      terms: [],
      downloads,
      otherLanguages,
      findings,
    },
  ];
}

function cardRecord(card: Card, sourceId: string, mapping: Mapping | undefined): SourceRecord {
  const { known, unknown } = splitGluedTerms(card.categories, categoryNames(mapping));
  return {
    sourceId,
    ...(card.title === '' ? {} : { title: card.title }),
    ...(card.excerpt === '' ? {} : { summary: card.excerpt }),
    terms: [
      ...[...known, ...unknown].map((name) => ({ taxonomy: CATEGORY, name })),
      ...card.tags.map((name) => ({ taxonomy: TAG, name })),
    ],
    downloads: [],
    findings: known.length + unknown.length > 1 ? [gluedCategories(card, [...known, ...unknown])] : [],
  };
}

function gluedCategories({ categories }: Card, names: readonly string[]): Finding {
  return {
    code: 'term/split',
    severity: 'info',
    field: 'types',
    found: categories,
    used: names.join('; '),
    original: categories,
    message: 'Categories that stood together without a space were told apart.',
  };
}

function contentTypesLeftOut(names: readonly string[]): Finding[] {
  if (names.length === 0) return [];
  return [
    {
      code: 'type/not-read',
      severity: 'info',
      found: names.join(', '),
      original: names.join('\n'),
      message: `${names.length} names of content types stood on the page. They are no content and were left out.`,
    },
  ];
}
