import { facetValues, rolledUp } from '../query/facet-values.js';
import { NOT_STATED, type Facet, type YearRange } from '../query/query.js';
import type { FacetChoice } from '../query/whole-query.js';
import type { Resource } from '../resource/resource.js';
import { GLOBAL_PLACE, placeAncestors } from '../vocabulary/place-ancestors.js';

/** Works, by their numbers, ascending and each once. */
export type Works = readonly number[];

/** One facet of a collection: for every choice the works that match it. */
export interface FacetIndex {
  /** By choice: what is stated, and all it rolls up into. */
  readonly matching: ReadonlyMap<string, Works>;
  /** By what has an entry of its own: values, their regions, and "not stated". */
  readonly entries: ReadonlyMap<string, Works>;
  /** By value as it is stated. */
  readonly stated: ReadonlyMap<string, Works>;
}

/** Indexes one facet of works. */
export function facetIndex(resources: readonly Resource[], facet: Facet): FacetIndex {
  const matching = new Map<string, number[]>();
  const stated = new Map<string, number[]>();
  resources.forEach((resource, work) => {
    const values = facetValues(resource, facet);
    const own = values.length > 0 ? values : [NOT_STATED];
    for (const value of own) {
      addWork(stated, value, work);
      for (const broader of rolledUp(facet, value)) addWork(matching, broader, work);
    }
  });
  // A tag's broader form is a choice that matches, but only places have their regions as entries.
  return { matching, stated, entries: facet === 'languages' ? stated : matching };
}

/** The works that match one choice. With `includeBroader`, a work about a region also matches every place in it. */
export function worksMatching(index: FacetIndex, value: string, includeBroader: boolean): Works {
  const own = index.matching.get(value) ?? [];
  if (!includeBroader || value === NOT_STATED) return own;
  const broader = [GLOBAL_PLACE, ...placeAncestors(value)].flatMap((place) => index.stated.get(place) ?? []);
  return broader.length === 0 ? own : [...new Set([...own, ...broader])];
}

/** What is chosen of a facet, as one list of works per choice. */
export function worksPerChoice(
  index: FacetIndex,
  { values, range }: FacetChoice,
  includeBroader: boolean,
): Works[] {
  const choices = values.map((value) => worksMatching(index, value, includeBroader));
  return range ? [...choices, worksInYears(index, range)] : choices;
}

function worksInYears({ stated }: FacetIndex, { from = -Infinity, to = Infinity }: YearRange): Works {
  const isInside = (year: string): boolean =>
    year !== NOT_STATED && Number(year) >= from && Number(year) <= to;
  return [...new Set([...stated].flatMap(([year, works]) => (isInside(year) ? works : [])))];
}

function addWork(lists: Map<string, number[]>, value: string, work: number): void {
  const works = lists.get(value);
  if (!works) lists.set(value, [work]);
  else if (works.at(-1) !== work) works.push(work);
}
