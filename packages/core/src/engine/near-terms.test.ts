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

/** A word with every one typo, at every place, and with two. */
function mistyped(word: string, letter: string): string[] {
  const letters = Array.from(word);
  return letters.flatMap((own, at) => {
    const [before, after] = [letters.slice(0, at), letters.slice(at + 1)];
    const edits = [
      [...before, ...after],
      [...before, letter, ...after],
      [...before, letter, own, ...after],
      [...before, ...after.slice(0, 1), own, ...after.slice(1)],
      [...before, letter, letter, ...after.slice(1)],
    ];
    return edits.map((edit) => edit.join(''));
  });
}

it('finds all words one typo apart from what is typed, and no others, in letters of any plane', () => {
  const letter = fc.constantFrom('a', 'b', 'c', '𐐨');
  const word = fc.array(letter, { minLength: 5, maxLength: 8 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(word, letter, (typed, other) => {
      const words = mistyped(typed, other);
      const near = [...new Set(words)].filter((one) => isOneTypoApart(one, typed));

      expect(nearWords(words, typed).sort(compareCodePoints)).toEqual(near.sort(compareCodePoints));
    }),
  );
});
