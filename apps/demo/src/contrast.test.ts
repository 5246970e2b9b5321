import { expect, it } from 'vitest';
import { contrast, isColour, mixed } from './contrast.ts';

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

it('mixes from one colour to the other', () => {
  expect([0, 0.5, 1].map((share) => mixed('#000000', '#ffffff', share))).toEqual([
    '#000000',
    '#808080',
    '#ffffff',
  ]);
});

it('takes only whole colours', () => {
  expect(['#0b5768', '#FFF', 'red', '#0b576', ''].map(isColour)).toEqual([true, false, false, false, false]);
});
