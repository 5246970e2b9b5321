import { FACETS, NOT_STATED, type Facet, type YearRange } from '../query/query.js';
import type { FacetChoice } from '../query/whole-query.js';
import { GLOBAL_PLACE, placeAncestors } from '../vocabulary/place-ancestors.js';
import { addWork, keepCommon, putIn, type Bits } from './bits.js';
import type { WorkSets } from './work-sets.js';
import { WIDTH, numberOfValue, type FacetColumns } from './facet-columns.js';

/** The columns of one facet turned round: for every value the works that match it. */
export interface FacetPostings {
  /** By value, from the facet's first: where its works begin. */
  readonly starts: Uint32Array;
  /** A work, doubled, and 1 more where it states the value itself. */
  readonly works: Uint32Array;
}

/** Turns the columns of one facet round. */
export function facetPostings(columns: FacetColumns, facet: number): FacetPostings {
  const first = columns.firsts[facet] ?? 0;
  const starts = new Uint32Array((columns.firsts[facet + 1] ?? 0) - first + 1);
  const eachItem = (visit: (item: number, work: number) => void): void => {
    for (let work = 0; work < columns.works; work++) {
      const end = itemsEnd(columns, work, facet);
      for (let at = itemsStart(columns, work, facet); at < end; at++) visit(columns.items[at] ?? 0, work);
    }
  };
  eachItem((item) => {
    const value = (item >> 1) - first + 1;
    starts[value] = (starts[value] ?? 0) + 1;
  });
  for (let value = 1; value < starts.length; value++) {
    starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0);
  }
  const next = starts.slice();
  const works = new Uint32Array(starts.at(-1) ?? 0);
  eachItem((item, work) => {
    const value = (item >> 1) - first;
    const at = next[value] ?? 0;
    works[at] = work * 2 + (item & 1);
    next[value] = at + 1;
  });
  return { starts, works };
}

/** Where the items of a work's facet begin. */
export function itemsStart({ starts, ends }: FacetColumns, work: number, facet: number): number {
  return (starts[work] ?? 0) + (facet === 0 ? 0 : (ends[work * WIDTH + facet - 1] ?? 0));
}

/** Where the items of a work's facet end. */
export function itemsEnd({ starts, ends }: FacetColumns, work: number, facet: number): number {
  return (starts[work] ?? 0) + (ends[work * WIDTH + facet] ?? 0);
}

/** Finds the works of choices. */
export interface ChoiceFinder {
  /** The works that match one choice. With `isBroad`, a work about a region also matches every place in it. */
  worksOf(facet: Facet, value: string, isBroad: boolean): Bits;
  /** The works that match what is chosen of a facet: any of it, or all. */
  worksOfChoice(facet: Facet, choice: FacetChoice, how: { isBroad: boolean; isAll: boolean }): Bits;
}

/** A finder over columns; each facet is turned round when something of it is first chosen. */
export function choiceFinder(columns: FacetColumns, sets: WorkSets): ChoiceFinder {
  const turned: (FacetPostings | undefined)[] = [];
  const addWorks = (
    bits: Bits,
    facet: number,
    { value, statedOnly }: { value: string; statedOnly: boolean },
  ): void => {
    const number = numberOfValue(columns, facet, value);
    if (number < 0) return;
    const { starts, works } = (turned[facet] ??= facetPostings(columns, facet));
    const at = number - (columns.firsts[facet] ?? 0);
    const end = starts[at + 1] ?? 0;
    for (let posting = starts[at] ?? 0; posting < end; posting++) {
      const work = works[posting] ?? 0;
      if (!statedOnly || (work & 1) === 1) addWork(bits, work >>> 1);
    }
  };
  const worksOf: ChoiceFinder['worksOf'] = (name, value, isBroad) => {
    const facet = FACETS.indexOf(name);
    const bits = sets.none();
    addWorks(bits, facet, { value, statedOnly: false });
    if (isBroad && value !== NOT_STATED) {
      for (const place of [GLOBAL_PLACE, ...placeAncestors(value)]) {
        addWorks(bits, facet, { value: place, statedOnly: true });
      }
    }
    return bits;
  };
  const worksInYears = (range: YearRange): Bits => {
    const bits = sets.none();
    const years = columns.values[FACETS.indexOf('years')] ?? [];
    for (const value of years) {
      if (isInside(value, range)) addWorks(bits, FACETS.indexOf('years'), { value, statedOnly: false });
    }
    return bits;
  };
  return {
    worksOf,
    worksOfChoice(facet, { values, range }, { isBroad, isAll }) {
      const choices = values.map((value) => worksOf(facet, value, isBroad && facet === 'places'));
      if (range) choices.push(worksInYears(range));
      const [bits = sets.none(), ...others] = choices;
      for (const other of others) (isAll ? keepCommon : putIn)(bits, other);
      return bits;
    },
  };
}

function isInside(year: string, { from = -Infinity, to = Infinity }: YearRange): boolean {
  return year !== NOT_STATED && Number(year) >= from && Number(year) <= to;
}
