import { compareCodePoints } from '../text/code-points.js';
import { canonicalLanguage } from '../text/canonical-language.js';
import { isAsking, searchText, type SearchText } from './search-text.js';
import {
  FACETS,
  type Facet,
  type Match,
  type Query,
  type Scope,
  type Selection,
  type Sort,
  type YearRange,
} from './query.js';

/** What is chosen of one facet: each value once, in order of code points, and for years a range beside them. */
export interface FacetChoice {
  readonly values: readonly string[];
  readonly range?: YearRange;
}

/** What is chosen of every facet. */
export type Choices = Readonly<Record<Facet, FacetChoice>>;

/** A query with every default filled in; equal queries have equal whole queries. */
export interface WholeQuery {
  /** As typed; `''` where it asks for nothing. */
  readonly text: string;
  readonly search: SearchText;
  readonly choices: Choices;
  /** `any` where nothing is chosen. */
  readonly match: Readonly<Record<Facet, Match>>;
  readonly scope: Choices;
  readonly includeBroader: boolean;
  readonly stemming: boolean;
  readonly sort: Sort;
  readonly page: number;
  readonly pageSize: number;
  readonly locale: string;
}

/** Results on a page when nothing is said. */
export const PAGE_SIZE = 20;
/** Every order. */
export const SORTS: readonly Sort[] = ['relevance', 'newest', 'oldest', 'title', 'added'];

/** Fills in what a query leaves open, and puts its choices in order. Nothing in a query is an error. */
export function wholeQuery(query: Query): WholeQuery {
  const { text = '', page, pageSize } = query;
  const search = searchText(text);
  const searches = isAsking(search);
  const choices = choicesOf(query);
  return {
    text: searches ? text : '',
    search,
    choices,
    match: byFacet((facet) => (isChosen(choices[facet]) ? matchOf(query, facet) : 'any')),
    scope: choicesOf(query.scope ?? {}),
    includeBroader: query.includeBroader === true,
    stemming: query.stemming === true,
    sort: sortOf(query, searches),
    page: page !== undefined && page > 1 ? Math.floor(page) : 1,
    pageSize: pageSize !== undefined && pageSize >= 0 ? Math.floor(pageSize) : PAGE_SIZE,
    locale: query.locale ?? 'en',
  };
}

/** Whether anything is chosen of a facet. */
export function isChosen({ values, range }: FacetChoice): boolean {
  return values.length > 0 || range !== undefined;
}

/** The order results stand in when a query names none. */
export function defaultSort(searches: boolean): Sort {
  return searches ? 'relevance' : 'newest';
}

/** A record of one thing per facet. */
export function byFacet<T>(make: (facet: Facet, place: number) => T): Record<Facet, T> {
  const record: Partial<Record<Facet, T>> = {};
  FACETS.forEach((facet, place) => (record[facet] = make(facet, place)));
  return record as Record<Facet, T>;
}

function sortOf({ sort }: Query, searches: boolean): Sort {
  const isUsable = sort !== undefined && SORTS.includes(sort) && (searches || sort !== 'relevance');
  return isUsable ? sort : defaultSort(searches);
}

function matchOf({ match }: Query, facet: Facet): Match {
  const chosen = match?.[facet];
  return chosen === 'all' || chosen === 'not' ? chosen : 'any';
}

function choicesOf({ select = {}, years }: Scope): Choices {
  const range = rangeOf(years);
  return byFacet((facet) => ({
    values: valuesOf(select, facet),
    ...(facet === 'years' && range ? { range } : {}),
  }));
}

function valuesOf(select: Selection, facet: Facet): readonly string[] {
  const chosen = select[facet];
  if (!chosen?.length) return [];
  const given = chosen.filter((value) => value !== '');
  const values = facet === 'languages' ? given.map((value) => canonicalLanguage(value) ?? value) : given;
  return [...new Set(values)].sort(compareCodePoints);
}

function rangeOf({ from, to }: YearRange = {}): YearRange | undefined {
  const isFrom = from !== undefined && Number.isFinite(from);
  const isTo = to !== undefined && Number.isFinite(to);
  return isFrom || isTo ? { ...(isFrom ? { from } : {}), ...(isTo ? { to } : {}) } : undefined;
}
