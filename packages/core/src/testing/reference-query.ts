import type { CatalogueOptions } from '../engine/catalogue.js';
import type { FacetEntry, Page } from '../query/page.js';
import { FACETS, type Facet, type Match, type Query, type Scope } from '../query/query.js';
import { asksForText } from '../query/search-text.js';
import type { Resource } from '../resource/resource.js';
import { compareCodePoints } from '../text/code-points.js';
import { placeAncestors } from '../vocabulary/place-ancestors.js';
import { referenceOrder } from './reference-order.js';
import { referenceText, type TextMatches } from './reference-text.js';

/**
 * Answers a query in the plainest way there is: by looking at every work once for the result, and once more for every number.
 * It shares no shortcut with the engine, so that the two can be held against each other.
 */
export function referenceQuery(
  resources: readonly Resource[],
  query: Query = {},
  options: CatalogueOptions = {},
): Page {
  const world = firstOfEachId(resources).filter((work) => isInScope(work, query.scope ?? {}));
  const texts = asksForText(query.text) ? referenceText(world, query, options) : undefined;
  const found = texts ? world.filter((work) => texts.works.has(work)) : world;
  const result = found.filter((work) => FACETS.every((facet) => passes(work, facet, query)));
  const page = query.page !== undefined && query.page > 1 ? Math.floor(query.page) : 1;
  const pageSize = query.pageSize !== undefined && query.pageSize >= 0 ? Math.floor(query.pageSize) : 20;
  const start = page === 1 ? 0 : (page - 1) * pageSize;
  return {
    total: result.length,
    page,
    pageSize,
    resources: inOrder(result, query, texts).slice(start, start + pageSize),
    counts: Object.fromEntries(
      FACETS.map((facet) => [facet, counts({ world, found, facet, query })]),
    ) as unknown as Page['counts'],
    ...(texts && texts.typos.length > 0 ? { typos: texts.typos } : {}),
  };
}

function firstOfEachId(resources: readonly Resource[]): Resource[] {
  return resources.filter((work, at) => resources.findIndex(({ id }) => id === work.id) === at);
}

function inOrder(result: readonly Resource[], query: Query, texts: TextMatches | undefined): Resource[] {
  const fallback = texts ? 'relevance' : 'newest';
  const sort = query.sort === 'relevance' ? fallback : (query.sort ?? fallback);
  return [...result].sort(referenceOrder(sort, query.locale ?? 'en', texts));
}

/** What a work says of itself for a facet, each value once. */
function stated(work: Resource, facet: Facet): string[] {
  const editions = work.editions ?? [];
  const values = {
    types: work.types ?? [],
    topics: work.topics ?? [],
    audiences: work.audiences ?? [],
    places: work.places ?? [],
    languages: editions.flatMap((edition) => (edition.files ?? []).flatMap((file) => file.language ?? [])),
    publishers: [...(work.publishers ?? []), ...editions.flatMap((edition) => edition.publishers ?? [])],
    years: editions.flatMap((edition) => (edition.issued ? [edition.issued.slice(0, 4)] : [])),
  }[facet];
  return [...new Set(values)].filter((value) => value !== 'none');
}

/** Whether a work matches one choice of a facet. */
function matches(work: Resource, choice: { facet: Facet; value: string; broader?: boolean }): boolean {
  const { facet, value, broader = false } = choice;
  const values = stated(work, facet);
  if (value === 'none') return values.length === 0;
  if (facet === 'languages') return values.some((tag) => tag === value || tag.startsWith(`${value}-`));
  if (facet !== 'places') return values.includes(value);
  const above = value === '001' ? [] : ['001', ...placeAncestors(value)];
  return values.some(
    (place) => place === value || placeAncestors(place).includes(value) || (broader && above.includes(place)),
  );
}

function isInRange(
  work: Resource,
  { from = -Infinity, to = Infinity }: { from?: number; to?: number },
): boolean {
  return stated(work, 'years').some((year) => Number(year) >= from && Number(year) <= to);
}

/** Every choice of a facet as a yes-or-no question about a work. */
function questions(
  facet: Facet,
  { select, years, includeBroader: broader = false }: Query,
): ((work: Resource) => boolean)[] {
  const single = (select?.[facet] ?? []).map(
    (value) => (work: Resource) => matches(work, { facet, value, broader }),
  );
  const isRange = facet === 'years' && (years?.from !== undefined || years?.to !== undefined);
  return isRange ? [...single, (work) => isInRange(work, years ?? {})] : single;
}

function matchOf(query: Query, facet: Facet): Match {
  return questions(facet, query).length > 0 ? (query.match?.[facet] ?? 'any') : 'any';
}

function passes(work: Resource, facet: Facet, query: Query): boolean {
  const asked = questions(facet, query);
  if (asked.length === 0) return true;
  const match = matchOf(query, facet);
  if (match === 'all') return asked.every((question) => question(work));
  return asked.some((question) => question(work)) === (match === 'any');
}

/** Within a facet a scope is OR, whatever the visitor's matches are, and it is never broadened. */
function isInScope(work: Resource, { select, years }: Scope): boolean {
  return FACETS.every((facet) =>
    passes(work, facet, { ...(select ? { select } : {}), ...(years ? { years } : {}) }),
  );
}

interface Counting {
  readonly world: readonly Resource[];
  readonly found: readonly Resource[];
  readonly facet: Facet;
  readonly query: Query;
}

function counts({ world, found, facet, query }: Counting): FacetEntry[] {
  const chosen = new Set(query.select?.[facet] ?? []);
  const own = world.flatMap((work) => (stated(work, facet).length > 0 ? stated(work, facet) : ['none']));
  const above = facet === 'places' ? own.flatMap((place) => placeAncestors(place)) : [];
  const others = FACETS.filter((other) => other !== facet || matchOf(query, facet) === 'all');
  const left = found.filter((work) => others.every((other) => passes(work, other, query)));
  const broader = query.includeBroader === true;
  const entries = [...new Set([...own, ...above, ...chosen])].map((value) => ({
    value,
    count: left.filter((work) => matches(work, { facet, value, broader })).length,
    selected: chosen.has(value),
  }));
  const isLast = (entry: FacetEntry): number => (entry.value === 'none' ? 1 : 0);
  return entries.sort(
    (a, b) =>
      isLast(a) - isLast(b) ||
      (facet === 'years' ? 0 : b.count - a.count) ||
      compareCodePoints(a.value, b.value),
  );
}
