import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareCodePoints } from './code-points.js';

it('orders by code points, where plain comparison orders by halves of them', () => {
  expect(['\u{1F600}', '\uFF5E', 'b', 'a', 'ab'].sort(compareCodePoints)).toEqual([
    'a',
    'ab',
    'b',
    '\uFF5E',
    '\u{1F600}',
  ]);
});

it('agrees with the arrays of code points', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\uFFFD', '\u{10000}', '\u{10FFFF}', '\uE000') });
  const points = (one: string) =>
    Array.from(one, (character) => String(character.codePointAt(0)).padStart(7, '0')).join('');
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [left, right] = [points(a), points(b)];
      expect(Math.sign(compareCodePoints(a, b))).toBe(left < right ? -1 : left > right ? 1 : 0);
    }),
  );
});
