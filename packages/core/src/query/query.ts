import { NOT_STATED_TERM } from '../vocabulary/terms.js';

/** The facets a catalogue can be filtered by, in the order they are shown. */
export const FACETS = ['types', 'topics', 'audiences', 'places', 'languages', 'publishers', 'years'] as const;

/** One of the facets of {@link FACETS}. */
export type Facet = (typeof FACETS)[number];

/** The reserved value that means "the work states nothing for this facet". */
export const NOT_STATED = NOT_STATED_TERM;

/** How the chosen values of one facet combine: any of them, every one, or none of them. */
export type Match = 'any' | 'all' | 'not';

/** The orders a result can stand in; `relevance` ranks only where there is text. */
export type Sort = 'relevance' | 'newest' | 'oldest' | 'title' | 'added';

/** Values chosen per facet: OR within a facet, AND between facets. Order and repetition do not matter. */
export type Selection = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Inclusive bounds; one without the other is open-ended. */
export interface YearRange {
  readonly from?: number;
  readonly to?: number;
}

/** A selection that is locked: the world is as if works outside it did not exist. */
export interface Scope {
  readonly select?: Selection;
  readonly years?: YearRange;
}

/** One question to a catalogue. Everything is optional; `{}` asks for all, newest first. */
export interface Query {
  /** Words, `"phrases"`, `-word`, `-"phrase"`; nothing in it is a syntax error. */
  readonly text?: string;
  readonly select?: Selection;
  /** `any` for a facet that is not named. */
  readonly match?: Readonly<Partial<Record<Facet, Match>>>;
  /** One choice of the facet `years`, OR with single years and `none`. */
  readonly years?: YearRange;
  readonly scope?: Scope;
  /** Choosing Serbia also finds works about Europe, and global ones. Off by default. */
  readonly includeBroader?: boolean;
  /** Words match by their stem too, in a catalogue that was given stemmers; in another it changes nothing. Off by default. */
  readonly stemming?: boolean;
  /** `relevance` with text, `newest` without, when absent. */
  readonly sort?: Sort;
  /** From 1; less is 1. */
  readonly page?: number;
  /** Results on a page; 20 when absent, `Infinity` for all. */
  readonly pageSize?: number;
  /** BCP 47; decides how titles are collated. `en` when absent. */
  readonly locale?: string;
}
