import type { FacetEntry } from '../query/page.js';
import { FACETS, NOT_STATED } from '../query/query.js';
import { compareCodePoints } from '../text/code-points.js';
import { numberOfValue, type FacetColumns } from './facet-columns.js';
import { byCount } from './by-count.js';
import type { World } from './world.js';

/** What the entries of a facet are made of. */
export interface Entries {
  readonly facet: number;
  readonly chosen: readonly string[];
  readonly counts: Uint32Array;
}

/** The entries of a facet: every value of the world and every chosen one, most works first, years ascending, "not stated" last. */
export function facetEntries(
  columns: FacetColumns,
  world: World,
  { facet, chosen, counts }: Entries,
): FacetEntry[] {
  const shown = world.shown[facet] ?? new Uint32Array();
  const values = columns.values[facet] ?? [];
  const first = columns.firsts[facet] ?? 0;
  const isYears = FACETS[facet] === 'years';
  const numbers = isYears ? shown : byCount(shown, counts, world.sorting);
  const entries = new Array<FacetEntry>(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    const value = values[number - first] ?? '';
    const selected = chosen.length > 0 && chosen.includes(value);
    entries[at] = { value, count: counts[number] ?? 0, selected };
  }
  const isAdded = (value: string): boolean => !entries.some((entry) => entry.value === value);
  const hasNotStated = world.totals[numberOfValue(columns, facet, NOT_STATED)] ? [NOT_STATED] : [];
  const added = [...new Set([...chosen.filter(isAdded), ...hasNotStated])];
  for (const value of added) {
    const count = counts[numberOfValue(columns, facet, value)] ?? 0;
    entries.push({ value, count, selected: chosen.includes(value) });
  }
  return added.length > hasNotStated.length ? entries.sort(isYears ? byYear : byCountAndValue) : entries;
}

/** Most works first; "not stated" last. */
export function byCountAndValue(a: FacetEntry, b: FacetEntry): number {
  return notStatedLast(a, b) || b.count - a.count || compareCodePoints(a.value, b.value);
}

function byYear(a: FacetEntry, b: FacetEntry): number {
  return notStatedLast(a, b) || compareCodePoints(a.value, b.value);
}

function notStatedLast(a: FacetEntry, b: FacetEntry): number {
  return Number(a.value === NOT_STATED) - Number(b.value === NOT_STATED);
}
