import { fold } from './fold.js';

/** One word of a text: how it compares, and where it stands. */
export interface Word {
  /** Folded. */
  readonly folded: string;
  /** Units: UTF-16, into the text as it was; `end` is past the last. */
  readonly start: number;
  readonly end: number;
}

/** Letters and digits, with their marks and the unseen characters between them. */
const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200C-\u200F\u2060\uFEFF]*/gu;
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const NEVER_UNSPACED = /^[\0-\u0DFF]*$/;
const ASCII = /^[\0-\x7F]*$/;
const NOT_OF_A_WORD = /[^\p{L}\p{N}\p{M}]/gu;

let segmenter: Intl.Segmenter | undefined;

/** The words of a text in order. Runs in scripts that are written without spaces are cut by `Intl.Segmenter`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (NEVER_UNSPACED.test(run) || !UNSPACED.test(run)) addWord(words, run, index);
    else for (const { segment, index: within } of segmentsOf(run)) addWord(words, segment, index + within);
  }
  return words;
}

/** The words of a text as they compare. */
export function foldedWords(text: string): string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return wordsOf(text).map(({ folded }) => folded);
}

function addWord(words: Word[], text: string, start: number): void {
  const folded = fold(text).replace(NOT_OF_A_WORD, '');
  if (folded) words.push({ folded, start, end: start + text.length });
}

/** Cuts a run of letters in a script that is written without spaces. */
export function segmentsOf(run: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return segmenter.segment(run);
}
