import type { Bits } from './bits.js';
import type { FoundPhrase } from './find-phrase.js';
import type { TermRange } from './postings.js';

/** What one word or phrase of a text finds. */
export interface Demand {
  /** In the world; how many decides how much a find is worth. */
  readonly works: number;
  readonly bits: Bits;
  /** Terms found as typed, and terms found by their beginning or with a typo. */
  readonly typed: readonly TermRange[];
  readonly loose: readonly TermRange[];
  /** Works that have none of the typed terms, where some have. */
  readonly onlyLoose?: Bits;
  readonly phrase?: FoundPhrase;
  /** How often works have these terms, in halves, where that was added up when they were found. */
  readonly times?: Uint32Array;
}
