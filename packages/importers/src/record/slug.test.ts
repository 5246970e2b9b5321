import { expect, it } from 'vitest';
import { slug } from './slug.js';

it('is the folded words of a title, cut at a whole word', () => {
  expect(slug('Référence: a Guide, 2nd edition')).toBe('reference-a-guide-2nd-edition');
  expect(slug('word '.repeat(20))).toBe(Array(16).fill('word').join('-'));
});

it('is never cut inside a character', () => {
  expect(() => encodeURIComponent(slug(`a${'𐐨'.repeat(60)}`))).not.toThrow();
});

it.each(['!', '\u3164 !', '\u{18DF3}\u{E0100}', ''])(
  'says "untitled" where no word can be seen: %j',
  (title) => {
    expect(slug(title)).toBe('untitled');
  },
);
