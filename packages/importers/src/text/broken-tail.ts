import type { TextRepair } from './cleaned.js';

/** A text whose broken end was taken off; `repair` is absent where the end was whole. */
export interface WholeTail {
  readonly text: string;
  readonly repair?: TextRepair;
}

const READ_MORE = /(?:\[?(?:…|\.{3}|â€¦)\]?)?\s*(?:Read More|Continue reading)\s*[→»>]*$/i;
/** What is left of a character or an entity that was cut through: "â€", "ð", "&nb". */
const FRAGMENT = /(?:&#?[a-zA-Z0-9]{0,8}|â€?|[ÃÂÐÑØÙ]|ð[\x80-\xBFŸ]{0,2}){1,3}$/;
const SENTENCE_END = /[.!?。！？؟۔।]["'”’»)\]]*$/u;
const LAST_SENTENCE_END = /^(.*[.!?。！？؟۔।]["'”’»)\]]*)\s+\S/su;
const LOOSE_END = /[\s,;:•·–—(“‘«-]+$/u;
/** A whole sentence that leaves out more than a third of what is there says too little. */
const LEAST_SHARE = 2 / 3;

/**
 * Takes off the end that a site broke when it cut an excerpt: its "…Read More", half a character, half an entity, half a
 * word. What stays ends with a whole sentence, or with a whole word and "…".
 *
 * Shape: text without such an end is returned as it is. A last word is whole where a space or a sign follows it.
 */
export function withoutBrokenTail(text: string): WholeTail {
  const read = text.replace(READ_MORE, '');
  const isCut = read !== text;
  const clean = isCut || /â€?$/.test(read) ? read.replace(FRAGMENT, '') : read;
  if (clean === text) return { text };
  const kept = SENTENCE_END.test(clean.trimEnd()) ? clean.trimEnd() : wholeEnd(clean, clean !== read);
  const shared = commonStart(text, kept);
  return {
    text: kept,
    repair: { code: 'text/tail-cut', found: text.slice(shared), used: kept.slice(shared) },
  };
}

function wholeEnd(text: string, endsInFragment: boolean): string {
  const sentences = LAST_SENTENCE_END.exec(text)?.[1] ?? '';
  if (sentences.length >= text.length * LEAST_SHARE) return sentences;
  const words = endsInFragment || /[\s\p{P}]$/u.test(text) ? text : withoutLastWord(text);
  const end = words.replace(LOOSE_END, '');
  return end === '' ? '' : end + '…';
}

/** Where a script writes no spaces, words are found by the language's own rules. */
function withoutLastWord(text: string): string {
  const space = text.search(/\s\S*$/u);
  if (space > text.length - 60 || text.length < 60) return space < 0 ? '' : text.slice(0, space);
  const words = [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)];
  return text.slice(0, words.at(-1)?.index ?? 0);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < b.length && a[length] === b[length]) length++;
  return length;
}
