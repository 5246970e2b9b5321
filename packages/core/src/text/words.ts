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

/** A search would be cut anew with each letter that is typed; so many short runs are remembered. Units of length: UTF-16. */
const REMEMBERED = 256;
const SHORT = 32;

let segmenter: Intl.Segmenter | undefined;
const cutRuns = new Map<string, readonly string[]>();

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    let start = index;
    for (const part of partsOf(run)) {
      const end = start + part.length;
      const folded = foldedWord(part);
      if (folded) words.push({ folded, start, end });
      start = end;
    }
  }
  return words;
}

/** The words of a text as they compare. */
export function foldedWords(text: string): string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const runs = text.match(RUN) ?? [];
  return runs.flatMap((run) => partsOf(run).map(foldedWord).filter(Boolean));
}

/** Runs in scripts that are written without spaces are cut by `Intl.Segmenter`. */
function partsOf(run: string): readonly string[] {
  if (NEVER_UNSPACED.test(run) || !UNSPACED.test(run)) return [run];
  if (run.length > SHORT) return cutRun(run);
  let parts = cutRuns.get(run);
  if (!parts) {
    if (cutRuns.size === REMEMBERED) cutRuns.clear();
    cutRuns.set(run, (parts = cutRun(run)));
  }
  return parts;
}

function cutRun(run: string): string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const segments = segmenter.segment(run);
  const parts: string[] = [];
  for (let at = 0; at < run.length;) {
    const part = segments.containing(at)?.segment ?? run;
    parts.push(part);
    at += part.length;
  }
  return parts;
}

function foldedWord(word: string): string {
  return fold(word).replace(NOT_OF_A_WORD, '');
}

/**
 * Reads the words of texts as numbers. Texts of one collection share most of their words, so what letters fold to is worked out
 * once; `numberOf` numbers a folded word.
 */
export function wordReader(numberOf: (folded: string) => number): (text: string) => readonly number[] {
  /** By letters as they are written; -1 where folding leaves nothing. */
  const known = new Map<string, number>();
  const learn = (part: string): number => {
    const folded = foldedWord(part);
    const number = folded ? numberOf(folded) : -1;
    known.set(part, number);
    return number;
  };
  return (text) => {
    const words: number[] = [];
    for (const run of text.match(RUN) ?? []) {
      const number = known.get(run);
      if (number !== undefined) words.push(number);
      else for (const part of partsOf(run)) words.push(known.get(part) ?? learn(part));
    }
    return words.includes(-1) ? words.filter((word) => word >= 0) : words;
  };
}
