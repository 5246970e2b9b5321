import { hasWork, type Bits } from './bits.js';
import { FIELD_COUNT, LOOSE_MATCH, rarity, restrainedScore, roundedScore } from './field-score.js';
import type { Demand } from './demand.js';
import { readPostings } from './postings.js';
import type { Searcher } from './searcher.js';
import type { World } from './world.js';

/** The works that are ranked, as a set and as a list, and the world whose averages count. */
export interface Ranked {
  readonly world: World;
  readonly matches: Bits;
  readonly works: Uint32Array;
}

/** More than any score, and less than a number can hold exactly. */
const AS_TYPED = 2 ** 51;

/** By work how well it is found: as typed before loosely, then by score. Only keys of ranked works mean anything. */
export function rankingKeys(searcher: Searcher, demands: readonly Demand[], ranked: Ranked): Float64Array {
  const { keys } = searcher;
  const { world, works } = ranked;
  for (const work of works) keys[work] = 0;
  for (const demand of demands) {
    const rare = rarity(demand.works, world.size);
    const { typed, loose, phrase } = demand;
    const [only, second] = [...typed.slice(0, 2), ...loose.slice(0, 2)];
    if (phrase) {
      for (const work of works)
        addScore(searcher, { work, times: phrase.times.get(work) ?? [], start: 0 }, { world, rare });
    } else if (only !== undefined && second === undefined) {
      addTerm(searcher, { term: only, worth: typed.length > 0 ? 1 : LOOSE_MATCH, rare }, ranked);
    } else {
      addTerms(searcher, { demand, rare }, ranked);
    }
  }
  const onlyLoose = demands.find((demand) => demand.onlyLoose)?.onlyLoose;
  for (const work of works) {
    const isLoose = onlyLoose !== undefined && hasWork(onlyLoose, work);
    keys[work] = roundedScore(keys[work] ?? 0) + (isLoose ? 0 : AS_TYPED);
  }
  return keys;
}

interface OneTerm {
  readonly term: number;
  readonly worth: number;
  readonly rare: number;
}

/** Most demands are one term: its postings are scored where they stand. */
function addTerm(searcher: Searcher, { term, worth, rare }: OneTerm, { world, matches }: Ranked): void {
  const { index, room, keys } = searcher;
  const { lengths, postings } = index;
  const { patterns } = postings;
  const restraints = searcher.restraints(world);
  const count = readPostings(postings, term, room);
  for (let at = 0; at < count; at++) {
    const work = room.works[at] ?? 0;
    if (!hasWork(matches, work)) continue;
    const start = (room.patterns[at] ?? 0) * FIELD_COUNT;
    let score = 0;
    for (let field = 0; field < FIELD_COUNT; field++) {
      const times = patterns[start + field] ?? 0;
      if (times === 0) continue;
      const restraint = restraints[field]?.[lengths[work * FIELD_COUNT + field] ?? 0] ?? 0;
      score += restrainedScore(field, times * worth, restraint);
    }
    keys[work] = (keys[work] ?? 0) + rare * score;
  }
}

/** Several terms count as one: how often a work has them is added up first, in halves. */
function addTerms(
  searcher: Searcher,
  { demand, rare }: { demand: Demand; rare: number },
  ranked: Ranked,
): void {
  const { times } = searcher;
  const { world, matches, works } = ranked;
  for (const term of demand.typed) addTimes(searcher, { term, worth: 1 / LOOSE_MATCH }, matches);
  for (const term of demand.loose) addTimes(searcher, { term, worth: 1 }, matches);
  for (const work of works) {
    addScore(searcher, { work, times, start: work * FIELD_COUNT, unit: LOOSE_MATCH }, { world, rare });
    times.fill(0, work * FIELD_COUNT, (work + 1) * FIELD_COUNT);
  }
}

function addTimes(searcher: Searcher, { term, worth }: { term: number; worth: number }, matches: Bits): void {
  const { index, room, times } = searcher;
  const { patterns } = index.postings;
  const count = readPostings(index.postings, term, room);
  for (let at = 0; at < count; at++) {
    const work = room.works[at] ?? 0;
    if (!hasWork(matches, work)) continue;
    const start = (room.patterns[at] ?? 0) * FIELD_COUNT;
    for (let field = 0; field < FIELD_COUNT; field++) {
      const to = work * FIELD_COUNT + field;
      times[to] = (times[to] ?? 0) + worth * (patterns[start + field] ?? 0);
    }
  }
}

interface FoundTimes {
  readonly work: number;
  readonly times: ArrayLike<number>;
  readonly start: number;
  /** What one of `times` stands for. */
  readonly unit?: number;
}

function addScore(
  searcher: Searcher,
  found: FoundTimes,
  { world, rare }: { world: World; rare: number },
): void {
  const { index, keys } = searcher;
  const { work, times, start, unit = 1 } = found;
  const restraints = searcher.restraints(world);
  let score = 0;
  for (let field = 0; field < FIELD_COUNT; field++) {
    const restraint = restraints[field]?.[index.lengths[work * FIELD_COUNT + field] ?? 0] ?? 0;
    score += restrainedScore(field, (times[start + field] ?? 0) * unit, restraint);
  }
  keys[work] = (keys[work] ?? 0) + rare * score;
}
