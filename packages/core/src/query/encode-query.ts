import { FACETS, type Facet, type Match, type Query } from './query.js';
import { PAGE_SIZE, defaultSort, isChosen, wholeQuery, type WholeQuery } from './whole-query.js';

const VERSION = '1';
/** Where a surrogate has its other half, both are one character, and no surrogate. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/**
 * The canonical text of a query, for addresses and snippets, in the manner of a query string: equal queries have equal texts,
 * whatever the order of their choices. It carries all but scope and locale; what stands at its default is left out, so `{}` is `''`.
 */
export function encodeQuery(query: Query): string {
  const whole = wholeQuery(query);
  const parts = partsOf(whole).filter((part): part is [string, string] => part[1] !== undefined);
  if (parts.length === 0) return '';
  return [['v', VERSION], ...parts].map(([key = '', value = '']) => `${key}=${value}`).join('&');
}

function partsOf(whole: WholeQuery): [string, string | undefined][] {
  const { text, choices, sort, page, pageSize } = whole;
  const { range } = choices.years;
  return [
    ['q', text ? escaped(text) : undefined],
    ...FACETS.map((facet): [string, string | undefined] => [facet, list(choices[facet].values)]),
    ['from', range?.from?.toString()],
    ['to', range?.to?.toString()],
    ['all', list(facetsWith(whole, 'all'))],
    ['not', list(facetsWith(whole, 'not'))],
    ['broader', whole.includeBroader ? '1' : undefined],
    ['stemming', whole.stemming ? '1' : undefined],
    ['sort', sort === defaultSort(text !== '') ? undefined : sort],
    ['page', page === 1 ? undefined : String(page)],
    ['size', pageSize === PAGE_SIZE ? undefined : pageSize === Infinity ? 'all' : String(pageSize)],
  ];
}

function facetsWith({ match, choices }: WholeQuery, kind: Match): Facet[] {
  return FACETS.filter((facet) => match[facet] === kind && isChosen(choices[facet]));
}

function list(values: readonly string[]): string | undefined {
  return values.length > 0 ? values.map(escaped).join(',') : undefined;
}

function escaped(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\uFFFD'));
}
