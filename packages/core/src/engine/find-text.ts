import type { SearchText, SearchWord } from '../query/search-text.js';
import { spellingVariant } from '../text/spelling-variants.js';
import { addTimesRead, type TimesSum } from './add-times.js';
import { addWork, countOf, keepCommon, putIn, takeOut, type Bits } from './bits.js';
import type { Demand } from './demand.js';
import { findPhrase } from './find-phrase.js';
import { TYPED_HALVES } from './field-score.js';
import { nearTerms } from './near-terms.js';
import { readPostings, type TermRange } from './postings.js';
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

/** In what a text is looked for. */
export interface Finding {
  readonly world: World;
  /** The works of it that may be ranked by how well they are found; absent where none will be. */
  readonly ranked: Bits | undefined;
}

/** Looks for a visitor's text in a world; works outside it count for nothing, not even for a word's rarity. */
export function findText(searcher: Searcher, text: SearchText, { world, ranked }: Finding): FoundText {
  const bits = searcher.sets.copyOf(world.bits);
  const demands: Demand[] = [];
  const demand = (one: Demand): boolean => {
    demands.push(one);
    keepCommon(bits, one.bits);
    if (ranked) keepCommon(ranked, one.bits);
    return bits.some((word) => word !== 0);
  };
  // Once nothing is left, the rest of a text, however long, can change nothing.
  const isLeft =
    text.words.every((word) => demand(wordDemand(searcher, word, { world, ranked }))) &&
    text.phrases.every((phrase) => demand(phraseDemand(searcher, phrase, world)));
  if (isLeft) for (const phrase of text.excluded) takeOut(bits, phraseDemand(searcher, phrase, world).bits);
  return { bits, keys: (matches, works) => rankingKeys(searcher, demands, { world, matches, works }) };
}

function wordDemand(
  searcher: Searcher,
  { folded, isPrefix }: SearchWord,
  { world, ranked }: Finding,
): Demand {
  const { index } = searcher;
  const typed = [folded, spellingVariant(folded)].flatMap((word) => {
    const term = word === undefined ? -1 : numberOfTerm(index, word);
    return term < 0 ? [] : [term];
  });
  const loose = isPrefix ? without(termsWithPrefix(index, folded), typed) : [];
  // The terms of a prefix are many: what ranking needs is taken along when they are read, instead of reading them twice.
  const taken =
    ranked && loose.length > 0 ? { times: searcher.prefixTimes().fill(0), only: ranked } : undefined;
  const found = termsDemand(searcher, { typed: typed.map(only), loose, taken }, world);
  if (found.works > 0 || Array.from(folded).length < TYPO_MIN_LENGTH) return found;
  const near = nearTerms(index.terms, searcher.lookalikes(), folded);
  return termsDemand(searcher, { typed: [], loose: near.map(only), taken: undefined }, world);
}

function only(term: number): TermRange {
  return [term, term + 1];
}

/** A range in pieces, without some of its terms. */
function without([start, end]: TermRange, terms: readonly number[]): TermRange[] {
  const inside = terms.filter((term) => term >= start && term < end).sort((a, b) => a - b);
  const starts = [start, ...inside.map((term) => term + 1)];
  return starts.map((from, at): TermRange => [from, inside[at] ?? end]).filter(([from, to]) => from < to);
}

function termsDemand(
  searcher: Searcher,
  { typed, loose, taken }: Pick<Demand, 'typed' | 'loose'> & { taken: Omit<TimesSum, 'worth'> | undefined },
  world: World,
): Demand {
  const sum = (worth: number): TimesSum | undefined => taken && { ...taken, worth };
  const bits = worksOfTerms(searcher, typed, sum(TYPED_HALVES));
  if (loose.length === 0) return inWorld({ bits, typed, loose }, world);
  const looseBits = worksOfTerms(searcher, loose, sum(1));
  const found = { typed, loose, ...(taken ? { times: taken.times } : {}) };
  if (typed.length === 0) return inWorld({ bits: looseBits, ...found }, world);
  takeOut(looseBits, bits);
  putIn(bits, looseBits);
  return inWorld({ bits, ...found, onlyLoose: looseBits }, world);
}

function phraseDemand(searcher: Searcher, phrase: readonly string[], world: World): Demand {
  const terms = phrase.map((word) => numberOfTerm(searcher.index, word));
  if (terms.includes(-1)) return { bits: searcher.sets.none(), works: 0, typed: [], loose: [] };
  const [bits = searcher.sets.none(), ...others] = terms.map((term) => worksOfTerms(searcher, [only(term)]));
  for (const other of others) keepCommon(bits, other);
  if (others.length === 0) return inWorld({ bits, typed: terms.map(only), loose: [] }, world);
  keepCommon(bits, world.bits);
  const found = findPhrase(searcher, terms, bits);
  return inWorld({ bits: found.bits, typed: [], loose: [], phrase: found }, world);
}

function inWorld(demand: Omit<Demand, 'works'>, world: World): Demand {
  keepCommon(demand.bits, world.bits);
  return { ...demand, works: countOf(demand.bits) };
}

function worksOfTerms(searcher: Searcher, ranges: readonly TermRange[], sum?: TimesSum): Bits {
  const { index, room, sets } = searcher;
  const bits = sets.none();
  readPostings(index.postings, { ranges, room }, (count) => {
    const { works } = room;
    for (let at = 0; at < count; at++) addWork(bits, works[at] ?? 0);
    if (sum) addTimesRead(searcher, count, sum);
  });
  return bits;
}
