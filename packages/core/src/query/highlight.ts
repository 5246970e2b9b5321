import { isOneTypoApart } from '../text/one-typo.js';
import { spellingVariant } from '../text/spelling-variants.js';
import type { Stemming } from '../text/stemming.js';
import { wordsOf, type Word } from '../text/words.js';
import type { Query } from './query.js';
import { searchText, type SearchWord } from './search-text.js';

/** A stretch of a text. Units: UTF-16; `end` is past the last. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What else is known of how a text was found. A `Page` can be given as it is. */
export interface HighlightOptions {
  /** Of the page: words that were tried with a typo. */
  readonly typos?: readonly string[];
  /** That of the catalogue, for queries that ask for it. */
  readonly stemming?: Stemming;
  /** Of the text (BCP 47), for its stems. `en` when absent. */
  readonly language?: string;
}

/** Where a text shows what a query's words and phrases find: whole words, in order, without overlaps. */
export function highlight(text: string, query: Query, found: HighlightOptions = {}): readonly TextRange[] {
  const { words: wanted, phrases } = searchText(query.text ?? '');
  if (wanted.length + phrases.length === 0) return [];
  const { typos, stemming, language = 'en' } = found;
  const stemsOf = (word: string): readonly string[] =>
    query.stemming ? (stemming?.stemsOf(word, language) ?? []) : [];
  const isFound = wanted.map((word) => finder(word, stemsOf, typos));
  const words = wordsOf(text);
  const single = words.filter(({ folded }) => isFound.some((finds) => finds(folded)));
  return merged([...single, ...phrases.flatMap((phrase) => phraseRanges(words, phrase))]);
}

/** Whether a folded word of the text is what a word of the query finds. */
function finder(
  { folded, isPrefix }: SearchWord,
  stemsOf: (word: string) => readonly string[],
  typos: readonly string[] = [],
): (word: string) => boolean {
  if (typos.includes(folded)) return (word) => isOneTypoApart(word, folded);
  const forms = [folded, spellingVariant(folded) ?? folded];
  const stems = forms.flatMap(stemsOf);
  return (word) =>
    forms.includes(word) ||
    (isPrefix && word.startsWith(folded)) ||
    stemsOf(word).some((stem) => stems.includes(stem));
}

function phraseRanges(words: readonly Word[], phrase: readonly string[]): TextRange[] {
  return words.flatMap((word, at) => {
    const last = words[at + phrase.length - 1];
    const isThere = phrase.every((wanted, index) => words[at + index]?.folded === wanted);
    return isThere && last ? [{ start: word.start, end: last.end }] : [];
  });
}

function merged(ranges: readonly TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else result.push({ start, end });
  }
  return result;
}
