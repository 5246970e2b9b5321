import { spellingVariant } from '../text/spelling-variants.js';
import { wordsOf, type Word } from '../text/words.js';
import type { Query } from './query.js';
import { searchText, type SearchWord } from './search-text.js';

/** A stretch of a text. Units: UTF-16; `end` is past the last. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where a text shows what a query's words and phrases ask for: whole words, in order, without overlaps. */
export function highlight(text: string, query: Query): readonly TextRange[] {
  const { words: wanted, phrases } = searchText(query.text ?? '');
  if (wanted.length + phrases.length === 0) return [];
  const words = wordsOf(text);
  const single = words.filter(({ folded }) => wanted.some((word) => isFound(word, folded)));
  return merged([...single, ...phrases.flatMap((phrase) => phraseRanges(words, phrase))]);
}

function isFound({ folded, isPrefix }: SearchWord, word: string): boolean {
  return word === folded || word === spellingVariant(folded) || (isPrefix && word.startsWith(folded));
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
