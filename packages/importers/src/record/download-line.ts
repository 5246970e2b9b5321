import { canonicalLanguage, languageName } from '@guidance-list/core';
import { publisherNames } from '../terms/publisher-names.js';

/** What a line such as "Handbook (First edition) - OSCE & ODIHR, 2004 DOWNLOAD" says. */
export interface Download {
  /** The line as it stood. */
  readonly line: string;
  /** What the source calls the file, without publishers and date; "" where it has no name. */
  readonly label: string;
  /** "First edition", as printed. */
  readonly edition?: string;
  readonly publishers: readonly string[];
  /** Partial ISO date. */
  readonly issued?: string;
  /** BCP 47, only where the line names it at its end: "_Spanish", "_FR", or the source states it. */
  readonly language?: string;
  /** Absolute address of the file, where the source gives it. */
  readonly url?: string;
  readonly mediaType?: string;
  /** Units: bytes. */
  readonly bytes?: number;
  /** Whether a publisher's name holds a sign that may part two. */
  readonly isDoubtful: boolean;
  readonly isSplit: boolean;
}

const BUTTON = /\s*\bDOWNLOAD$/;
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const ISSUED = /(,?) ?(?:\b([a-z]+) )?\b((?:19|20)\d\d)$/i;
/** " - ", "- ", " -X", "_": a dash without any space is part of a word. The last one counts, since titles hold them too. */
const SEPARATOR = / [-–—] ?|[-–—] |_/g;
const EDITION =
  /\b(?:first|second|third|fourth|fifth|sixth|revised|updated|new|\d+(?:st|nd|rd|th)) edition\b/i;
const LANGUAGE_SUFFIX = /^(.*)_(\p{L}+)$/u;
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'pl', 'ro', 'ru', 'sr', 'tr', 'uk', 'zh'];

/** Whether a line offers a file. */
export function isDownloadLine(line: string): boolean {
  return BUTTON.test(line) && line.replace(BUTTON, '') !== '';
}

/**
 * Reads a download line. Publishers are read only before a date, since without one nothing tells a publisher from a
 * subtitle; and a year is a date of issue only after a comma or a publisher, since titles end in years too.
 */
export function readDownloadLine(line: string): Download {
  const text = line.replace(BUTTON, '').replace(/\s+/g, ' ').trim();
  const { head, comma, issued } = dateAtEnd(text);
  const separator = issued === undefined ? undefined : [...head.matchAll(SEPARATOR)].at(-1);
  if (issued !== undefined && (separator || comma)) {
    const label = separator ? head.slice(0, separator.index) : head;
    const after = separator ? head.slice(separator.index + separator[0].length) : '';
    const { names, ...judged } = publisherNames(after);
    return { line, ...labelled(label), publishers: names, issued, ...judged };
  }
  return { line, ...labelled(text), publishers: [], isDoubtful: false, isSplit: false };
}

function dateAtEnd(text: string): { head: string; comma: boolean; issued?: string } {
  const found = ISSUED.exec(text);
  if (!found) return { head: text, comma: false };
  const [, comma = '', word = '', year = ''] = found;
  const before = text.slice(0, found.index);
  const month = MONTHS.indexOf(word.toLowerCase()) + 1;
  if (month > 0) {
    const issued = `${year}-${String(month).padStart(2, '0')}`;
    return { head: before.trim(), comma: comma !== '', issued };
  }
  const head = word ? `${before}${comma} ${word}` : before;
  return { head: head.trim(), comma: comma !== '' && !word, issued: year };
}

function labelled(text: string): Pick<Download, 'label' | 'edition' | 'language'> {
  const [, bare, suffix = ''] = LANGUAGE_SUFFIX.exec(text) ?? [];
  const language = languageNamed(suffix);
  const label = (language && bare ? bare : text).trim();
  const edition = EDITION.exec(label)?.[0];
  return { label, ...(edition ? { edition } : {}), ...(language ? { language } : {}) };
}

/** "Spanish" and "ES" are a language; anything else at the end of a file's name is not. */
function languageNamed(suffix: string): string | undefined {
  const isCode = /^[A-Z]{2}$/.test(suffix) && LANGUAGES.includes(suffix.toLowerCase());
  if (isCode) return canonicalLanguage(suffix);
  return LANGUAGES.find((code) => languageName(code, 'en').toLowerCase() === suffix.toLowerCase());
}
