import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareCodePoints } from '../text/code-points.js';
import { isOneTypoApart } from '../text/one-typo.js';
import { lookalikes, nearTerms } from './near-terms.js';
import type { WordPart } from './word-part.js';

const NONE = new Uint8Array();
const NO_POSTINGS = { starts: NONE, works: NONE, patterns: NONE, times: NONE };

/** The words a catalogue of these knows to be one typo apart from another. */
function nearWords(words: readonly string[], typed: string): string[] {
  const terms = [...new Set(words)].sort();
  const part: WordPart = { first: 0, works: 0, terms, postings: NO_POSTINGS, lengths: NONE };
  return nearTerms(part, lookalikes(terms), typed).map((term) => terms[term] ?? '');
}

it.each([
  ['a letter put in', 'refferral'],
  ['a letter left out', 'refrral'],
  ['a letter replaced', 'redferral'],
  ['two neighbours swapped in the middle', 'refreral'],
  ['a wrong first letter', 'teferral'],
  ['a wrong last letter', 'referrak'],
])('finds a word typed with %s', (_, typed) => {
  expect(nearWords(['border', 'referral', 'referrals'], typed)).toContain('referral');
});

it('finds all words one typo apart from what is typed, and no others, in letters of any plane', () => {
  const letter = fc.constantFrom('a', 'b', 'c', '𐐨');
  const word = (minLength: number) =>
    fc.array(letter, { minLength, maxLength: 8 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(fc.array(word(1), { maxLength: 60 }), word(5), (words, typed) => {
      const near = [...new Set(words)].filter((other) => isOneTypoApart(other, typed));

      expect(nearWords(words, typed).sort(compareCodePoints)).toEqual(near.sort(compareCodePoints));
    }),
  );
});
