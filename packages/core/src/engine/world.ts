import { FACETS, NOT_STATED } from '../query/query.js';
import { isChosen, type Choices } from '../query/whole-query.js';
import { allWorks, keepCommon, listWorks, type Bits } from './bits.js';
import { sortingRoom, type SortingRoom } from './by-count.js';
import { addCounts } from './facet-counts.js';
import type { FacetColumns } from './facet-columns.js';
import { itemsEnd, itemsStart, type ChoiceFinder } from './facet-postings.js';

const LANGUAGES = FACETS.indexOf('languages');

/** What a scope leaves of a collection: beyond it, nothing exists. */
export interface World {
  /** The scope in words; equal scopes, equal keys. */
  readonly key: string;
  readonly bits: Bits;
  readonly size: number;
  /** By value: its works in this world. */
  readonly totals: Uint32Array;
  /** Per facet the values that have an entry here, "not stated" apart, in order. */
  readonly shown: readonly Uint32Array[];
  /** Room to count in, and to sort values in. */
  readonly counts: Uint32Array;
  readonly sorting: SortingRoom;
}

/** How a scope is known among others. */
export function scopeKey(scope: Choices): string {
  return FACETS.some((facet) => isChosen(scope[facet])) ? JSON.stringify(scope) : '';
}

/** The world of a scope. Nothing but the scope itself decides: `includeBroader` is the visitor's, and would widen it. */
export function worldOf(columns: FacetColumns, scope: Choices, finder: ChoiceFinder): World {
  const bits = allWorks(columns.works);
  for (const facet of FACETS) {
    if (!isChosen(scope[facet])) continue;
    keepCommon(bits, finder.worksOfChoice(facet, scope[facet], { isBroad: false, isAll: false }));
  }
  const works = listWorks(bits, new Uint32Array(columns.works));
  const totals = new Uint32Array(columns.firsts.at(-1) ?? 0);
  addCounts(columns, works, totals);
  const isStated = statedLanguages(columns, works);
  const shownOf = (values: readonly string[], facet: number): Uint32Array => {
    // A tag's broader form is a choice that matches, but only places have their regions as entries.
    const isThere = facet === LANGUAGES ? isStated : totals;
    const numbers = values.map((value, at) =>
      value === NOT_STATED ? -1 : (columns.firsts[facet] ?? 0) + at,
    );
    return Uint32Array.from(numbers.filter((number) => isThere[number]));
  };
  return {
    key: scopeKey(scope),
    bits,
    size: works.length,
    totals,
    shown: columns.values.map(shownOf),
    counts: new Uint32Array(totals.length),
    sorting: sortingRoom(totals.length),
  };
}

/** The language tags that works state themselves. */
function statedLanguages(columns: FacetColumns, works: Uint32Array): Uint8Array {
  const isStated = new Uint8Array(columns.firsts.at(-1) ?? 0);
  for (const work of works) {
    const end = itemsEnd(columns, work, LANGUAGES);
    for (let at = itemsStart(columns, work, LANGUAGES); at < end; at++) {
      const item = columns.items[at] ?? 0;
      if ((item & 1) === 1) isStated[item >> 1] = 1;
    }
  }
  return isStated;
}
