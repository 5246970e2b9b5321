import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, wordsOf } from './words.js';

describe('the words of a text', () => {
  it('end at spaces, hyphens, apostrophes and quotes', () => {
    expect(foldedWords("Anti-trafficking: l’orientation, “don't”")).toEqual([
      'anti',
      'trafficking',
      'l',
      'orientation',
      'don',
      't',
    ]);
  });

  it('are cut by the segmenter in scripts without spaces', () => {
    expect(foldedWords('人身売買対策')).toHaveLength(3);
    expect(foldedWords('การค้ามนุษย์').length).toBeGreaterThan(1);
    expect(foldedWords('ការជួញដូរមនុស្ស').length).toBeGreaterThan(1);
    expect(foldedWords('လူကုန်ကူးမှုတိုက်ဖျက်ရေး').length).toBeGreaterThan(1);
  });

  it('stand where they stood in the text as it was', () => {
    const text = '«Straße» ﬃ';

    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Straße', 'ﬃ']);
  });

  it('are the same with and without their places, whatever the script', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '1', ' ', '-', 'é', 'ش', '人', 'ก', '\u0301', '’') }),
        (text) => {
          expect(foldedWords(text)).toEqual(wordsOf(text).map(({ folded }) => folded));
        },
      ),
    );
  });
});
