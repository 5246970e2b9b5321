import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchText } from './search-text.js';

/** What a text asks for, in short: words, prefixes with a star, phrases in quotes, exclusions with a minus. */
function asked(text: string): string[] {
  const { words, phrases, excludedWords, excluded } = searchText(text);
  return [
    ...words.map(({ folded, isPrefix }) => folded + (isPrefix ? '*' : '')),
    ...phrases.map((phrase) => `"${phrase.join(' ')}"`),
    ...excludedWords.map((word) => `-${word}`),
    ...excluded.map((phrase) => `-"${phrase.join(' ')}"`),
  ];
}

describe('a visitor’s text', () => {
  it.each([
    ['the last word is still being typed', 'forced lab', ['forced', 'lab*']],
    ['a space closes it', 'forced labour ', ['forced', 'labour']],
    ['a quote closes it', 'labour"', ['labour']],
    ['a minus closes it', 'labour-', ['labour']],
    ['one letter is enough', 'a', ['a*']],
    ['words are folded', 'ÉTUDE Straße ', ['etude', 'strasse']],
    ['only the last part of a compound is still being typed', 'anti-traf', ['anti', 'traf*']],
    ['a hyphen inside parts words', 'anti-trafficking ', ['anti', 'trafficking']],
    ['a phrase', '"forced labour" law ', ['law', '"forced labour"']],
    ['a phrase in typographic quotes', '“forced labour”', ['"forced labour"']],
    ['a phrase in guillemets', '«travail forcé»', ['"travail force"']],
    ['an unclosed quote runs to the end', 'law "forced lab', ['law', '"forced lab"']],
    ['a word left out', 'law -labour', ['law', '-labour']],
    ['a phrase left out', '-"forced labour" law ', ['law', '-"forced labour"']],
    ['a compound left out as it stands', '-anti-trafficking', ['-"anti trafficking"']],
    ['a lone minus is ignored', 'law - labour ', ['law', 'labour']],
    ['nothing but signs asks for nothing', '- "" ?! -', []],
    ['a quote in the middle begins a phrase', 'law"forced labour"', ['law', '"forced labour"']],
    ['Chinese is cut into words', '人身売買 ', ['人身', '売買']],
  ])('%s', (_what, text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  it('may be absurdly long', () => {
    expect(asked(`${'-'.repeat(300_000)} ${'"'.repeat(300_000)} law `)).toEqual(['law']);
  });

  it('is never an error, and never asks for an empty word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '"', '-', '“', 'é', '人', '\uD800', '!') }),
        (text) => {
          const { words, phrases, excludedWords, excluded } = searchText(text);
          const single = [...words.map(({ folded }) => folded), ...excludedWords];

          expect([...single, ...phrases.flat(), ...excluded.flat()]).not.toContain('');
          expect([...phrases, ...excluded].map(({ length }) => length)).not.toContain(0);
        },
      ),
    );
  });
});
