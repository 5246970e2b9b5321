import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { cleanText } from './clean-text.js';

describe('cleanText', () => {
  it('takes out control characters and overrides of direction, and says which', () => {
    expect(cleanText('a\x07b\u202Ec\u2066d\u2069')).toEqual({
      text: 'abcd',
      repairs: ['U+0007', 'U+202E', 'U+2066', 'U+2069'].map((found) => ({
        code: 'text/control-removed',
        found,
        used: '',
      })),
    });
  });

  it.each([
    ['<\u202Ea word', '< a word'],
    ['</\u202Ep>', '</ p>'],
    ['R&am\u202Ep;D', 'R&am p;D'],
    ['R&\u202ED', 'R&D'],
    ['1 <\u202E 2', '1 < 2'],
  ])('makes no element and no entity of %j by that', (text, cleaned) => {
    expect(cleanText(text).text).toBe(cleaned);
  });

  it('keeps joiners, direction marks and entities, which are spelling or typed text', () => {
    const text = 'می\u200Cخواهم 👩\u200D👧 \u200Eabc\u200F &amp; <b>';

    expect(cleanText(text)).toEqual({ text, repairs: [] });
  });

  it.each(['\u200B', ' \u2060\u200D \u00AD', '\u200E\u200F', '\u3164\n\uFE0F'])(
    'leaves nothing of a text of which nothing can be seen, and says so: %j',
    (text) => {
      const { text: cleaned, repairs } = cleanText(text);

      expect(cleaned).toBe('');
      expect(repairs.map(({ code }) => code)).toEqual(['text/control-removed']);
      expect(repairs[0]?.found).toMatch(/^U\+[0-9A-F]{4}/);
    },
  );

  it('puts white space in order', () => {
    const text = cleanText('  one \t two\r\nthree\u2028four\n\n\n\n five ').text;

    expect(text).toBe('one two\nthree\nfour\n\nfive');
  });

  it('keeps a single no-break space', () => {
    expect(cleanText('20\xA0% \xA0of').text).toBe('20\xA0% of');
  });

  it('drops half a surrogate pair', () => {
    expect(cleanText('a\uD83Db').text).toBe('ab');
  });

  it('lists a repair exactly when the text changed, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        const once = cleanText(text);

        expect(once.repairs.length === 0).toBe(once.text === text);
        expect(cleanText(once.text).text).toBe(once.text);
      }),
    );
  });
});
