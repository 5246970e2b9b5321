import type { FacetEntry } from '../query/page.js';
import { FACETS, NOT_STATED } from '../query/query.js';
import { isChosen, type Choices } from '../query/whole-query.js';
import { compareCodePoints } from '../text/code-points.js';
import { keepCommon, listWorks, type Bits } from './bits.js';
import { countAll } from './facet-counts.js';
import { WIDTH, type FacetColumns } from './facet-columns.js';
import type { FacetSets } from './facet-sets.js';

/** Counts below this are put in order without comparing. */
export const FEW_WORKS = 256;
/** More than there are values. */
export const PLACES_MAX = 2 ** 24;
const LANGUAGES = FACETS.indexOf('languages');

/** What a scope leaves of a collection: beyond it, nothing exists. */
export interface World {
  readonly bits: Bits;
  readonly size: number;
  /** By value: its works in this world. */
  readonly totals: Uint32Array;
  /** The values that have an entry, "not stated" apart: facet by facet, in order of code points. */
  readonly shown: Uint32Array;
  /** Per facet where its values begin there, and at the end of all. */
  readonly firsts: readonly number[];
  /** By place in `shown`: the entry while no work is counted. */
  readonly empty: readonly FacetEntry[];
  /** Room to count in, by value. */
  readonly counts: Uint32Array;
  /** Rooms to put places in order in: by count, by place (or to count in), and for places of many works. */
  readonly heads: Uint32Array;
  readonly links: Uint32Array;
  readonly many: Float64Array;
  /** By value, 1 for those that are chosen while entries are made. */
  readonly chosen: Uint8Array;
}

/** The world of a scope among the works that are there. Nothing but the scope itself decides: `includeBroader` is the visitor's, and would widen it. */
export function worldOf(
  { columns, finder, alive }: { columns: FacetColumns; finder: FacetSets; alive: Bits },
  scope: Choices,
): World {
  const bits = alive.slice();
  FACETS.forEach((name, facet) => {
    if (isChosen(scope[name]))
      keepCommon(bits, finder.worksOfChoice(facet, scope[name], { isBroad: false, isAll: false }));
  });
  const works = listWorks(bits, new Uint32Array(columns.works));
  const { values } = columns;
  const room = (): Uint32Array => new Uint32Array(values.length);
  const totals = room();
  countAll(columns, works, [totals, room()]);
  const isStated = statedLanguages(columns, works);
  const keyOf = (number: number): string => values[number] ?? '';
  // A tag's broader form is a choice that matches, but only places have their regions as entries.
  const isShown = (key: string, number: number): unknown =>
    key.slice(1) !== NOT_STATED && (key.startsWith(`${LANGUAGES}`) ? isStated : totals)[number];
  const shown = [...values.keys()]
    .filter((number) => isShown(keyOf(number), number))
    .sort((a, b) => compareCodePoints(keyOf(a), keyOf(b)));
  return {
    bits,
    size: works.length,
    totals,
    shown: Uint32Array.from(shown),
    firsts: [...FACETS.keys(), WIDTH].map(
      (facet) => shown.filter((number) => Number(keyOf(number)[0]) < facet).length,
    ),
    empty: shown.map((number) => ({ value: keyOf(number).slice(1), count: 0, selected: false })),
    counts: room(),
    heads: new Uint32Array(FEW_WORKS),
    links: room(),
    many: new Float64Array(shown.length),
    chosen: new Uint8Array(values.length),
  };
}

/** The language tags that works state themselves. */
function statedLanguages({ values, starts, ends, items }: FacetColumns, works: Uint32Array): Uint8Array {
  const isStated = new Uint8Array(values.length);
  for (const work of works) {
    const start = starts[work] ?? 0;
    const end = start + (ends[work * WIDTH + LANGUAGES] ?? 0);
    for (let at = start + (ends[work * WIDTH + LANGUAGES - 1] ?? 0); at < end; at++) {
      const item = items[at] ?? 0;
      if (item & 1) isStated[item >> 1] = 1;
    }
  }
  return isStated;
}
