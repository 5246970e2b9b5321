import type { Numbers } from './numbers.js';
import type { Postings, Run } from './postings.js';

/** Works that were indexed together, and all their words. */
export interface WordPart {
  /** The number of the first of the works, and how many there are. */
  readonly first: number;
  readonly works: number;
  /** Folded words, and stems where there are stemmers, in order of their UTF-16 units, each once. A term is known by its number here. */
  readonly terms: readonly string[];
  readonly postings: Postings;
  /** Words per work and field: `FIELD_COUNT` numbers a work. */
  readonly lengths: Numbers;
}

/** The number of a term; -1 where no work has it. */
export function numberOfTerm({ terms }: WordPart, word: string): number {
  const at = placeOf(terms, (term) => term < word);
  return terms[at] === word ? at : -1;
}

/** The terms that begin with a prefix, itself included: the first, and past the last. */
export function termsWithPrefix({ terms }: WordPart, prefix: string): readonly [from: number, to: number] {
  return [
    placeOf(terms, (term) => term < prefix),
    placeOf(terms, (term) => term < prefix || term.startsWith(prefix)),
  ];
}

/** The postings of terms from one to past another, found by their beginning or with a typo. */
export function runOf({ postings, first, lengths }: WordPart, term: number, end = term + 1): Run {
  const [from, to] = [postings.starts[term] ?? 0, postings.starts[end] ?? 0];
  return { postings, from, to, ascends: end === term + 1, worth: 1, first, lengths, set: undefined };
}

/** How many terms stand before the first that does not. */
function placeOf(terms: readonly string[], isBefore: (term: string) => boolean): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(terms[middle] ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}
