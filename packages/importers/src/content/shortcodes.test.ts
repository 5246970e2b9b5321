import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutShortcodes } from './shortcodes.js';

describe('shortcodes in a text', () => {
  it.each([
    ['[vc_row a="[x]"]Rights[/vc_row]', 'Rights', ['[vc_row a="[x]"]', '[/vc_row]']],
    ['[box title=”a [b] c″]Rights', 'Rights', ['[box title=”a [b] c″]']],
    ['[box a=\'[\' b="]"] Rights', 'Rights', ['[box a=\'[\' b="]"]']],
    ['[box a="x] He said “no” [sic]', 'He said “no” [sic]', ['[box a="x]']],
    ['Rights [vc_column width="1/2" Shelter', 'Rights Shelter', ['[vc_column width="1/2"']],
    ['Rights [vc_row [vc_column]', 'Rights', ['[vc_row', '[vc_column]']],
    ['[box id="1" Rights', 'Rights', ['[box id="1"']],
    ['Rights[/vc_row', 'Rights', ['[/vc_row']],
    ['<[gallery]b>', '< b>', ['[gallery]']],
  ])('takes them out of %j with a note of each', (text, rest, found) => {
    const read = withoutShortcodes(text);

    expect(read.text).toBe(rest);
    expect(read.repairs).toEqual(
      found.map((one) => ({ code: 'text/shortcode-removed', found: one, used: '' })),
    );
  });

  it('changes no text that holds none, whatever its brackets, quotes and signs', () => {
    const words = [
      '[sic]',
      '[see annex]',
      '[',
      ']',
      '[1]',
      '[…]',
      '"',
      '”',
      '=',
      ' ',
      'a',
      '[a b',
      '/',
      '\n',
      'نص',
    ];
    const anyText = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(''));
    const isShortcode = /\[\w+\s[^[\]]*=|\/\]|\[\/a/;

    fc.assert(
      fc.property(
        anyText.filter((text) => !isShortcode.test(text)),
        (text) => {
          expect(withoutShortcodes(text)).toEqual({ text, repairs: [] });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('changes nothing but the shortcode, whatever stands around it', () => {
    const around = fc.stringMatching(/^[a-z“”"=(),.؟護]{0,20}$/);
    const value = fc.stringMatching(/^[a-z[\]=/ ]{0,20}$/);

    fc.assert(
      fc.property(around, value, around, (before, inside, after) => {
        const shortcode = `[vc_row a="${inside}"]`;

        const read = withoutShortcodes(`${before}${shortcode}${after}`);

        expect(read.text).toBe(before + after);
        expect(read.repairs.map(({ found }) => found)).toEqual([shortcode]);
      }),
    );
  });

  it.each(['[a " ="', '[a b="', '[a =""', '[a b="[" ', '[a_b c="d" ', '[a ', "[a ='"])(
    'takes time in proportion to 600 kB of %j',
    (piece) => {
      const begun = performance.now();

      withoutShortcodes(piece.repeat(Math.ceil(600_000 / piece.length)));

      // What grows with the square takes minutes.
      expect(performance.now() - begun).toBeLessThan(15_000);
    },
  );
});
