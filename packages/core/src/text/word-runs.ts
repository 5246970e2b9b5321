import { fold } from './fold.js';
import { foldedWords, segmentsOf } from './words.js';

const BEGINS = 1;
const CONTINUES = 2;
const UNSPACED = 4;
const SURROGATE = 8;
const KNOWN = 16;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const MARK_OR_UNSEEN = /[\p{M}\u00AD\u200C-\u200F\u2060\uFEFF]/u;
const WITHOUT_SPACES =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const NOT_OF_A_WORD = /[^\p{L}\p{N}\p{M}]/gu;

let kinds: Uint8Array | undefined;

/**
 * Calls back for every word of a text, as `foldedWords` gives them. `known` keeps what runs of letters fold to: texts of one
 * collection share most of their words, and a run that is met again costs no folding.
 */
export function eachFoldedWord<Word>(
  text: string,
  known: KnownRuns<Word>,
  visit: (word: Word) => void,
): void {
  const table = (kinds ??= new Uint8Array(0x10000));
  const readRest = (start: number): void => {
    for (const word of foldedWords(text.slice(start))) visit(known.wordOf(word));
  };
  for (let at = 0; at < text.length; at++) {
    let kind = kindAt(table, text, at);
    const start = at;
    let all = 0;
    while ((kind & (all === 0 ? BEGINS : BEGINS | CONTINUES)) !== 0) {
      all |= kind;
      if (++at === text.length) break;
      kind = kindAt(table, text, at);
    }
    // Letters beyond U+FFFF are rare: from a run that meets one, or lies before it, the text is read the slow way.
    if ((kind & SURROGATE) !== 0) {
      readRest(start);
      return;
    }
    if (all === 0) continue;
    const run = text.slice(start, at);
    if ((all & UNSPACED) === 0) visitRun(run, known, visit);
    else for (const { segment } of segmentsOf(run)) visitRun(segment, known, visit);
  }
}

/** What runs of letters, as they are written, have been found to be. */
export interface KnownRuns<Word> {
  /** `undefined` for a run of which folding leaves nothing. */
  readonly runs: Map<string, Word | undefined>;
  wordOf(folded: string): Word;
}

function visitRun<Word>(run: string, known: KnownRuns<Word>, visit: (word: Word) => void): void {
  let word = known.runs.get(run);
  if (word === undefined && !known.runs.has(run)) {
    const folded = fold(run).replace(NOT_OF_A_WORD, '');
    word = folded === '' ? undefined : known.wordOf(folded);
    known.runs.set(run, word);
  }
  if (word !== undefined) visit(word);
}

function kindAt(table: Uint8Array, text: string, at: number): number {
  const code = text.charCodeAt(at);
  const kind = table[code] ?? 0;
  return kind === 0 ? (table[code] = kindOf(code)) : kind;
}

function kindOf(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return KNOWN | SURROGATE;
  const character = String.fromCharCode(code);
  const kind = LETTER_OR_DIGIT.test(character) ? BEGINS : MARK_OR_UNSEEN.test(character) ? CONTINUES : 0;
  return KNOWN | kind | (kind !== 0 && WITHOUT_SPACES.test(character) ? UNSPACED : 0);
}
