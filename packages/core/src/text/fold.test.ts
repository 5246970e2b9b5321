import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.js';

describe('folding', () => {
  it.each([
    ['case', 'REFERRAL', 'referral'],
    ['accents', 'Étude à Malmö', 'etude a malmo'],
    ['accents written apart', 'e\u0301tude', 'etude'],
    ['width', 'ＯＳＣＥ', 'osce'],
    ['ligatures', 'oﬃce œuvre', 'office oeuvre'],
    ['ß, however it is written', 'Straße STRAẞE', 'strasse strasse'],
    ['ł ø đ ı', 'Łódź Øst Đorđe ısı İstanbul', 'lodz ost dorde isi istanbul'],
    ['ё and й', 'Ёлка Край', 'елка краи'],
    ['Greek accents and the last sigma', 'ΟΔΌΣ οδός', 'οδοσ οδοσ'],
    ['alif with hamza or madda', 'أطفال إنسان آمن', 'اطفال انسان امن'],
    ['alif maqsura and ta marbuta', 'مستشفى حماية', 'مستشفي حمايه'],
    ['Arabic vowel signs and tatweel', 'كِتَابٌ كـــتاب', 'كتاب كتاب'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['digits of any script', '٢٠٢٢ २०२२ ２０２２ ၂၀၂၂', '2022 2022 2022 2022'],
    ['soft hyphens and joiners', 'traf\u00ADfick\u200Ding', 'trafficking'],
  ])('ignores %s', (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps what tells words of other scripts apart', () => {
    expect(fold('が')).not.toBe(fold('か'));
    expect(fold('कि')).not.toBe(fold('क'));
    expect(fold('ที่')).not.toBe(fold('ท'));
  });

  it('strips no article', () => {
    expect(fold('الاتجار')).toBe('الاتجار');
  });

  it('changes nothing when done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});
