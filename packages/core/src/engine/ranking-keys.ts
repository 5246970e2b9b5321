import { hasWork, type Bits } from './bits.js';
import {
  FIELD_COUNT,
  LOOSE_MATCH,
  TYPED_HALVES,
  rarity,
  restrainedScore,
  roundedScore,
} from './field-score.js';
import type { Demand } from './demand.js';
import type { FoundPhrase } from './find-phrase.js';
import { addTimes } from './add-times.js';
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
  // One work stands first however well it is found.
  if (works.length === 1) return keys;
  for (const work of works) keys[work] = 0;
  for (const demand of demands) {
    const rare = rarity(demand.works, world.size);
    const { typed, loose, phrase } = demand;
    const [one, another] = [...typed, ...loose];
    if (phrase) addPhrase(searcher, { phrase, rare }, ranked);
    else if (one && !another && one[1] - one[0] === 1) addTerm(searcher, { demand, rare }, ranked);
    else addTerms(searcher, { demand, rare }, ranked);
  }
  const onlyLoose = demands.find((demand) => demand.onlyLoose)?.onlyLoose;
  for (const work of works) {
    const isLoose = onlyLoose !== undefined && hasWork(onlyLoose, work);
    keys[work] = roundedScore(keys[work] ?? 0) + (isLoose ? 0 : AS_TYPED);
  }
  return keys;
}

interface Rated {
  readonly demand: Demand;
  readonly rare: number;
}

/** Most demands are one term: its postings are scored where they stand. */
function addTerm(searcher: Searcher, { demand, rare }: Rated, { world, matches }: Ranked): void {
  const { index, room, keys } = searcher;
  const { lengths, postings } = index;
  const { patterns } = postings;
  const { restraints, once } = searcher.weights(world);
  const worth = demand.typed.length > 0 ? 1 : LOOSE_MATCH;
  readPostings(postings, { ranges: [...demand.typed, ...demand.loose], room }, (count) => {
    for (let at = 0; at < count; at++) {
      const work = room.works[at] ?? 0;
      if (!hasWork(matches, work)) continue;
      const pattern = room.patterns[at] ?? 0;
      if (pattern < FIELD_COUNT && worth === 1) {
        const score = once[pattern]?.[lengths[work * FIELD_COUNT + pattern] ?? 0] ?? 0;
        keys[work] = (keys[work] ?? 0) + rare * score;
        continue;
      }
      const start = pattern * FIELD_COUNT;
      let score = 0;
      for (let field = 0; field < FIELD_COUNT; field++) {
        const times = patterns[start + field] ?? 0;
        if (times === 0) continue;
        const restraint = restraints[field]?.[lengths[work * FIELD_COUNT + field] ?? 0] ?? 0;
        score += restrainedScore(field, times * worth, restraint);
      }
      keys[work] = (keys[work] ?? 0) + rare * score;
    }
  });
}

/** Several terms count as one: how often a work has them is added up first, in halves. */
function addTerms(searcher: Searcher, { demand, rare }: Rated, ranked: Ranked): void {
  const { times } = searcher;
  if (!demand.times) {
    addTimes(searcher, demand.typed, { times, worth: TYPED_HALVES, only: ranked.matches });
    addTimes(searcher, demand.loose, { times, worth: 1, only: ranked.matches });
  }
  addScores(searcher, { times: demand.times ?? times, unit: LOOSE_MATCH, rare }, ranked);
}

function addPhrase(
  searcher: Searcher,
  { phrase, rare }: { phrase: FoundPhrase; rare: number },
  ranked: Ranked,
): void {
  for (const work of ranked.works) searcher.times.set(phrase.times.get(work) ?? [], work * FIELD_COUNT);
  addScores(searcher, { times: searcher.times, unit: 1, rare }, ranked);
}

/** Scores works by the times that were added up, and sets these back to 0. `unit` is what one of them stands for. */
function addScores(
  searcher: Searcher,
  { times, unit, rare }: { times: Uint32Array; unit: number; rare: number },
  { world, works }: Ranked,
): void {
  const { index, keys } = searcher;
  const { restraints } = searcher.weights(world);
  for (const work of works) {
    let score = 0;
    for (let field = 0; field < FIELD_COUNT; field++) {
      const at = work * FIELD_COUNT + field;
      const found = times[at] ?? 0;
      if (found === 0) continue;
      times[at] = 0;
      score += restrainedScore(field, found * unit, restraints[field]?.[index.lengths[at] ?? 0] ?? 0);
    }
    keys[work] = (keys[work] ?? 0) + rare * score;
  }
}
