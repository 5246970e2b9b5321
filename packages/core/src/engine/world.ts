import { FACETS, NOT_STATED } from '../query/query.js';
import { isChosen, type Choices } from '../query/whole-query.js';
import { allWorks, countOf, keepCommon, listWorks, type Bits } from './bits.js';
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
  /** Per facet whether "not stated" has an entry. */
  readonly hasNotStated: readonly boolean[];
  /** Room to count in, and to sort values in. */
  readonly counts: Uint32Array;
  readonly sorting: SortingRoom;
}

/** How a scope is known among others. */
export function scopeKey(scope: Choices): string {
  return FACETS.some((facet) => isChosen(scope[facet])) ? JSON.stringify(scope) : '';
}

/** The world of a scope. Nothing but the scope itself decides: `includeBroader` is the visitor's, and would widen it. */
export function worldOf(columns: FacetColumns, scope: Choices | undefined, finder: ChoiceFinder): World {
  const bits = allWorks(columns.works);
  for (const facet of scope ? FACETS : []) {
    if (!scope || !isChosen(scope[facet])) continue;
    keepCommon(bits, finder.worksOfChoice(facet, scope[facet], { isBroad: false, isAll: false }));
  }
  const works = listWorks(bits, new Uint32Array(columns.works));
  const totals = new Uint32Array(columns.firsts.at(-1) ?? 0);
  addCounts(columns, works, totals);
  const isStated = statedLanguages(columns, works);
  // A tag's broader form is a choice that matches, but only places have their regions as entries.
  const isShown = (facet: number, number: number): boolean =>
    (facet === LANGUAGES ? isStated : totals)[number] !== 0;
  const numbersOf = (facet: number, choose: (value: string) => boolean): number[] =>
    (columns.values[facet] ?? []).flatMap((value, at) => {
      const number = (columns.firsts[facet] ?? 0) + at;
      return choose(value) && isShown(facet, number) ? [number] : [];
    });
  return {
    key: scope ? scopeKey(scope) : '',
    bits,
    size: countOf(bits),
    counts: new Uint32Array(totals.length),
    sorting: sortingRoom(totals.length),
    totals,
    shown: FACETS.map((_, facet) => Uint32Array.from(numbersOf(facet, (value) => value !== NOT_STATED))),
    hasNotStated: FACETS.map((_, facet) => numbersOf(facet, (value) => value === NOT_STATED).length > 0),
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
