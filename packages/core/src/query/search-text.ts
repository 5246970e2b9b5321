import { foldedWords } from '../text/words.js';

/** One word that must be found. */
export interface SearchWord {
  readonly folded: string;
  /** It is still being typed, so words that begin with it match too. */
  readonly isPrefix: boolean;
}

/** What a visitor's text asks for. All words are folded; a phrase has at least one. */
export interface SearchText {
  readonly words: readonly SearchWord[];
  readonly phrases: readonly (readonly string[])[];
  /** Words and phrases that must not be found. */
  readonly excludedWords: readonly string[];
  readonly excluded: readonly (readonly string[])[];
}

/** An item: any minus signs, then a phrase (to its quote or the end), or letters up to the next space or quote. Other minus signs are passed over in one step. */
const ITEM = /(-*)(?:["“”„«»＂]([^"“”„«»＂]*)["“”„«»＂]?|([^\s"“”„«»＂-][^\s"“”„«»＂]*))|-+/g;
const CLOSED = /[\s"“”„«»＂-]$/;

/** Reads a visitor's text. Nothing in it is an error: a lone minus is ignored, an unclosed quote runs to the end. */
export function searchText(text: string): SearchText {
  const words: SearchWord[] = [];
  const phrases: string[][] = [];
  const excludedWords: string[] = [];
  const excluded: string[][] = [];
  for (const item of text.matchAll(ITEM)) {
    const [all, minus = '', phrase, letters = ''] = item;
    const folded = foldedWords(phrase ?? letters);
    const [word, another] = folded;
    if (word === undefined) continue;
    if (minus && phrase === undefined && another === undefined) excludedWords.push(word);
    else if (minus) excluded.push(folded);
    else if (phrase !== undefined) phrases.push(folded);
    else {
      const isOpen = item.index + all.length === text.length && !CLOSED.test(text);
      folded.forEach((word, index) =>
        words.push({ folded: word, isPrefix: isOpen && index === folded.length - 1 }),
      );
    }
  }
  return { words, phrases, excludedWords, excluded };
}

/** Whether a visitor's text asks for anything at all. */
export function asksForText(text: string | undefined): boolean {
  return text !== undefined && isAsking(searchText(text));
}

/** Whether anything is asked for. */
export function isAsking(text: SearchText): boolean {
  return Object.values(text).some((list: readonly unknown[]) => list.length > 0);
}
