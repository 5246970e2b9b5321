import { isOneTypoApart } from '../text/one-typo.js';

/** Per term which letters it has, as bits; terms of the same letters in another order look alike. */
export function letterMasks(terms: readonly string[]): Int32Array {
  return Int32Array.from(terms, letterMask);
}

/** The terms that are one typo apart from a word. One typo changes two bits of a mask at most, and that rules nearly all terms out. */
export function nearTerms(terms: readonly string[], masks: Int32Array, word: string): number[] {
  const near: number[] = [];
  const mask = letterMask(word);
  for (let term = 0; term < masks.length; term++) {
    let changed = (masks[term] ?? 0) ^ mask;
    changed &= changed - 1;
    changed &= changed - 1;
    if (changed === 0 && isOneTypoApart(terms[term] ?? '', word)) near.push(term);
  }
  return near;
}

function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    mask |= 1 << (code & 31);
  }
  return mask;
}
