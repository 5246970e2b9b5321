import type { SearchText, SearchWord } from '../query/search-text.js';
import { spellingVariant } from '../text/spelling-variants.js';
import { countOf, keepCommon, takeOut, type Bits } from './bits.js';
import { findPhrase, type PhraseTimes } from './find-phrase.js';
import { nearTerms } from './near-terms.js';
import { addRun, type Run } from './postings.js';
import type { SearchPart } from './search-part.js';
import type { Searcher } from './searcher.js';
import { numberOfTerm, runOf, termsWithPrefix, typedRuns } from './word-part.js';
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
  /** Works where it is found by its beginning only, where others have it as typed. */
  readonly onlyLoose: Bits | undefined;
  readonly phrase?: PhraseTimes;
}

/** The works of a world that a text finds, and by what. */
export interface FoundText {
  readonly bits: Bits;
  readonly demands: readonly Demand[];
}

const TYPO_MIN_LENGTH = 5;

/** Looks for a visitor's text in a world; works outside it count for nothing, not even for a word's rarity. */
export function findText(
  searcher: Searcher,
  { words, phrases, excluded }: SearchText,
  world: World,
): FoundText {
  const bits = searcher.sets.copyOf(world.bits);
  const demands: Demand[] = [];
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
    if (!demand) known.set(key, (demand = wordDemand(searcher, word, world)));
    return demand;
  };
  const isLeft =
    words.every((word) => isLeftBy(demandOfWord(word))) &&
    phrases.every((phrase) => isLeftBy(phraseDemand(searcher, phrase, world)));
  if (isLeft) for (const phrase of excluded) takeOut(bits, phraseDemand(searcher, phrase, world).bits);
  return { bits, demands };
}

function wordDemand(searcher: Searcher, { folded, isPrefix }: SearchWord, world: World): Demand {
  const typed: Run[] = [];
  const loose: Run[] = [];
  const variant = spellingVariant(folded);
  for (const part of searcher.parts) {
    for (const word of variant ? [folded, variant] : [folded]) typed.push(...typedRuns(part, word));
    if (isPrefix) loose.push(...longerTerms(part, folded));
  }
  const found = demandOf(searcher, { typed, loose }, world);
  if (found.works > 0 || Array.from(folded).length < TYPO_MIN_LENGTH) return found;
  const near = searcher.parts.flatMap((part) =>
    nearTerms(part.terms, part.lookalikes(), folded).map((term) => runOf(part, term)),
  );
  return demandOf(searcher, { typed: [], loose: near }, world);
}

/** The terms that begin so, except those that count as typed. */
function longerTerms(part: SearchPart, prefix: string): Run[] {
  const ready = part.union(prefix);
  if (ready) return [ready];
  const [start, end] = termsWithPrefix(part, prefix);
  const variant = spellingVariant(prefix);
  const apart = [prefix, variant].map((word) => (word ? numberOfTerm(part, word) : -1));
  const runs: Run[] = [];
  for (let from = start, to = start; to <= end; to++) {
    if (to < end && !apart.includes(to)) continue;
    if (from < to) runs.push(runOf(part, from, to));
    from = to + 1;
  }
  return runs;
}

function demandOf(
  { sets }: Searcher,
  { typed, loose }: { typed: readonly Run[]; loose: readonly Run[] },
  world: World,
): Demand {
  const [bits, several] = [sets.none(), sets.none()];
  const add = (run: Run): void => {
    // A first term alone is met once in every work.
    addRun(run, bits, run.ascends && run === (typed[0] ?? loose[0]) ? undefined : several);
  };
  typed.forEach(add);
  const asTyped = typed.length > 0 && loose.length > 0 ? sets.copyOf(bits) : undefined;
  loose.forEach(add);
  keepCommon(bits, world.bits);
  const onlyLoose = asTyped && sets.copyOf(bits);
  if (onlyLoose) takeOut(onlyLoose, asTyped);
  return { bits, several, works: countOf(bits), runs: [...typed, ...loose], onlyLoose };
}

function phraseDemand(searcher: Searcher, phrase: readonly string[], world: World): Demand {
  const [word = '', another] = phrase;
  if (another === undefined) {
    const typed = searcher.parts.flatMap((part) => typedRuns(part, word));
    return demandOf(searcher, { typed, loose: [] }, world);
  }
  const bits = searcher.sets.none();
  const times = findPhrase(searcher, phrase, { world, bits });
  return { bits, several: bits, works: times.size, runs: [], onlyLoose: undefined, phrase: times };
}
