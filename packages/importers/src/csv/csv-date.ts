import { isPartialDate } from '@guidance-list/core';
import { feedDay } from '../text/feed-date.js';

/** A date as a partial ISO date; `isGuess` where the order of day and month follows from habit alone. */
export interface CsvDate {
  readonly date: string;
  readonly isGuess: boolean;
}

const WITH_DOTS = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const WITH_SLASHES = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/;
const MONTH_AND_YEAR = /^(\d{1,2})[/.](\d{4})$/;
const NAMED_MONTH_AND_YEAR = /^\p{L}{3,9}\.?,? \d{4}$/u;

/**
 * Reads a date as people type it into tables: 2004, 2004-05, 2004-05-17, 17.5.2004, 17/05/2004, 2004/05/17, May 2004,
 * 17 May 2004. Nothing where it is no date, and where 5/6/2004 may be of May or of June.
 */
export function csvDate(text: string): CsvDate | undefined {
  const date = text.trim();
  if (isPartialDate(date)) return { date, isGuess: false };
  const [, day, month, year] = WITH_DOTS.exec(date) ?? [];
  if (day !== undefined) return valid([year, month, day], false);
  const slashes = WITH_SLASHES.exec(date);
  if (slashes) return ofSlashes(slashes.slice(1).map(Number), date);
  const yearFirst = YEAR_FIRST.exec(date);
  if (yearFirst) return valid(yearFirst.slice(1), false);
  const monthFirst = MONTH_AND_YEAR.exec(date);
  if (monthFirst) return valid([monthFirst[2], monthFirst[1]], false);
  const isMonth = NAMED_MONTH_AND_YEAR.test(date);
  const named = feedDay(isMonth ? `1 ${date}` : date);
  return named === undefined ? undefined : { date: isMonth ? named.slice(0, 7) : named, isGuess: false };
}

function ofSlashes([one = 0, other = 0, year = 0]: readonly number[], text: string): CsvDate | undefined {
  if (one === other) return valid([year, one, other], false);
  if (one > 12) return valid([year, other, one], true);
  return other > 12 && !text.includes('-') ? valid([year, one, other], true) : undefined;
}

function valid(parts: readonly (string | number | undefined)[], isGuess: boolean): CsvDate | undefined {
  const written = parts.filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'));
  const date = written.join('-');
  return isPartialDate(date) ? { date, isGuess } : undefined;
}
