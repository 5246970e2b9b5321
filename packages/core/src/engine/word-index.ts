import { compareCodePoints } from '../text/code-points.js';
import type { Numbers } from './numbers.js';
import type { Postings } from './postings.js';

/** All words of a collection. A term and a work are each known by their number. */
export interface WordIndex {
  readonly works: number;
  /** Folded words in order of code points, each once. */
  readonly terms: readonly string[];
  readonly postings: Postings;
  /** Words per work and field: `FIELD_COUNT` numbers a work. */
  readonly lengths: Numbers;
}

/** The number of a term; -1 where no work has it. */
export function numberOfTerm({ terms }: WordIndex, word: string): number {
  const at = placeOf(terms, word);
  return terms[at] === word ? at : -1;
}

/** The terms that begin with a prefix, itself included: the first, and past the last. */
export function termsWithPrefix({ terms }: WordIndex, prefix: string): readonly [start: number, end: number] {
  const start = placeOf(terms, prefix);
  let [low, high] = [start, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]?.startsWith(prefix)) low = middle + 1;
    else high = middle;
  }
  return [start, low];
}

/** Where a word stands among terms, or would. */
function placeOf(terms: readonly string[], word: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareCodePoints(terms[middle] ?? '', word) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
