import itemsjs, { type Engine } from 'itemsjs';
import { facetValues, rolledUp } from '../../src/query/facet-values.js';
import { FACETS, NOT_STATED, type Facet, type Query } from '../../src/query/query.js';
import type { Resource } from '../../src/resource/resource.js';
import { compareCodePoints } from '../../src/text/code-points.js';
import type { Answer, Contender, ValueCount } from '../contender.js';
import { yearsWithin } from '../counts/counted-answers.js';
import { worksInOrder, type FixedSort } from '../counts/works-in-order.js';
import { minisearchFinder } from './minisearch.js';
import { packageVersion } from './package-version.js';
import { textHits, workWords, type TextFinder } from './text-finder.js';

const PAGE_SIZE = 20;
const ORDERS: readonly FixedSort[] = ['newest', 'oldest', 'title', 'added'];

/**
 * itemsjs with its own facets, whose counts are disjunctive. Its own text search knows Latin letters only, so the text is left
 * to MiniSearch, as its documentation advises. Items stand newest first, which saves it that sort.
 */
export function itemsJs(): Contender {
  const finder = minisearchFinder();
  let state: State | undefined;
  return {
    name: 'itemsjs',
    version: packageVersion('itemsjs'),
    setup: 'own disjunctive facets, sorted by prepared ranks, text by MiniSearch',
    async build(resources) {
      state = prepared(resources);
      await finder.index(state.works.map(workWords));
    },
    query: (query) => answer(state!, finder, query),
    async toBytes() {
      const text = Buffer.from((await finder.toBytes?.()) ?? []);
      return Buffer.concat([text, Buffer.from(JSON.stringify(state!.engine.serializeFacets()))]);
    },
  };
}

interface State {
  /** Newest first. */
  readonly works: readonly Resource[];
  readonly engine: Engine;
  readonly years: ReadonlyMap<string, unknown>;
  /** Values that match but are no entries: broader forms of language tags. */
  readonly languages: ReadonlySet<string>;
}

function prepared(resources: readonly Resource[]): State {
  const byId = [...resources].sort((a, b) => compareCodePoints(a.id, b.id));
  const works = Array.from(worksInOrder(byId, 'newest'), (work) => byId[work]!);
  const ranks = new Map(ORDERS.map((sort) => [sort, ranksIn(works, sort)]));
  const items = works.map((work, at) => ({
    id: work.id,
    ...Object.fromEntries(FACETS.map((facet) => [facet, choicesOf(work, facet)])),
    ...Object.fromEntries(ORDERS.map((sort) => [sort, ranks.get(sort)![at]])),
  }));
  const engine = itemsjs(items, {
    native_search_enabled: false,
    sortings: Object.fromEntries(ORDERS.map((sort) => [sort, { field: sort, order: 'asc' }])),
    aggregations: Object.fromEntries(FACETS.map((facet) => [facet, AGGREGATION])),
  });
  const years = new Map(works.flatMap((work) => facetValues(work, 'years').map((year) => [year, true])));
  const languages = new Set(works.flatMap((work) => facetValues(work, 'languages')));
  return { works, engine, years, languages: languages.add(NOT_STATED) };
}

const AGGREGATION = { conjunction: false, size: Infinity, sort: 'key', chosen_filters_on_top: false };

/** Equal works stand in order of id in every sort. */
function ranksIn(works: readonly Resource[], sort: FixedSort): Uint32Array {
  const byId = Uint32Array.from(works, (_, at) => at).sort((a, b) =>
    compareCodePoints(works[a]!.id, works[b]!.id),
  );
  const sorted = worksInOrder(
    Array.from(byId, (work) => works[work]!),
    sort,
  );
  const ranks = new Uint32Array(works.length);
  sorted.forEach((at, rank) => (ranks[byId[at]!] = rank));
  return ranks;
}

function choicesOf(work: Resource, facet: Facet): string[] {
  const stated = facetValues(work, facet);
  if (stated.length === 0) return [NOT_STATED];
  return [...new Set(stated.flatMap((value) => rolledUp(facet, value)))];
}

function answer({ engine, years, languages }: State, finder: TextFinder, query: Query): Answer {
  const hits = textHits(finder, query);
  const range = yearsWithin(years, query.years);
  const filters = {
    ...query.select,
    ...(range.length > 0 ? { years: [...(query.select?.years ?? []), ...range] } : {}),
  };
  const sort = query.sort === 'relevance' || query.sort === 'newest' ? undefined : query.sort;
  const found = engine.search({
    per_page: PAGE_SIZE,
    page: query.page ?? 1,
    filters,
    ...(hits ? { _ids: Array.from(hits, (work) => work + 1) } : {}),
    ...(sort ? { sort } : {}),
  });
  const counts: Partial<Record<Facet, ValueCount[]>> = {};
  for (const facet of FACETS) {
    const entries: ValueCount[] = [];
    for (const { key, doc_count: count } of found.data.aggregations[facet]!.buckets) {
      if (facet !== 'languages' || languages.has(key)) entries.push({ value: key, count });
    }
    counts[facet] = entries;
  }
  const ids = found.data.items.map(({ id }) => id);
  return { total: found.pagination.total, ids, counts: counts as Answer['counts'] };
}
