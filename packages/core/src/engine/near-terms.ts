import { isOneTypoApart } from '../text/one-typo.js';

/** Terms by length, and which letters they have. Units of lengths: code points. */
export interface Lookalikes {
  /** Shorter terms first. */
  readonly terms: Uint32Array;
  /** By length: where its terms begin. */
  readonly starts: Uint32Array;
  /** By place in `terms`: a bit for each letter, so that terms of the same letters look alike. */
  readonly masks: Int32Array;
}

/** Sorts terms by what a typo changes little. */
export function lookalikes(terms: readonly string[]): Lookalikes {
  const lengths = Uint32Array.from(terms, lengthOf);
  const starts = new Uint32Array(lengths.reduce((most, length) => Math.max(most, length), 0) + 2);
  for (const length of lengths) starts[length + 1] = (starts[length + 1] ?? 0) + 1;
  for (let length = 1; length < starts.length; length++) {
    starts[length] = (starts[length] ?? 0) + (starts[length - 1] ?? 0);
  }
  const next = starts.slice();
  const sorted = new Uint32Array(terms.length);
  for (const [term, length] of lengths.entries()) {
    const at = next[length] ?? 0;
    next[length] = at + 1;
    sorted[at] = term;
  }
  return { terms: sorted, starts, masks: Int32Array.from(sorted, (term) => letterMask(terms[term] ?? '')) };
}

/** The terms that are one typo apart from a word. One typo changes the length by one and a mask by two bits at most, and that rules nearly all out. */
export function nearTerms(
  terms: readonly string[],
  { terms: sorted, starts, masks }: Lookalikes,
  word: string,
): number[] {
  const near: number[] = [];
  const mask = letterMask(word);
  const length = lengthOf(word);
  const end = starts[Math.min(length + 2, starts.length - 1)] ?? 0;
  for (let at = starts[length - 1] ?? end; at < end; at++) {
    let changed = (masks[at] ?? 0) ^ mask;
    changed &= changed - 1;
    changed &= changed - 1;
    if (changed !== 0) continue;
    const term = sorted[at] ?? 0;
    if (isOneTypoApart(terms[term] ?? '', word)) near.push(term);
  }
  return near;
}

function lengthOf(word: string): number {
  return Array.from(word).length;
}

function letterMask(word: string): number {
  let mask = 0;
  for (const letter of word) mask |= 1 << ((letter.codePointAt(0) ?? 0) & 31);
  return mask;
}
