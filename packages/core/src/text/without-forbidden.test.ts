import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutForbidden } from './without-forbidden.js';

it('takes out controls, overrides, isolates and halves of characters', () => {
  expect(withoutForbidden('a\0b\u0007c\u202Ed\u2066e\uD800f\uDC00g\u0085')).toBe('abcdefg');
});

it('leaves spelling alone: joiners, direction marks, line ends, emoji', () => {
  const text = 'می\u200Cخواهم \u200Fعربي\u200E\t\r\n👩\u200D🏫 क्\u200Dष';

  expect(withoutForbidden(text)).toBe(text);
});

it('leaves a text that every reader can encode', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => void encodeURIComponent(withoutForbidden(text))),
  );
});
