import type { Resource } from '../resource/resource.js';
import type { Facet } from './query.js';

/** One line of a filter: a value, how many works choosing it gives, and whether it is chosen. */
export interface FacetEntry {
  readonly value: string;
  /** Exact, for the whole result and not the page; what it counts depends on the facet's match. */
  readonly count: number;
  readonly selected: boolean;
}

/** The answer to one query. */
export interface Page {
  /** Works that match, on all pages together. */
  readonly total: number;
  /** From 1; may lie past the end, and then `resources` is empty. */
  readonly page: number;
  readonly pageSize: number;
  readonly resources: readonly Resource[];
  /** Per facet, in the order of the entries' values by count; `none` last; years ascending. */
  readonly counts: Readonly<Record<Facet, readonly FacetEntry[]>>;
  /** Words of the text, folded, that nothing has; what is one typo apart was found instead. Absent where there are none, or the text finds nothing. */
  readonly typos?: readonly string[];
}
