import { FACETS, NOT_STATED, type Facet, type Query, type YearRange } from '../../src/query/query.js';
import type { Resource } from '../../src/resource/resource.js';
import { compareCodePoints } from '../../src/text/code-points.js';
import type { Answer, ValueCount } from '../contender.js';
import { facetColumns, type FacetColumns } from './facet-columns.js';
import { worksInOrder, type FixedSort } from './works-in-order.js';

const PAGE_SIZE = 20;
const WIDTH = FACETS.length;

/** Filters, counts and pages, done once and well for every contender that has none of its own. */
export interface CountedAnswers {
  /** In order of their ids; a work is known by its number here. */
  readonly works: readonly Resource[];
  /** What a query gives over the works that its text found, best first; over all works where it has no text. */
  answer(query: Query, hits?: ArrayLike<number>): Answer;
}

/** @see CountedAnswers */
export function countedAnswers(resources: readonly Resource[]): CountedAnswers {
  const works = [...resources].sort((a, b) => compareCodePoints(a.id, b.id));
  const columns = facetColumns(works);
  const orders = new Map<FixedSort, Uint32Array>();
  const order = (sort: FixedSort): Uint32Array => {
    const known = orders.get(sort) ?? worksInOrder(works, sort);
    orders.set(sort, known);
    return known;
  };
  return {
    works,
    answer(query, hits) {
      const choices = choicesOf(columns, query);
      const { counts, isMatch, total } = counted(columns, choices, hits);
      const sort = query.sort ?? 'relevance';
      const ranked = sort === 'relevance' && hits ? hits : order(sort === 'relevance' ? 'newest' : sort);
      return {
        total,
        ids: pageOf(ranked, isMatch, query.page ?? 1).map((work) => works[work]!.id),
        counts: countsByFacet(columns, counts),
      };
    },
  };
}

/** What is chosen: by facet that has a choice, and by value. */
interface Choices {
  readonly facets: readonly number[];
  readonly isChosen: Uint8Array;
}

function choicesOf(columns: FacetColumns, { select = {}, years }: Query): Choices {
  const isChosen = new Uint8Array(columns.values.length);
  const facets: number[] = [];
  FACETS.forEach((facet, at) => {
    const numbers = columns.numbers.get(facet)!;
    const values = [...(select[facet] ?? []), ...(facet === 'years' ? yearsWithin(numbers, years) : [])];
    if (values.length === 0) return;
    facets.push(at);
    for (const value of values) {
      const number = numbers.get(value);
      if (number !== undefined) isChosen[number] = 1;
    }
  });
  return { facets, isChosen };
}

/** The years of a collection that a range holds. */
export function yearsWithin(known: ReadonlyMap<string, unknown>, range: YearRange | undefined): string[] {
  if (!range) return [];
  const { from = -Infinity, to = Infinity } = range;
  return [...known.keys()].filter(
    (year) => year !== NOT_STATED && Number(year) >= from && Number(year) <= to,
  );
}

interface Counted {
  readonly counts: Uint32Array;
  readonly isMatch: Uint8Array;
  readonly total: number;
}

/**
 * One pass: a work that meets every choice counts in all facets; one that fails a single facet counts in that facet alone,
 * because there the choice may be another.
 */
function counted(columns: FacetColumns, choices: Choices, hits: ArrayLike<number> | undefined): Counted {
  const { starts, items } = columns;
  const counts = new Uint32Array(columns.values.length);
  const isMatch = new Uint8Array(columns.size);
  const length = hits ? hits.length : columns.size;
  let total = 0;
  for (let at = 0; at < length; at++) {
    const work = hits ? hits[at]! : at;
    const failed = failedFacet(columns, choices, work);
    if (failed === SEVERAL) continue;
    const isMet = failed === NONE;
    const first = work * WIDTH + (isMet ? 0 : failed);
    const end = starts[first + (isMet ? WIDTH : 1)]!;
    for (let item = starts[first]!; item < end; item++) counts[items[item]!]!++;
    if (!isMet) continue;
    isMatch[work] = 1;
    total++;
  }
  return { counts, isMatch, total };
}

const NONE = -1;
const SEVERAL = -2;

/** The one facet whose choice a work fails, or that there is none, or several. */
function failedFacet(columns: FacetColumns, { facets, isChosen }: Choices, work: number): number {
  const { starts, items } = columns;
  let failed = NONE;
  for (const facet of facets) {
    const start = work * WIDTH + facet;
    const end = starts[start + 1]!;
    let isMet = false;
    for (let item = starts[start]!; item < end; item++) {
      if (isChosen[items[item]!] === 1) {
        isMet = true;
        break;
      }
    }
    if (isMet) continue;
    if (failed !== NONE) return SEVERAL;
    failed = facet;
  }
  return failed;
}

function pageOf(ranked: ArrayLike<number>, isMatch: Uint8Array, page: number): number[] {
  const works: number[] = [];
  let skip = (page - 1) * PAGE_SIZE;
  for (let at = 0; at < ranked.length && works.length < PAGE_SIZE; at++) {
    const work = ranked[at]!;
    if (isMatch[work] === 1 && skip-- <= 0) works.push(work);
  }
  return works;
}

function countsByFacet(columns: FacetColumns, counts: Uint32Array): Answer['counts'] {
  const result: Partial<Record<Facet, ValueCount[]>> = {};
  for (const [facet, numbers] of columns.numbers) {
    const entries: ValueCount[] = [];
    for (const [value, number] of numbers) {
      if (columns.isEntry[number] === 1) entries.push({ value, count: counts[number]! });
    }
    result[facet] = entries;
  }
  return result as Answer['counts'];
}
