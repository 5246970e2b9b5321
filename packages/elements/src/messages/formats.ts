import { languageName } from '@guidance-list/core';
import type { Texts } from './texts.js';

const BYTES_PER_KB = 1000;
const BYTES_PER_MB = 1_000_000;
const MB_FROM_BYTES = 100_000;
/** Languages that most guidance is in, those of the United Nations: each of ours has a name for them. */
const NAMED = 'ar en es fr ru zh'.split(' ');

/** How a language writes numbers, sizes, dates and lists. */
export interface Formats {
  number(value: number): string;
  /** A year as the feed writes it, in the digits of the locale. */
  year(year: string | number): string;
  /** A language by its tag. */
  language(tag: string): string;
  /** Units: bytes. In megabytes with one decimal, or in whole kilobytes where that would say nothing. */
  fileSize(bytes: number): string;
  /** A partial date, as precise as it is. */
  date(partial: string): string;
  /** The month of a partial date, or its year where it says no more. */
  month(partial: string): string;
  /** Values in a row, parted by commas: by the language's own where any of them is written in its script. */
  list(values: readonly string[]): string;
  /** Values of which any will do: "Guidance or Legislation". */
  anyOf(values: readonly string[]): string;
}

/**
 * The formats of a locale. What most first pages need is written without `Intl`: its first formatter, and its first name of a
 * language, make the browser open the tables of all its locales, which takes a slow phone longer than drawing the list.
 */
export function formatsOf(texts: Texts, locale: string): Formats {
  let numbers: Intl.NumberFormat | undefined;
  let years: Intl.NumberFormat | undefined;
  const hasOwnDigits = texts.locale === 'ar';
  const below = hasOwnDigits ? 0 : locale === texts.locale ? 10_000 : 1000;
  const names = texts.languages.split(' ');
  const written = (partial: string, parts: number): string =>
    dateFormat(locale, parts).format(new Date(partial));
  return {
    number: (value) =>
      value < below
        ? String(value).replace(/\B(?=\d{3}$)/, texts.thousands)
        : (numbers ??= new Intl.NumberFormat(locale)).format(value),
    year: (year) =>
      hasOwnDigits
        ? (years ??= new Intl.NumberFormat(locale, { useGrouping: false })).format(Number(year))
        : String(Number(year)),
    language: (tag) => names[NAMED.indexOf(tag)] ?? languageName(tag, locale),
    fileSize: (bytes) => sizeIn(bytes, { locale, unitDisplay: texts.hasLongUnits ? 'long' : 'short' }),
    date: (partial) => written(partial, partial.split('-').length),
    month: (partial) => written(partial, Math.min(2, partial.split('-').length)),
    list: (values) => values.join(values.every(isLatin) ? ', ' : texts.comma),
    // Made when it is needed: a page seldom says "or".
    anyOf: (values) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(values),
  };
}

function isLatin(text: string): boolean {
  return !/[^\p{Script=Latin}\p{Script=Common}]/u.test(text);
}

function sizeIn(bytes: number, options: { locale: string; unitDisplay: 'long' | 'short' }): string {
  const { locale, unitDisplay } = options;
  const isMega = bytes >= MB_FROM_BYTES;
  const value = isMega ? bytes / BYTES_PER_MB : Math.max(1, bytes / BYTES_PER_KB);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isMega ? 'megabyte' : 'kilobyte',
    unitDisplay,
    minimumFractionDigits: isMega && value < 10 ? 1 : 0,
    maximumFractionDigits: isMega ? 1 : 0,
  }).format(value);
}

/** English without a region writes the day first, as most of the world does. */
function dateFormat(locale: string, parts: number): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 ? { month: 'long' } : {}),
    ...(parts > 2 ? { day: 'numeric' } : {}),
  });
}
