import { expect, it } from 'vitest';
import { contrast, isColour, LEAST_CONTRAST, themeOf } from './contrast.ts';

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

it('knows which accents can be read on the tint too', () => {
  expect(themeOf('#7a1f3d').contrast).toBeGreaterThan(LEAST_CONTRAST);
  expect(themeOf('#767676').contrast).toBeLessThan(LEAST_CONTRAST);
});

it('takes only whole colours', () => {
  expect(['#0b5768', '#FFF', 'red', '#0b576', ''].map(isColour)).toEqual([true, false, false, false, false]);
});
