import type { SearchText, SearchWord } from '../query/search-text.js';
import type { Stemming } from '../text/stemming.js';
import { spellingVariant } from '../text/spelling-variants.js';
import { TYPED_HALVES } from './field-score.js';
import { countOf, keepCommon, takeOut, type Bits } from './bits.js';
import { findPhrase, type PhraseTimes } from './find-phrase.js';
import { nearTerms } from './near-terms.js';
import { addRun, type Run } from './postings.js';
import type { Searcher } from './searcher.js';
import { numberOfTerm } from './word-part.js';
import type { World } from './world.js';

/** What one word or phrase of a text finds. */
export interface Demand {
  /** In the world; how many decides how much a find is worth. */
  readonly works: number;
  readonly bits: Bits;
  /** The terms it is found by. */
  readonly runs: readonly Run[];
  /** Works that have several of these terms. */
  readonly several: Bits;
  /** Works where it is found less closely than in others, and among these the works where it is found less closely still; as many as there are closer ways. */
  readonly looser: readonly Bits[];
  readonly phrase?: PhraseTimes;
}

/** The works of a world that a text finds, and by what. */
export interface FoundText {
  readonly bits: Bits;
  readonly demands: readonly Demand[];
  /** Words that were tried with a typo. */
  readonly typos: readonly string[];
}

/** Where a text is looked for, and by which stems. */
export interface TextWorld {
  readonly world: World;
  readonly stemming: Stemming | undefined;
}

const TYPO_MIN_LENGTH = 5;

/** Looks for a visitor's text in a world; works outside it count for nothing, not even for a word's rarity. */
export function findText(
  searcher: Searcher,
  { words, phrases, excludedWords, excluded }: SearchText,
  within: TextWorld,
): FoundText {
  const { world } = within;
  const bits = searcher.sets.copyOf(world.bits);
  const demands: Demand[] = [];
  const typos: string[] = [];
  // Once nothing is left, the rest of a text, however long, can change nothing.
  const isLeftBy = (demand: Demand): boolean => {
    demands.push(demand);
    keepCommon(bits, demand.bits);
    return countOf(bits) > 0;
  };
  const known = new Map<string, Demand>();
  const demandOfWord = (word: SearchWord): Demand => {
    const key = word.folded + (word.isPrefix ? '*' : '');
    let demand = known.get(key);
    if (!demand) known.set(key, (demand = wordDemand(searcher, word, { ...within, typos })));
    return demand;
  };
  const isLeft =
    words.every((word) => isLeftBy(demandOfWord(word))) &&
    phrases.every((phrase) => isLeftBy(phraseDemand(searcher, phrase, world)));
  if (!isLeft) return { bits, demands, typos: [] };
  for (const word of excludedWords)
    takeOut(bits, demandOf(searcher, runsOf(searcher, [word], within.stemming), world).bits);
  for (const phrase of excluded) takeOut(bits, phraseDemand(searcher, phrase, world).bits);
  return { bits, demands, typos };
}

function wordDemand(
  searcher: Searcher,
  { folded, isPrefix }: SearchWord,
  { world, stemming, typos }: TextWorld & { typos: string[] },
): Demand {
  const { parts } = searcher;
  const variant = spellingVariant(folded);
  const ways = runsOf(searcher, variant ? [folded, variant] : [folded], stemming);
  if (isPrefix) ways.push(parts.flatMap(({ longer }) => longer(folded)));
  const found = demandOf(searcher, ways, world);
  if (found.works > 0 || Array.from(folded).length < TYPO_MIN_LENGTH) return found;
  // The last word of a text may have been met before, as a whole.
  if (!typos.includes(folded)) typos.push(folded);
  const near = parts.flatMap((part) => nearTerms(part, part.lookalikes(), folded).map(part.run));
  return demandOf(searcher, [near], world);
}

/** The postings of words as typed, and by their stems where these are asked for. */
function runsOf({ parts }: Searcher, words: readonly string[], stemming: Stemming | undefined): Run[][] {
  const worthOf = (terms: readonly string[], worth: number): Run[] =>
    terms.flatMap((word) =>
      parts.flatMap((part) => {
        const term = numberOfTerm(part, word);
        return term < 0 ? [] : [{ ...part.run(term), worth }];
      }),
    );
  const typed = worthOf(words, TYPED_HALVES);
  if (!stemming) return [typed];
  const stems = [...new Set(words.flatMap((word) => stemming.stemsOf(word)))];
  return [typed, worthOf(stems, 1)];
}

/** What the postings of a word find in a world; they come in groups, those of the closest way to find it first. */
function demandOf({ sets }: Searcher, ways: readonly (readonly Run[])[], world: World): Demand {
  const [bits, several] = [sets.none(), sets.none()];
  const runs = ways.flat();
  const closer = ways.map((way) => {
    // A first term alone is met once in every work.
    for (const run of way) addRun(run, bits, run.ascends && run === runs[0] ? undefined : several);
    return sets.copyOf(bits);
  });
  keepCommon(bits, world.bits);
  // By the last of the ways everything is found.
  const looser = closer.slice(0, -1).map((found) => sets.rest(bits, found));
  return { bits, several, works: countOf(bits), runs, looser };
}

function phraseDemand(searcher: Searcher, phrase: readonly string[], world: World): Demand {
  const [word = '', another] = phrase;
  if (another === undefined) {
    return demandOf(searcher, runsOf(searcher, [word], undefined), world);
  }
  const bits = searcher.sets.none();
  const times = findPhrase(searcher, phrase, { world, bits });
  return { bits, several: bits, works: times.size, runs: [], looser: [], phrase: times };
}
