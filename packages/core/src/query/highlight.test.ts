import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from './highlight.js';

const marked = (text: string, query: string) =>
  highlight(text, { text: query }).map(({ start, end }) => text.slice(start, end));

describe('highlighting', () => {
  it.each([
    {
      what: 'whole words, as they stand in the text',
      text: 'Étude, ÉTUDE; études',
      query: 'etude ',
      shown: ['Étude', 'ÉTUDE'],
    },
    {
      what: 'words that begin with the last one typed',
      text: 'Referral, referring',
      query: 'refer',
      shown: ['Referral', 'referring'],
    },
    { what: 'the other spelling', text: 'Labor rights', query: 'labour ', shown: ['Labor'] },
    {
      what: 'phrases, whole',
      text: 'forced labour, forced marriage',
      query: '"forced labour"',
      shown: ['forced labour'],
    },
    { what: 'nothing of what is left out', text: 'labour law', query: 'law -labour', shown: ['law'] },
    { what: 'letters that fold to more letters', text: 'Große Straße', query: 'strasse ', shown: ['Straße'] },
    { what: 'Arabic words in any form', text: 'حماية الأطفال', query: 'الاطفال', shown: ['الأطفال'] },
    { what: 'nothing without a text', text: 'labour', query: '', shown: [] },
  ])('shows $what', ({ text, query, shown }) => {
    expect(marked(text, query)).toEqual(shown);
  });

  it('gives ranges in order that never overlap and never leave the text', () => {
    const unit = fc.constantFrom('a', 'b', ' ', 'ß', '"', 'é');
    fc.assert(
      fc.property(fc.string({ unit }), fc.string({ unit }), (text, query) => {
        let last = 0;
        for (const { start, end } of highlight(text, { text: query })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
