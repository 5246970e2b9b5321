import type { FacetEntry, Page } from '../query/page.js';
import { FACETS, type Facet, type Query, type Sort } from '../query/query.js';
import { searchText } from '../query/search-text.js';
import { isChosen, wholeQuery, type WholeQuery } from '../query/whole-query.js';
import type { Resource } from '../resource/resource.js';
import { countOf, keepCommon, listWorks, takeOut, type Bits } from './bits.js';
import { withBroader } from './broader-counts.js';
import type { DayColumns } from './day-columns.js';
import { addCounts, addFacetCounts, remaining } from './facet-counts.js';
import type { FacetColumns } from './facet-columns.js';
import { facetEntries } from './facet-entries.js';
import type { ChoiceFinder } from './facet-postings.js';
import { findText, type FoundText } from './find-text.js';
import type { Searcher } from './searcher.js';
import type { WorkOrder } from './works-in-order.js';
import type { WorkSets } from './work-sets.js';
import { worksOnPage } from './works-on-page.js';
import type { World } from './world.js';

/** All that is worked out of a collection before it is asked. */
export interface CatalogueIndex {
  /** In order of `id`. A work is known by its number here. */
  readonly resources: readonly Resource[];
  readonly columns: FacetColumns;
  readonly days: DayColumns;
  readonly finder: ChoiceFinder;
  /** Indexed when the first text is asked for, so that a first list need not wait for it. */
  readonly words: () => Searcher;
  readonly order: (sort: Exclude<Sort, 'relevance'>, locale: string) => WorkOrder;
  readonly world: (scope: WholeQuery['scope']) => World;
  /** Room for a list of all works, used anew by every query. */
  readonly room: Uint32Array;
  readonly sets: WorkSets;
}

/** What is chosen of one facet, and the works that match it. */
interface Filter {
  readonly facet: number;
  readonly isAll: boolean;
  readonly bits: Bits;
}

/** Answers a query: sets of works say which match everything, and which miss one facet alone; total, page and all counts follow. */
export function answer(index: CatalogueIndex, query: Query): Page {
  const { sets } = index;
  sets.takeBack();
  const whole = wholeQuery(query);
  const world = index.world(whole.scope);
  const filters = filtersOf(index, whole);
  const matches = sets.copyOf(world.bits);
  for (const { bits } of filters) keepCommon(matches, bits);
  const found = whole.text ? textOf(index, whole, { world, filtered: matches }) : undefined;
  const left = found?.bits ?? world.bits;
  keepCommon(matches, left);
  const total = countOf(matches);
  return {
    total,
    page: whole.page,
    pageSize: whole.pageSize,
    resources: pageOf(index, whole, { matches, total, found }),
    counts: countsOf(index, whole, { world, left, filters, matches, total }),
  };
}

function textOf(
  { sets, words }: CatalogueIndex,
  { text, sort, pageSize }: WholeQuery,
  { world, filtered }: { world: World; filtered: Bits },
): FoundText {
  const ranked = sort === 'relevance' && pageSize > 0 ? sets.copyOf(filtered) : undefined;
  return findText(words(), searchText(text), { world, ranked });
}

function filtersOf({ finder }: CatalogueIndex, { choices, match, includeBroader }: WholeQuery): Filter[] {
  return FACETS.flatMap((name, facet) => {
    if (!isChosen(choices[name])) return [];
    const isAll = match[name] === 'all';
    const bits = finder.worksOfChoice(name, choices[name], { isBroad: includeBroader, isAll });
    // Bits beyond the last work come up here, but never meet one of `left`.
    if (match[name] === 'not') for (let at = 0; at < bits.length; at++) bits[at] = ~(bits[at] ?? 0);
    return [{ facet, isAll, bits }];
  });
}

interface Matches {
  readonly matches: Bits;
  readonly total: number;
  readonly found: FoundText | undefined;
}

function pageOf(index: CatalogueIndex, whole: WholeQuery, { matches, total, found }: Matches): Resource[] {
  const { sort, locale, page, pageSize } = whole;
  const start = page === 1 ? 0 : (page - 1) * pageSize;
  const end = Math.min(total, start + pageSize);
  if (!(start < end)) return [];
  const order = index.order(sort === 'relevance' ? 'newest' : sort, locale);
  const ranked = sort === 'relevance' ? found : undefined;
  const works = worksOnPage(matches, order, { start, end, total, found: ranked, room: index.room });
  return Array.from(works, (work) => index.resources[work]).filter((one) => one !== undefined);
}

interface Counting {
  readonly world: World;
  /** What scope and text leave. */
  readonly left: Bits;
  readonly filters: readonly Filter[];
  readonly matches: Bits;
  readonly total: number;
}

function countsOf(index: CatalogueIndex, whole: WholeQuery, counting: Counting): Page['counts'] {
  const { columns, finder } = index;
  const { world, filters, matches } = counting;
  const counts = countsOfMatches(index, counting);
  let leftForPlaces = matches;
  for (const { facet, isAll } of filters) {
    // In `all` an entry is added to the choice, so the facet's own choice stays; otherwise it stands in its place.
    if (isAll) continue;
    const others = leftByOthers(index.sets, counting, facet);
    if (FACETS[facet] === 'places') leftForPlaces = others;
    countInsteadOf(index, { facet, others, counts }, counting);
  }
  const result: Partial<Record<Facet, readonly FacetEntry[]>> = {};
  FACETS.forEach((name, facet) => {
    const entries = facetEntries(columns, world, { facet, chosen: whole.choices[name].values, counts });
    const isBroad = whole.includeBroader && name === 'places';
    result[name] = isBroad ? withBroader(entries, leftForPlaces, finder) : entries;
  });
  return result as Page['counts'];
}

/** All values of the works that match everything; where those are most, the few others are counted and taken away. */
function countsOfMatches(
  { columns, room, sets }: CatalogueIndex,
  { world, matches, total }: Counting,
): Uint32Array {
  const { counts } = world;
  const isMost = total * 2 > world.size;
  counts.fill(0);
  addCounts(columns, listWorks(isMost ? difference(sets, world.bits, matches) : matches, room), counts);
  return isMost ? remaining(world.totals, counts) : counts;
}

/** What is left by everything but one facet. */
function leftByOthers(sets: WorkSets, { left, filters }: Counting, facet: number): Bits {
  const others = sets.copyOf(left);
  for (const filter of filters) if (filter.facet !== facet) keepCommon(others, filter.bits);
  return others;
}

interface Instead {
  readonly facet: number;
  readonly others: Bits;
  readonly counts: Uint32Array;
}

/** Counts one facet as if nothing were chosen in it: adds what misses it alone, or takes from all what others leave out. */
function countInsteadOf(index: CatalogueIndex, instead: Instead, { world, matches, total }: Counting): void {
  const { columns, room, sets } = index;
  const { facet, others, counts } = instead;
  const size = countOf(others);
  if (size - total <= world.size - size) {
    addFacetCounts(columns, listWorks(difference(sets, others, matches), room), { facet, counts, step: 1 });
    return;
  }
  const [first, last] = [columns.firsts[facet] ?? 0, columns.firsts[facet + 1] ?? 0];
  counts.set(world.totals.subarray(first, last), first);
  addFacetCounts(columns, listWorks(difference(sets, world.bits, others), room), { facet, counts, step: -1 });
}

/** What is in one set and not in the other. */
function difference(sets: WorkSets, bits: Bits, others: Bits): Bits {
  const left = sets.copyOf(bits);
  takeOut(left, others);
  return left;
}
