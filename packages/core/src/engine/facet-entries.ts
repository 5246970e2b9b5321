import type { FacetEntry } from '../query/page.js';
import { FACETS, NOT_STATED } from '../query/query.js';
import type { Choices } from '../query/whole-query.js';
import { compareCodePoints } from '../text/code-points.js';
import type { FacetSets } from './facet-sets.js';
import { FEW_WORKS, PLACES_MAX, type World } from './world.js';

const YEARS = FACETS.indexOf('years');

/** The entries of all facets: every value of the world and every chosen one, most works first, years ascending, "not stated" last. */
export function facetEntries(world: World, finder: FacetSets, choices: Choices): FacetEntry[][] {
  const { counts, chosen, totals } = world;
  return FACETS.map((name, facet) => {
    const { values } = choices[name];
    const numbers = values.map((value) => finder.numberOf(facet, value));
    for (const number of numbers) chosen[number] = 1;
    const entries = shownEntries(world, facet);
    for (const number of numbers) chosen[number] = 0;
    const add = (value: string): void => {
      const count = counts[finder.numberOf(facet, value)] ?? 0;
      entries.push({ value, count, selected: values.includes(value) });
    };
    const isUnknown = (value: string): boolean =>
      value !== NOT_STATED && !entries.some((one) => one.value === value);
    const unknown = values.filter(isUnknown);
    unknown.forEach(add);
    if (unknown.length > 0) sortEntries(entries, facet);
    if (totals[finder.numberOf(facet, NOT_STATED)] || values.includes(NOT_STATED)) add(NOT_STATED);
    return entries;
  });
}

/** Puts entries in order that stand in any. */
export function sortEntries(entries: FacetEntry[], facet: number): FacetEntry[] {
  return entries.sort(
    (a, b) =>
      Number(a.value === NOT_STATED) - Number(b.value === NOT_STATED) ||
      (facet === YEARS ? 0 : b.count - a.count) ||
      compareCodePoints(a.value, b.value),
  );
}

/** What a world shows of a facet. An entry without works is the same for every query, so it is made once. */
function shownEntries(world: World, facet: number): FacetEntry[] {
  const { shown, firsts, empty, counts, chosen, heads, links, many } = world;
  const first = firsts[facet] ?? 0;
  const end = firsts[facet + 1] ?? 0;
  const entries = new Array<FacetEntry>(end - first);
  let filled = 0;
  const add = (place: number): void => {
    const number = shown[place] ?? 0;
    const count = counts[number] ?? 0;
    const selected = chosen[number] === 1;
    const none = empty[place] ?? { value: '' };
    entries[filled++] = { value: none.value, count, selected };
  };
  if (facet === YEARS) {
    for (let place = first; place < end; place++) add(place);
    return entries;
  }
  let length = 0;
  let most = 0;
  // Places of one low count are linked, from the last back to the first, so that following the links goes forward.
  for (let place = end - 1; place >= first; place--) {
    const count = counts[shown[place] ?? 0] ?? 0;
    if (count >= FEW_WORKS) many[length++] = place - count * PLACES_MAX;
    else {
      links[place] = heads[count] ?? 0;
      heads[count] = place + 1;
      if (count > most) most = count;
    }
  }
  if (length > 1) many.subarray(0, length).sort();
  // Below the count, a key holds its place.
  for (let at = 0; at < length; at++) add((many[at] ?? 0) & (PLACES_MAX - 1));
  for (let count = most; count >= 0; count--) {
    for (let next = heads[count] ?? 0; next !== 0; next = links[next - 1] ?? 0) {
      const place = next - 1;
      const none = empty[place];
      if (count === 0 && none && chosen[shown[place] ?? 0] === 0) entries[filled++] = none;
      else add(place);
    }
    heads[count] = 0;
  }
  return entries;
}
