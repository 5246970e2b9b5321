import type { SearchText, SearchWord } from '../query/search-text.js';
import { isOneTypoApart } from '../text/one-typo.js';
import { spellingVariant } from '../text/spelling-variants.js';
import { FIELD_COUNT, LOOSE_MATCH, fieldScore, rarity } from './field-score.js';
import { eachPhrase, wordsWithPrefix, type WordIndex } from './word-index.js';

/** Which works of a scope a text finds, and how well. */
export interface FoundText {
  readonly isFound: Uint8Array;
  readonly scores: Float64Array;
  /** Words of a work that were found by their beginning or with a typo only. */
  readonly loose: Uint8Array;
}

/** Where one word or phrase was found. */
interface Finding {
  /** 0 not at all, 1 loosely, 2 as typed. */
  readonly how: Uint8Array;
  /** `FIELD_COUNT` numbers a work. */
  readonly times: Float64Array;
}

const NOWHERE = new Uint32Array();
const TYPO_MIN_LENGTH = 5;
const LOOSELY = 1;
const AS_TYPED = 2;

/** Looks for a visitor's text in the works of a scope; works outside it count for nothing, not even for a word's rarity. */
export function findText(index: WordIndex, text: SearchText, inScope: Uint8Array): FoundText {
  const result = {
    isFound: inScope.slice(),
    scores: new Float64Array(index.works),
    loose: new Uint8Array(index.works),
  };
  const averages = averageLengths(index, inScope);
  const demands = [
    ...text.words.map((word) => () => wordFinding(index, word, inScope)),
    ...text.phrases.map((phrase) => () => phraseFinding(index, phrase, inScope)),
  ];
  for (const find of demands) {
    narrow(index, result, { finding: find(), averages });
    // Nothing is left: the rest of a text, however long, can change nothing.
    if (!result.isFound.includes(1)) return result;
  }
  for (const phrase of text.excluded) {
    const { how } = phraseFinding(index, phrase, inScope);
    for (let work = 0; work < index.works; work++) if (how[work]) result.isFound[work] = 0;
  }
  return result;
}

interface Narrowing {
  readonly finding: Finding;
  readonly averages: readonly number[];
}

function narrow(index: WordIndex, result: FoundText, { finding, averages }: Narrowing): void {
  const { how, times } = finding;
  const rare = rarity(
    how.reduce((sum, one) => sum + (one > 0 ? 1 : 0), 0),
    averages.at(-1) ?? 0,
  );
  for (let work = 0; work < index.works; work++) {
    if (!how[work]) result.isFound[work] = 0;
    if (!result.isFound[work]) continue;
    let score = 0;
    for (let field = 0; field < FIELD_COUNT; field++) {
      const at = work * FIELD_COUNT + field;
      score += fieldScore(field, times[at] ?? 0, (index.lengths[at] ?? 0) / (averages[field] ?? 1));
    }
    result.scores[work] = (result.scores[work] ?? 0) + rare * score;
    if (how[work] === LOOSELY) result.loose[work] = (result.loose[work] ?? 0) + 1;
  }
}

function wordFinding(index: WordIndex, { folded, isPrefix }: SearchWord, inScope: Uint8Array): Finding {
  const finding = emptyFinding(index);
  let isThere = false;
  const take = (word: string | undefined, how: number): void => {
    if (word !== undefined && addWord(index, finding, { word, how, inScope })) isThere = true;
  };
  take(folded, AS_TYPED);
  take(spellingVariant(folded), AS_TYPED);
  const longer = isPrefix ? wordsWithPrefix(index, folded).filter((word) => word !== folded) : [];
  for (const word of longer) if (word !== spellingVariant(folded)) take(word, LOOSELY);
  if (isThere || Array.from(folded).length < TYPO_MIN_LENGTH) return finding;
  for (const word of index.sorted) if (isOneTypoApart(word, folded)) take(word, LOOSELY);
  return finding;
}

interface Addition {
  readonly word: string;
  readonly how: number;
  readonly inScope: Uint8Array;
}

/** Whether any work in scope has the word. */
function addWord(index: WordIndex, { how, times }: Finding, addition: Addition): boolean {
  const postings = index.postings[index.numbers.get(addition.word) ?? -1];
  if (!postings) return false;
  const worth = addition.how === AS_TYPED ? 1 : LOOSE_MATCH;
  let isThere = false;
  for (let at = 0; at < postings.works.length; at++) {
    const work = postings.works[at] ?? 0;
    if (!addition.inScope[work]) continue;
    isThere = true;
    if ((how[work] ?? 0) < addition.how) how[work] = addition.how;
    for (let field = 0; field < FIELD_COUNT; field++) {
      const count = postings.times[at * FIELD_COUNT + field] ?? 0;
      if (count > 0)
        times[work * FIELD_COUNT + field] = (times[work * FIELD_COUNT + field] ?? 0) + worth * count;
    }
  }
  return isThere;
}

function phraseFinding(index: WordIndex, phrase: readonly string[], inScope: Uint8Array): Finding {
  const finding = emptyFinding(index);
  const numbers = phrase.map((word) => index.numbers.get(word) ?? -1);
  const candidates = numbers.map((number) => index.postings[number]?.works ?? NOWHERE);
  const fewest = candidates.reduce((least, works) => (works.length < least.length ? works : least));
  for (const work of fewest) {
    const stream = index.streams[work];
    if (!inScope[work] || !stream) continue;
    eachPhrase(stream, numbers, (field) => {
      finding.how[work] = AS_TYPED;
      add(finding.times, work * FIELD_COUNT + field, 1);
    });
  }
  return finding;
}

function emptyFinding({ works }: WordIndex): Finding {
  return { how: new Uint8Array(works), times: new Float64Array(works * FIELD_COUNT) };
}

/** Average words per field, and at the end the number of works. */
function averageLengths({ lengths, works }: WordIndex, inScope: Uint8Array): number[] {
  const sums = new Array<number>(FIELD_COUNT + 1).fill(0);
  for (let work = 0; work < works; work++) {
    if (!inScope[work]) continue;
    for (let field = 0; field < FIELD_COUNT; field++)
      add(sums, field, lengths[work * FIELD_COUNT + field] ?? 0);
    add(sums, FIELD_COUNT, 1);
  }
  const count = sums[FIELD_COUNT] ?? 0;
  return sums.map((sum, at) => (at === FIELD_COUNT ? count : sum / Math.max(1, count) || 1));
}

function add(numbers: Record<number, number>, at: number, more: number): void {
  numbers[at] = (numbers[at] ?? 0) + more;
}
