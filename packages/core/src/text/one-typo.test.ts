import { expect, it } from 'vitest';
import { isOneTypoApart } from './one-typo.js';

it.each([
  ['a letter put in', 'trafficcking'],
  ['a letter left out', 'traficking'],
  ['a letter replaced', 'traffisking'],
  ['two neighbours swapped', 'trafifcking'],
  ['the first letter left out', 'rafficking'],
  ['the first letter replaced', 'drafficking'],
  ['a letter put in at the end', 'traffickings'],
])('%s is one typo', (_what, word) => {
  expect(isOneTypoApart(word, 'trafficking')).toBe(true);
  expect(isOneTypoApart('trafficking', word)).toBe(true);
});

it.each(['trafficking', 'trafickin', 'tarfifcking', 'trafficker', 'traffkcing', 'traffitzing'])(
  '%s is not',
  (word) => {
    expect(isOneTypoApart(word, 'trafficking')).toBe(false);
  },
);

it('a letter outside the basic plane is one letter', () => {
  expect(isOneTypoApart('𐐨𐐩𐐪', '𐐨𐐫𐐪')).toBe(true);
});
