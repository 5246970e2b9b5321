import { addTimes } from './add-times.js';
import { countOf, hasWork, keepCommon, listWorks, takeOut, type Bits } from './bits.js';
import { FIELD_COUNT, LOOSE_MATCH, rarity, restrainedScore, roundedScore } from './field-score.js';
import type { Demand } from './find-text.js';
import { postingOf } from './postings.js';
import type { Searcher } from './searcher.js';
import type { World } from './world.js';

/** What is ranked, in which world, how many of the best are wanted, and room for a list of all works. */
export interface Ranking {
  readonly world: World;
  readonly matches: Bits;
  readonly count: number;
  readonly room: Uint32Array;
}

/** Looking a work up among postings costs about as much as passing so many. */
const FEW = 16;
/** More than any score. */
const WORSE = 2 ** 51;

/** The works that may be among the best, and by work how well it is found. Only keys of these works mean anything. */
export function rankingKeys(
  searcher: Searcher,
  demands: readonly Demand[],
  { world, matches, count, room }: Ranking,
): { works: Uint32Array; keys: Float64Array } {
  const { keys, sets } = searcher;
  const onlyLoose = demands.find((demand) => demand.onlyLoose)?.onlyLoose;
  // What is found as typed comes first, so where it fills the page nothing else need be ranked.
  const typed = sets.copyOf(matches);
  if (onlyLoose) takeOut(typed, onlyLoose);
  const ranked = countOf(typed) < count ? matches : typed;
  const works = listWorks(ranked, room);
  // One work stands first however well it is found.
  if (works.length === 1) return { works, keys };
  for (const work of works) keys[work] = 0;
  for (const demand of demands) {
    const several = sets.copyOf(demand.several);
    keepCommon(several, ranked);
    const single = sets.copyOf(ranked);
    takeOut(single, several);
    const rated = { demand, rare: rarity(demand.works, world.size), world };
    addScores(searcher, rated, single);
    addSums(searcher, rated, several);
  }
  for (const work of works) keys[work] = roundedScore(keys[work] ?? 0);
  if (onlyLoose && ranked === matches)
    for (const work of works) if (hasWork(onlyLoose, work)) keys[work] = (keys[work] ?? 0) - WORSE;
  return { works, keys };
}

interface Rated {
  readonly demand: Demand;
  readonly rare: number;
  readonly world: World;
}

/** Scores works that have one of a demand's terms: postings are scored where they stand. */
function addScores({ keys, restraints, list }: Searcher, { demand, rare, world }: Rated, single: Bits): void {
  const held = restraints(world);
  const works = listWorks(single, list);
  for (const run of demand.runs) {
    const { postings, from, to, first, lengths } = run;
    const { patterns, times } = postings;
    const each = run.worth * LOOSE_MATCH;
    const add = (at: number, work: number): void => {
      const pattern = (patterns[at] ?? 0) * FIELD_COUNT;
      const length = (work - first) * FIELD_COUNT;
      let score = 0;
      for (let field = 0; field < FIELD_COUNT; field++) {
        const found = times[pattern + field] ?? 0;
        if (found > 0) score += restrainedScore(field, found * each, held[field]?.[lengths[length + field] ?? 0] ?? 0);
      }
      keys[work] = (keys[work] ?? 0) + rare * score;
    };
    if (run.ascends && works.length * FEW < to - from) {
      for (const work of works) {
        const at = postingOf(run, work);
        if (at >= 0) add(at, work);
      }
      continue;
    }
    for (let at = from; at < to; at++) {
      const work = first + (postings.works[at] ?? 0);
      if (hasWork(single, work)) add(at, work);
    }
  }
}

/** Scores works that have several of a demand's terms: these count as one, so how often a work has them is added up first. */
function addSums({ parts, times, keys, list, restraints }: Searcher, { demand, rare, world }: Rated, several: Bits): void {
  const works = listWorks(several, list);
  if (works.length === 0) return;
  const held = restraints(world);
  if (demand.phrase) for (const work of works) times.set(demand.phrase.get(work) ?? [], work * FIELD_COUNT);
  else addTimes(demand.runs, times, several);
  let at = 0;
  for (const { first, works: size, lengths } of parts) {
    for (; (works[at] ?? Infinity) < first + size; at++) {
      const work = works[at] ?? 0;
      let score = 0;
      for (let field = 0; field < FIELD_COUNT; field++) {
        const place = work * FIELD_COUNT + field;
        const found = times[place] ?? 0;
        if (found === 0) continue;
        times[place] = 0;
        const length = lengths[place - first * FIELD_COUNT] ?? 0;
        score += restrainedScore(field, found * LOOSE_MATCH, held[field]?.[length] ?? 0);
      }
      keys[work] = (keys[work] ?? 0) + rare * score;
    }
  }
}
