import type { SearchText, SearchWord } from '../query/search-text.js';
import { spellingVariant } from '../text/spelling-variants.js';
import { addWork, countOf, keepCommon, noWorks, putIn, takeOut, type Bits } from './bits.js';
import type { Demand } from './demand.js';
import { findPhrase } from './find-phrase.js';
import { nearTerms } from './near-terms.js';
import { readPostings } from './postings.js';
import type { Searcher } from './searcher.js';
import { rankingKeys } from './ranking-keys.js';
import { numberOfTerm, termsWithPrefix } from './word-index.js';
import type { World } from './world.js';

/** The works of a world that a text finds. */
export interface FoundText {
  readonly bits: Bits;
  /** By work, the higher the better; only those of these works count. */
  readonly keys: (matches: Bits, works: Uint32Array) => Float64Array;
}

const TYPO_MIN_LENGTH = 5;

/** Looks for a visitor's text in a world; works outside it count for nothing, not even for a word's rarity. */
export function findText(searcher: Searcher, text: SearchText, world: World): FoundText {
  const bits = world.bits.slice();
  const demands: Demand[] = [];
  const demand = (one: Demand): boolean => {
    demands.push(one);
    keepCommon(bits, one.bits);
    return bits.some((word) => word !== 0);
  };
  // Once nothing is left, the rest of a text, however long, can change nothing.
  const isLeft =
    text.words.every((word) => demand(wordDemand(searcher, word, world))) &&
    text.phrases.every((phrase) => demand(phraseDemand(searcher, phrase, world)));
  if (isLeft) for (const phrase of text.excluded) takeOut(bits, phraseDemand(searcher, phrase, world).bits);
  return { bits, keys: (matches, works) => rankingKeys(searcher, demands, { world, matches, works }) };
}

function wordDemand(searcher: Searcher, { folded, isPrefix }: SearchWord, world: World): Demand {
  const { index } = searcher;
  const typed = [folded, spellingVariant(folded)].flatMap((word) => {
    const term = word === undefined ? -1 : numberOfTerm(index, word);
    return term < 0 ? [] : [term];
  });
  const [start, end] = isPrefix ? termsWithPrefix(index, folded) : [0, 0];
  const loose: number[] = [];
  for (let term = start; term < end; term++) if (!typed.includes(term)) loose.push(term);
  const found = termsDemand(searcher, { typed, loose }, world);
  if (found.works > 0 || Array.from(folded).length < TYPO_MIN_LENGTH) return found;
  const near = nearTerms(index.terms, searcher.masks(), folded);
  return termsDemand(searcher, { typed: [], loose: near }, world);
}

function termsDemand(
  searcher: Searcher,
  { typed, loose }: Pick<Demand, 'typed' | 'loose'>,
  world: World,
): Demand {
  const bits = worksOfTerms(searcher, typed);
  if (loose.length === 0) return inWorld({ bits, typed, loose }, world);
  const looseBits = worksOfTerms(searcher, loose);
  if (typed.length === 0) return inWorld({ bits: looseBits, typed, loose }, world);
  takeOut(looseBits, bits);
  putIn(bits, looseBits);
  return inWorld({ bits, typed, loose, onlyLoose: looseBits }, world);
}

function phraseDemand(searcher: Searcher, phrase: readonly string[], world: World): Demand {
  const terms = phrase.map((word) => numberOfTerm(searcher.index, word));
  if (terms.includes(-1)) return { bits: noWorks(searcher.index.works), works: 0, typed: [], loose: [] };
  const [bits = noWorks(0), ...others] = terms.map((term) => worksOfTerms(searcher, [term]));
  for (const other of others) keepCommon(bits, other);
  if (others.length === 0) return inWorld({ bits, typed: terms, loose: [] }, world);
  keepCommon(bits, world.bits);
  const found = findPhrase(searcher, terms, bits);
  return inWorld({ bits: found.bits, typed: [], loose: [], phrase: found }, world);
}

function inWorld(demand: Omit<Demand, 'works'>, world: World): Demand {
  keepCommon(demand.bits, world.bits);
  return { ...demand, works: countOf(demand.bits) };
}

function worksOfTerms({ index, room }: Searcher, terms: readonly number[]): Bits {
  const bits = noWorks(index.works);
  for (const term of terms) {
    const count = readPostings(index.postings, term, room);
    for (let at = 0; at < count; at++) addWork(bits, room.works[at] ?? 0);
  }
  return bits;
}
