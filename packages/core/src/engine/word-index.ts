import { compareCodePoints } from '../text/code-points.js';
import { foldedWords } from '../text/words.js';
import { FIELD_COUNT } from './field-score.js';
import type { SearchedText } from './searched-texts.js';

/** Where a word stands: works ascending, and per work how often in each field. */
export interface Postings {
  readonly works: Uint32Array;
  /** `FIELD_COUNT` numbers a work. */
  readonly times: Uint32Array;
}

interface GrowingPostings {
  readonly works: number[];
  readonly times: number[];
}

/** All words of a collection. A word and a work are each known by their number. */
export interface WordIndex {
  readonly works: number;
  readonly numbers: ReadonlyMap<string, number>;
  readonly postings: readonly Postings[];
  /** Words in order of code points, for prefixes. */
  readonly sorted: readonly string[];
  /** Words per work and field: `FIELD_COUNT` numbers a work. */
  readonly lengths: Uint32Array;
  /** Per work its words in order; a number below 0 begins a text of field `-1 - number`. */
  readonly streams: readonly Int32Array[];
}

/** Indexes the words of works, each given by its texts. */
export function wordIndex(works: readonly (readonly SearchedText[])[]): WordIndex {
  const numbers = new Map<string, number>();
  const growing: GrowingPostings[] = [];
  const lengths = new Uint32Array(works.length * FIELD_COUNT);
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, growing.length);
    return growing.push({ works: [], times: [] }) - 1;
  };
  const streams = works.map((texts, work) => {
    const stream: number[] = [];
    for (const [field, text] of texts) {
      stream.push(-1 - field);
      for (const word of foldedWords(text)) {
        const number = numberOf(word);
        stream.push(number);
        addPosting(growing[number], work, field);
        increment(lengths, work * FIELD_COUNT + field);
      }
    }
    return Int32Array.from(stream);
  });
  const postings = growing.map(({ works: list, times }) => ({
    works: Uint32Array.from(list),
    times: Uint32Array.from(times),
  }));
  const sorted = [...numbers.keys()].sort(compareCodePoints);
  return { works: works.length, numbers, postings, sorted, lengths, streams };
}

/** The words that begin with a prefix, itself included. */
export function wordsWithPrefix({ sorted }: WordIndex, prefix: string): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareCodePoints(sorted[middle] ?? '', prefix) < 0) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(prefix)) end++;
  return sorted.slice(low, end);
}

/** Calls back for every place in a work where words stand next to each other in this order. */
export function eachPhrase(
  stream: Int32Array,
  phrase: readonly number[],
  found: (field: number) => void,
): void {
  let field = 0;
  for (let at = 0; at < stream.length; at++) {
    const number = stream[at] ?? 0;
    if (number < 0) field = -1 - number;
    else if (phrase.every((wanted, index) => stream[at + index] === wanted)) found(field);
  }
}

function addPosting(postings: GrowingPostings | undefined, work: number, field: number): void {
  if (!postings) return;
  if (postings.works.at(-1) !== work) {
    postings.works.push(work);
    for (let one = 0; one < FIELD_COUNT; one++) postings.times.push(0);
  }
  increment(postings.times, (postings.works.length - 1) * FIELD_COUNT + field);
}

function increment(numbers: Record<number, number>, at: number): void {
  numbers[at] = (numbers[at] ?? 0) + 1;
}
