import { expect, it } from 'vitest';
import { isVisible } from './is-visible.js';

it.each([
  ['nothing', ''],
  ['white space', ' \t\r\n\u00A0\u2003\u3000\uFEFF'],
  ['zero width', '\u200B\u2060\u180E'],
  ['joiners', '\u200C\u200D\u034F'],
  ['soft hyphens', '\u00AD\u00AD'],
  ['marks, overrides and isolates of direction', '\u200E\u200F\u061C\u202A\u202E\u2066\u2069'],
  ['controls', '\0\u0007\u007F\u0085\u009B'],
  ['fillers', '\u115F\u1160\u3164\uFFA0\u17B4'],
  ['selectors and tags without anything to select', '\uFE0F\u{E0100}\u{E0041}'],
  ['an empty Braille cell', '\u2800'],
])('a text of %s cannot be seen', (_, text) => {
  expect(isVisible(text)).toBe(false);
});

it.each([
  'a',
  '.',
  '…',
  '٣',
  '\u0301',
  '¶',
  '👩\u200D🏫',
  '\u200Fعربي',
  'می\u200Cخواهم',
  '\u200B7\u200B',
  '人',
  '⠿',
  '\uE000',
])('%j can be seen, whatever stands around it', (text) => {
  expect(isVisible(text)).toBe(true);
});
