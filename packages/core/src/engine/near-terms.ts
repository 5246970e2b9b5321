import { isOneTypoApart } from '../text/one-typo.js';
import { termsWithPrefix, type WordPart } from './word-part.js';

/** Terms by their last two letters. */
export interface Lookalikes {
  /** Terms of one ending side by side. */
  readonly terms: Uint32Array;
  /** By ending: where its terms begin. */
  readonly starts: Uint32Array;
}

const ENDINGS = 1 << 12;

/** Sorts terms by what a typo in their first half leaves as it is. */
export function lookalikes(terms: readonly string[]): Lookalikes {
  const endings = Uint16Array.from(terms, endingOf);
  const starts = new Uint32Array(ENDINGS + 1);
  for (const ending of endings) starts[ending + 1] = (starts[ending + 1] ?? 0) + 1;
  for (let ending = 1; ending < starts.length; ending++)
    starts[ending] = (starts[ending] ?? 0) + (starts[ending - 1] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(terms.length);
  for (const [term, ending] of endings.entries()) {
    const at = next[ending] ?? 0;
    next[ending] = at + 1;
    sorted[at] = term;
  }
  return { terms: sorted, starts };
}

/**
 * The terms that are one typo apart from a word of five letters or more. A typo leaves the first half of a word as it is, or else the last two
 * letters. That rules nearly all out.
 */
export function nearTerms(part: WordPart, { terms: sorted, starts }: Lookalikes, word: string): number[] {
  const { terms } = part;
  const near: number[] = [];
  const tryTerm = (term: number): void => {
    if (isOneTypoApart(terms[term] ?? '', word)) near.push(term);
  };
  const letters = Array.from(word);
  const [from, to] = termsWithPrefix(part, letters.slice(0, letters.length >> 1).join(''));
  for (let term = from; term < to; term++) tryTerm(term);
  const ending = endingOf(word);
  for (let at = starts[ending] ?? 0; at < (starts[ending + 1] ?? 0); at++) {
    const term = sorted[at] ?? 0;
    if (term < from || term >= to) tryTerm(term);
  }
  return near;
}

/** A number of the last two letters. Units of letters: UTF-16. */
function endingOf(word: string): number {
  const { length } = word;
  return (word.charCodeAt(length - 2) * 61 + word.charCodeAt(length - 1)) % ENDINGS;
}
