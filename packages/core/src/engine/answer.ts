import type { FacetEntry, Page } from '../query/page.js';
import { FACETS, type Query } from '../query/query.js';
import { byFacet, isChosen, wholeQuery, type WholeQuery } from '../query/whole-query.js';
import type { Resource } from '../resource/resource.js';
import { countOf, keepCommon, listWorks, type Bits } from './bits.js';
import { addFacetCounts, countAll } from './facet-counts.js';
import { facetEntries, sortEntries } from './facet-entries.js';
import { findText, type FoundText } from './find-text.js';
import type { IndexView } from './index-view.js';
import { worksOnPage } from './works-on-page.js';
import type { World } from './world.js';

/** What reading one facet of a work costs, where passing one number of a list costs 1; and where the columns are beyond a processor's cache. */
const WORK_COST = 5;
const FAR_WORK_COST = 40;
const CACHE_BYTES = 2 ** 23;
const PLACES = FACETS.indexOf('places');

/** What is chosen of one facet, and the works that match it. */
interface Filter {
  readonly facet: number;
  readonly isAll: boolean;
  readonly bits: Bits;
}

interface Found {
  readonly world: World;
  readonly filters: readonly Filter[];
  readonly text: FoundText | undefined;
  readonly matches: Bits;
  readonly total: number;
}

/** Answers a query: sets of works say which match everything, and which miss one facet alone; total, page and all counts follow. */
export function answer(index: IndexView, query: Query): Page {
  index.sets.takeBack();
  const whole = wholeQuery(query);
  const world = index.world(whole.scope);
  const filters = filtersOf(index, whole);
  const textWorld = { world, stemming: whole.stemming ? index.stemming : undefined };
  const text = whole.text ? findText(index.words(), whole.search, textWorld) : undefined;
  const matches = index.sets.copyOf((text ?? world).bits);
  for (const { bits } of filters) keepCommon(matches, bits);
  const found = { world, filters, text, matches, total: countOf(matches) };
  return {
    total: found.total,
    page: whole.page,
    pageSize: whole.pageSize,
    resources: pageOf(index, whole, found),
    counts: countsOf(index, whole, found),
    ...(text && text.typos.length > 0 ? { typos: text.typos } : {}),
  };
}

function filtersOf({ finder }: IndexView, { choices, match, includeBroader }: WholeQuery): Filter[] {
  return FACETS.flatMap((name, facet) => {
    if (!isChosen(choices[name])) return [];
    const isAll = match[name] === 'all';
    const bits = finder.worksOfChoice(facet, choices[name], { isBroad: includeBroader, isAll });
    // Bits beyond the last work come up here, but never meet one of the world.
    if (match[name] === 'not') for (let at = 0; at < bits.length; at++) bits[at] = ~(bits[at] ?? 0);
    return [{ facet, isAll, bits }];
  });
}

function pageOf(index: IndexView, whole: WholeQuery, { world, matches, total, text }: Found): Resource[] {
  const { sort, locale, page, pageSize } = whole;
  const start = page === 1 ? 0 : (page - 1) * pageSize;
  const end = Math.min(total, start + pageSize);
  if (!(start < end)) return [];
  const ranked = sort === 'relevance' && text ? { searcher: index.words(), text, world } : undefined;
  const order = index.order(ranked ? 'newest' : sort, locale);
  const works = worksOnPage(matches, order, { start, end, total, ranked, room: index.room });
  return Array.from(works, (work) => index.resources[work]).filter((one) => one !== undefined);
}

function countsOf(index: IndexView, whole: WholeQuery, found: Found): Page['counts'] {
  const { finder, sets } = index;
  const { world, filters, matches } = found;
  countMatches(index, found);
  let leftForPlaces = matches;
  for (const { facet, isAll } of filters) {
    // In `all` an entry is added to the choice, so the facet's own choice stays; otherwise it stands in its place.
    if (isAll) continue;
    const others = sets.copyOf((found.text ?? world).bits);
    for (const filter of filters) if (filter.facet !== facet) keepCommon(others, filter.bits);
    if (facet === PLACES) leftForPlaces = others;
    countInstead(index, { facet, others }, found);
  }
  const all = facetEntries(world, finder, whole.choices);
  // Works about a broader place match too, so every entry is counted anew.
  const broad = ({ value, selected }: FacetEntry): FacetEntry => {
    const works = finder.worksOf(PLACES, value, true);
    keepCommon(works, leftForPlaces);
    return { value, count: countOf(works), selected };
  };
  return byFacet((_, facet) => {
    const entries = all[facet] ?? [];
    return whole.includeBroader && facet === PLACES ? sortEntries(entries.map(broad), facet) : entries;
  });
}

/** Counts all values of the works that match; where these are most, the few others are counted and taken away. */
function countMatches({ columns, room, sets }: IndexView, { world, matches, total }: Found): void {
  const { counts, totals, size } = world;
  const isMost = total * 2 > size;
  const works = listWorks(isMost ? sets.rest(world.bits, matches) : matches, room);
  countAll(columns, works, [counts, world.links]);
  if (isMost) for (let at = 0; at < counts.length; at++) counts[at] = (totals[at] ?? 0) - (counts[at] ?? 0);
}

/** Counts one facet as if nothing were chosen in it: adds what misses it alone, or counts its values anew. */
function countInstead(
  { columns, finder, room, sets }: IndexView,
  { facet, others }: { facet: number; others: Bits },
  { world, matches, total }: Found,
): void {
  const { counts, totals, size } = world;
  const left = countOf(others);
  const cost = columns.items.byteLength > CACHE_BYTES ? FAR_WORK_COST : WORK_COST;
  if (left === size)
    for (const number of finder.numbers[facet]?.values() ?? []) counts[number] = totals[number] ?? 0;
  else if (finder.isCheap(facet, (left - total) * cost)) finder.count(facet, others, counts);
  else addFacetCounts(columns, listWorks(sets.rest(others, matches), room), { facet, counts });
}
