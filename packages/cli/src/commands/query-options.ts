import { decodeQuery, FACETS, type Facet, type Match, type Query, type Sort } from '@guidance-list/core';
import type { Command } from 'commander';
import { usageFailure } from '../terminal/failure.js';
import { collected } from './common-options.js';

const CHOICES = ['types', 'topics', 'audiences', 'places', 'publishers', 'languages'] as const;
const SORTS = ['relevance', 'newest', 'oldest', 'title', 'added'];
const MATCHES = ['any', 'all', 'not'];

/** What a query may be told on the command line. */
export type QueryOptions = Readonly<Partial<Record<(typeof CHOICES)[number], readonly string[]>>> & {
  readonly from?: string;
  readonly to?: string;
  readonly sort?: string;
  readonly page?: string;
  readonly pageSize?: string;
  readonly locale?: string;
  readonly includeBroader?: boolean;
  readonly stemming?: boolean;
  readonly match?: readonly string[];
  readonly query?: string;
  readonly text?: string | undefined;
};

/** Adds the options of a query. */
export function withQueryOptions(command: Command): Command {
  for (const facet of CHOICES) {
    command.option(
      `--${facet} <value>`,
      `choose among ${facet} (repeatable; "none" is "not stated")`,
      collected,
    );
  }
  return command
    .option('--from <year>', 'issued in this year or later')
    .option('--to <year>', 'issued in this year or earlier')
    .option('--match <facet=how>', 'any, all or not of the chosen values (repeatable)', collected)
    .option('--include-broader', 'a choice also finds works about the regions around it')
    .option('--sort <order>', SORTS.join(', '))
    .option('--page <number>', 'from 1')
    .option('--page-size <number>', 'works on a page, or "all"')
    .option('--locale <tag>', 'language by which titles are put in order')
    .option('--query <form>', 'a whole query in its canonical text form; the other options add to it');
}

/**
 * The query that options ask for.
 *
 * @throws {Failure} with exit code 2 for a value that no query can have.
 */
export function queryOf(options: QueryOptions): Query {
  const base: Query = options.query === undefined ? {} : decodeQuery(options.query);
  const chosen = CHOICES.flatMap((facet) => {
    const values = options[facet];
    return values ? [[facet, values] as const] : [];
  });
  const { text, locale, includeBroader, stemming } = options;
  const from = numberOf('--from', options.from);
  const to = numberOf('--to', options.to);
  return {
    ...base,
    ...(text === undefined ? {} : { text }),
    ...(chosen.length > 0 ? { select: { ...base.select, ...Object.fromEntries(chosen) } } : {}),
    ...(from === undefined && to === undefined
      ? {}
      : { years: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } }),
    ...(options.match ? { match: { ...base.match, ...matchOf(options.match) } } : {}),
    ...(includeBroader ? { includeBroader } : {}),
    ...(stemming ? { stemming } : {}),
    ...(options.sort === undefined ? {} : { sort: oneOf('--sort', options.sort, SORTS) as Sort }),
    ...(options.page === undefined ? {} : { page: numberOf('--page', options.page) ?? 1 }),
    ...(options.pageSize === undefined ? {} : { pageSize: pageSizeOf(options.pageSize) }),
    ...(locale === undefined ? {} : { locale: localeOf(locale) }),
  };
}

function pageSizeOf(text: string): number {
  return text === 'all' ? Infinity : (numberOf('--page-size', text) ?? 20);
}

function numberOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw usageFailure(`${option} is "${text}". It must be a whole number.`);
}

function oneOf(option: string, text: string, allowed: readonly string[]): string {
  if (allowed.includes(text)) return text;
  throw usageFailure(`${option} is "${text}". It must be one of ${allowed.join(', ')}.`);
}

function matchOf(texts: readonly string[]): Partial<Record<Facet, Match>> {
  const pairs = texts.map((text) => {
    const [facet = '', how = ''] = text.split('=');
    return [oneOf('The facet of --match', facet, FACETS), oneOf('--match', how, MATCHES)] as const;
  });
  return Object.fromEntries(pairs);
}

function localeOf(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? 'en';
  } catch {
    throw usageFailure(`--locale is "${text}". It must be a language tag such as "fr" or "pt-BR".`);
  }
}
