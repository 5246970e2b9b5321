import type { FacetEntry } from '../query/page.js';
import { NOT_STATED } from '../query/query.js';
import { compareCodePoints } from '../text/code-points.js';
import { placeAncestors } from '../vocabulary/place-ancestors.js';

/** A place of a filter and the places in it that are in the filter too. */
export interface PlaceNode {
  readonly entry: FacetEntry;
  readonly children: readonly PlaceNode[];
}

/** The entries of the places facet as a tree: each under the nearest region that is there. "Not stated" is left out; most works first. */
export function placeTree(entries: readonly FacetEntry[]): readonly PlaceNode[] {
  const places = entries.filter(({ value }) => value !== NOT_STATED);
  const present = new Set(places.map(({ value }) => value));
  const nodesUnder = (parent: string | undefined): PlaceNode[] =>
    places
      .filter(({ value }) => placeAncestors(value).find((region) => present.has(region)) === parent)
      .sort((a, b) => b.count - a.count || compareCodePoints(a.value, b.value))
      .map((entry) => ({ entry, children: nodesUnder(entry.value) }));
  return nodesUnder(undefined);
}
