import { isPartialDate } from '@guidance-list/core';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** "Tue, 24 Nov 2026 13:28:13 +0000"; feeds leave parts out, and write "24-Nov-26" or "November 24, 2026". */
const DAY_FIRST = /\b(\d{1,2})[\s-]+([a-z]{3,9})[.,\s-]+(\d{4}|\d\d)\b/i;
const MONTH_FIRST = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
const ISO = /^(\d{4})-(\d\d)-(\d\d)/;
const TIME = /[T\s](\d{1,2}):(\d\d)/;
const ZONE = /([+-])(\d\d):?(\d\d)\s*(?:\(.*\))?$/;
const NAMED_ZONES: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  BST: 1,
  CET: 1,
  CEST: 2,
};
const MS_PER_MINUTE = 60_000;

/**
 * The day of a date as feeds write it (RFC 822, RFC 3339, and what people make of them), by universal time; a time without a
 * zone is taken as universal. Nothing where it is no date.
 */
export function feedDay(text: string): string | undefined {
  const date = text.trim();
  if (/^\d{4}(?:-\d\d)?$/.test(date)) return isPartialDate(date) ? date : undefined;
  const [year, month, day] = numbersOf(date);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const written = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
  if (!isPartialDate(written)) return undefined;
  const [, hour = '0', minute = '0'] = TIME.exec(date) ?? [];
  const minutes = Number(hour) * 60 + Number(minute) - offsetMinutes(date);
  return new Date(Date.parse(written) + minutes * MS_PER_MINUTE).toISOString().slice(0, written.length);
}

function numbersOf(text: string): (number | undefined)[] {
  const iso = ISO.exec(text);
  if (iso) return iso.slice(1, 4).map(Number);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return [fullYear(dayFirst[3] ?? ''), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1])];
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? [Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2])] : [];
}

/** RFC 2822: two digits below 50 are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function monthOf(name: string): number | undefined {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : at + 1;
}

function offsetMinutes(text: string): number {
  const [, sign, hours, minutes] = ZONE.exec(text) ?? [];
  if (sign !== undefined && TIME.test(text)) {
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  }
  const name = /\s([A-Z]{3,4})$/.exec(text)?.[1] ?? '';
  return (NAMED_ZONES[name] ?? 0) * 60;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
