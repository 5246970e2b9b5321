import type { Catalogue } from '../engine/catalogue.js';
import { FACETS, type Facet, type Query } from '../query/query.js';
import { asksForText } from '../query/search-text.js';
import { isChosen, wholeQuery } from '../query/whole-query.js';

/** One thing a visitor can take back, and what that would give. */
export interface RemovalAdvice {
  readonly kind: 'text' | 'facet' | 'years';
  /** Of `facet` and `years`. */
  readonly facet?: Facet;
  /** What is chosen there, a range of years apart. */
  readonly values?: readonly string[];
  /** Works without it. */
  readonly total: number;
  /** The query without it, on its first page. */
  readonly query: Query;
}

/** What removing each thing in force would give, the best first: the text, and all choices of each facet together. */
export function removalAdvice(catalogue: Catalogue, query: Query): readonly RemovalAdvice[] {
  const { choices } = wholeQuery(query);
  const advised = (what: Omit<RemovalAdvice, 'total' | 'query'>, left: Query): RemovalAdvice => {
    const { total } = catalogue.query({ ...left, pageSize: 0 });
    return { ...what, total, query: left };
  };
  const advice = FACETS.filter((facet) => isChosen(choices[facet])).map((facet) => {
    const { values, range } = choices[facet];
    return advised({ kind: range ? 'years' : 'facet', facet, values }, withoutFacet(query, facet));
  });
  if (asksForText(query.text)) advice.unshift(advised({ kind: 'text' }, withoutText(query)));
  return advice.sort((a, b) => b.total - a.total);
}

function withoutText(query: Query): Query {
  return without(query, ['text', 'page']);
}

function withoutFacet(query: Query, facet: Facet): Query {
  const rest = without(query, facet === 'years' ? ['years', 'page'] : ['page']);
  return { ...rest, select: without(query.select ?? {}, [facet]) };
}

function without<T extends object>(whole: T, keys: readonly (keyof T)[]): T {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key as keyof T))) as T;
}
