import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.js';

const SENTENCE = 'This handbook shows how to set up a national referral mechanism. ';

describe('an excerpt', () => {
  it('is the whole text where that fits', () => {
    expect(excerpt('Short, but whole')).toBe('Short, but whole');
  });

  it('ends with the last whole sentence that fits', () => {
    expect(excerpt(SENTENCE.repeat(3))).toBe(SENTENCE.repeat(2).trim());
  });

  it('ends at a whole word and "…" where not even one sentence fits', () => {
    expect(excerpt('Identification, assistance and protection of victims', 31)).toBe(
      'Identification, assistance and…',
    );
  });

  it('does not take an abbreviation for the end of a sentence', () => {
    expect(excerpt('A report by Dr. Ana Petrova on the trafficking of seasonal workers', 30)).toBe(
      'A report by Dr. Ana Petrova…',
    );
  });

  it('cuts Chinese between words and never through a character', () => {
    expect(excerpt('打击人口贩运的国家转介机制手册'.repeat(3), 12)).toMatch(/^打击人口贩运.*…$/u);
    expect(excerpt('👩‍👩‍👧'.repeat(9), 12)).toBe('👩‍👩‍👧…');
  });

  it('is never longer than its limit, and never cuts a word', () => {
    const word = fc.constantFrom('victim', 'rights', 'a', 'Art.', 'identification', 'done.', 'why?');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 20, max: 80 }), (words, limit) => {
        const cut = excerpt(words.join(' '), limit);

        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(words.join(' ') + ' ').toContain(cut.replace(/…$/, ''));
        expect(words.map((one) => one.replace(/\W/g, ''))).toContain(
          cut.split(' ').at(-1)?.replace(/\W/g, ''),
        );
      }),
    );
  });
});
