import type { Texts } from './texts.js';

const BYTES_PER_KB = 1000;
const BYTES_PER_MB = 1_000_000;
const MB_FROM_BYTES = 100_000;

/** How a language writes numbers, sizes, dates and lists. */
export interface Formats {
  number(value: number): string;
  /** A year as the feed writes it, in the digits of the locale. */
  year(year: string | number): string;
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

/** The formats of a locale. */
export function formatsOf(texts: Texts, locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale);
  const years = new Intl.NumberFormat(locale, { useGrouping: false });
  const written = (partial: string, parts: number): string =>
    dateFormat(locale, parts).format(new Date(partial));
  return {
    number: (value) => numbers.format(value),
    year: (year) => years.format(Number(year)),
    fileSize: (bytes) => sizeIn(bytes, { locale, unitDisplay: texts.hasLongUnits ? 'long' : 'short' }),
    date: (partial) => written(partial, partial.split('-').length),
    month: (partial) => written(partial, Math.min(2, partial.split('-').length)),
    list: (values) => values.join(values.every(isLatin) ? ', ' : texts.comma),
    // Made when it is needed: a page seldom says "or", and making it costs a slow phone as much as drawing a card.
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
