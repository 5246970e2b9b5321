import type { FacetEntry, Page } from '../query/page.js';
import { FACETS, NOT_STATED, type Facet, type Query, type Sort } from '../query/query.js';
import { searchText } from '../query/search-text.js';
import { byFacet, isChosen, wholeQuery, type Choices, type WholeQuery } from '../query/whole-query.js';
import type { Resource } from '../resource/resource.js';
import { compareCodePoints } from '../text/code-points.js';
import { worksMatching, worksPerChoice, type FacetIndex, type Works } from './facet-index.js';
import { findText, type FoundText } from './find-text.js';
import { roundedScore } from './field-score.js';
import type { WordIndex } from './word-index.js';

/** All that is worked out of a collection before it is asked. */
export interface CatalogueIndex {
  /** In order of `id`. A work is known by its number here. */
  readonly resources: readonly Resource[];
  /** Indexed when the first text is asked for, so that a first list need not wait for it. */
  readonly words: () => WordIndex;
  readonly facets: Readonly<Record<Facet, FacetIndex>>;
  readonly order: (sort: Exclude<Sort, 'relevance'>, locale: string) => readonly number[];
}

/** Per work one bit for each facet that rules it out, and a further bit for scope and text. 0 is a match. */
type Refusals = Uint8Array;
const BY_SCOPE_OR_TEXT = 1 << FACETS.length;

/** Answers a query: one pass marks what rules each work out, and total, page and all counts are read off the marks. */
export function answer(index: CatalogueIndex, query: Query): Page {
  const whole = wholeQuery(query);
  const inScope = worksInScope(index, whole.scope);
  const found = whole.text ? findText(index.words(), searchText(whole.text), inScope) : undefined;
  const refusals = refusalsOf(index, whole, found?.isFound ?? inScope);
  const total = refusals.reduce((sum, refusal) => sum + (refusal === 0 ? 1 : 0), 0);
  const { page, pageSize } = whole;
  return {
    total,
    page,
    pageSize,
    resources: pageOf(index, whole, { refusals, found }),
    counts: byFacet((facet) => entriesOf(index, whole, { facet, refusals, inScope })),
  };
}

/** Nothing but the scope itself decides: `includeBroader` is the visitor's, and would widen it. */
function worksInScope({ resources, facets }: CatalogueIndex, scope: Choices): Uint8Array {
  const inScope = new Uint8Array(resources.length).fill(1);
  for (const facet of FACETS) {
    if (!isChosen(scope[facet])) continue;
    const isChoice = marked(resources.length, worksPerChoice(facets[facet], scope[facet], false).flat());
    for (let work = 0; work < inScope.length; work++) if (!isChoice[work]) inScope[work] = 0;
  }
  return inScope;
}

function refusalsOf(index: CatalogueIndex, whole: WholeQuery, isFound: Uint8Array): Refusals {
  const refusals = isFound.map((found) => (found ? 0 : BY_SCOPE_OR_TEXT));
  FACETS.forEach((facet, at) => {
    if (!isChosen(whole.choices[facet])) return;
    const matches = choiceMatches(index, whole, facet);
    for (let work = 0; work < refusals.length; work++) {
      if (!matches[work]) refusals[work] = (refusals[work] ?? 0) | (1 << at);
    }
  });
  return refusals;
}

function choiceMatches(index: CatalogueIndex, whole: WholeQuery, facet: Facet): Uint8Array {
  const { length } = index.resources;
  const broader = whole.includeBroader && facet === 'places';
  const choices = worksPerChoice(index.facets[facet], whole.choices[facet], broader);
  const match = whole.match[facet];
  if (match !== 'all') return marked(length, choices.flat()).map((one) => (match === 'not' ? 1 - one : one));
  const met = new Uint32Array(length);
  for (const work of choices.flat()) met[work] = (met[work] ?? 0) + 1;
  return Uint8Array.from(met, (times) => (times === choices.length ? 1 : 0));
}

function marked(length: number, works: Works): Uint8Array {
  const marks = new Uint8Array(length);
  for (const work of works) marks[work] = 1;
  return marks;
}

interface Counting {
  readonly facet: Facet;
  readonly refusals: Refusals;
  readonly inScope: Uint8Array;
}

function entriesOf(
  index: CatalogueIndex,
  whole: WholeQuery,
  { facet, refusals, inScope }: Counting,
): FacetEntry[] {
  const facetWorks = index.facets[facet];
  const chosen = new Set(whole.choices[facet].values);
  const present = [...facetWorks.entries].filter(([, works]) => works.some((work) => inScope[work]));
  // In `all` an entry is added to the choice, so the facet's own refusals stay; otherwise it stands in its place.
  const ownBit = whole.match[facet] === 'all' ? 0 : 1 << FACETS.indexOf(facet);
  const broader = whole.includeBroader && facet === 'places';
  const entries = [...new Set([...present.map(([value]) => value), ...chosen])].map((value): FacetEntry => {
    let count = 0;
    for (const work of worksMatching(facetWorks, value, broader)) {
      if (((refusals[work] ?? 0) & ~ownBit) === 0) count++;
    }
    return { value, count, selected: chosen.has(value) };
  });
  return entries.sort(facet === 'years' ? byYear : byCount);
}

/** Most works first; "not stated" last. */
function byCount(a: FacetEntry, b: FacetEntry): number {
  return notStatedLast(a, b) || b.count - a.count || compareCodePoints(a.value, b.value);
}

function byYear(a: FacetEntry, b: FacetEntry): number {
  return notStatedLast(a, b) || compareCodePoints(a.value, b.value);
}

function notStatedLast(a: FacetEntry, b: FacetEntry): number {
  return Number(a.value === NOT_STATED) - Number(b.value === NOT_STATED);
}

interface Matches {
  readonly refusals: Refusals;
  readonly found: FoundText | undefined;
}

function pageOf(index: CatalogueIndex, whole: WholeQuery, { refusals, found }: Matches): Resource[] {
  const { sort, locale, page, pageSize } = whole;
  const start = page === 1 ? 0 : (page - 1) * pageSize;
  const order = index.order(sort === 'relevance' ? 'newest' : sort, locale);
  const works = order.filter((work) => refusals[work] === 0);
  if (sort === 'relevance' && found) works.sort(byRelevance(found));
  return works.slice(start, start + pageSize).flatMap((work) => index.resources[work] ?? []);
}

/** Works found as typed before those found loosely; equal scores stay as they stand, newest first. */
function byRelevance({ loose, scores }: FoundText): (a: number, b: number) => number {
  const rounded = Float64Array.from(scores, roundedScore);
  return (a, b) => (loose[a] ?? 0) - (loose[b] ?? 0) || (rounded[b] ?? 0) - (rounded[a] ?? 0);
}
