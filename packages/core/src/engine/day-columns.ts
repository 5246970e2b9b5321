import type { Resource } from '../resource/resource.js';
import { firstDay } from '../text/partial-date.js';
import { narrow, type Numbers } from './numbers.js';

/** What works are put in order by, as numbers: a later day, a higher number; 0 where a work states none. */
export interface DayColumns {
  /** Of the newest edition. */
  readonly issued: Numbers;
  /** On which the library took it in. */
  readonly added: Numbers;
}

/** Reads the days of works, a partial date standing for its first. */
export function dayColumns(resources: readonly Resource[]): DayColumns {
  return {
    issued: ranked(resources.map(newestDay)),
    added: ranked(resources.map(({ added }) => (added ? firstDay(added) : ''))),
  };
}

function newestDay({ editions = [] }: Resource): string {
  let newest = '';
  for (const { issued } of editions) {
    const day = issued ? firstDay(issued) : '';
    if (day > newest) newest = day;
  }
  return newest;
}

function ranked(days: readonly string[]): Numbers {
  const known = [...new Set(days).add('')].sort();
  const ranks = new Map(known.map((day, rank) => [day, rank]));
  return narrow(days.map((day) => ranks.get(day) ?? 0));
}
