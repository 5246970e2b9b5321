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
  const added = unshown(columns, world, { facet, chosen, counts });
  if (added.length > 0) entries.push(...added);
  if (added.length > 0)
    entries.sort((a, b) => (isYears ? 0 : b.count - a.count) || compareCodePoints(a.value, b.value));
  const selected = chosen.includes(NOT_STATED);
  if (selected || world.hasNotStated[facet]) {
    const count = counts[numberOfValue(columns, facet, NOT_STATED)] ?? 0;
    entries.push({ value: NOT_STATED, count, selected });
  }
  return entries;
}

/** Chosen values that nothing in the world shows. */
function unshown(columns: FacetColumns, world: World, { facet, chosen, counts }: Entries): FacetEntry[] {
  return chosen.flatMap((value) => {
    const number = numberOfValue(columns, facet, value);
    if (value === NOT_STATED || (number >= 0 && world.shown[facet]?.includes(number))) return [];
    return [{ value, count: counts[number] ?? 0, selected: true }];
  });
}
