import { addTimes } from './add-times.js';
import { bestWorks } from './best-works.js';
import { countOf, hasWork, keepCommon, listWorks, takeOut, type Bits } from './bits.js';
import { FIELD_COUNT, LOOSE_MATCH, TYPED_HALVES, rarity, restrainedScore } from './field-score.js';
import type { Demand } from './find-text.js';
import { postingOf, type Run } from './postings.js';
import type { FieldWeights, Searcher } from './searcher.js';
import type { World } from './world.js';

/** What is ranked, in which world, and how many of the best are wanted. */
export interface Ranked {
  readonly world: World;
  readonly matches: Bits;
  readonly count: number;
  /** By work; of works found equally well the one with the lower comes first. */
  readonly places: Uint32Array;
  /** For a list of all works. */
  readonly room: Uint32Array;
}

/** Looking a work up among postings costs about as much as passing so many. */
const FEW = 16;

/** The works that are found best, the best first: as typed before loosely, then by score. */
export function rankedWorks(
  searcher: Searcher,
  demands: readonly Demand[],
  { world, matches, count, places, room }: Ranked,
): Uint32Array {
  const { keys, sets } = searcher;
  const onlyLoose = demands.find((demand) => demand.onlyLoose)?.onlyLoose;
  const typed = sets.copyOf(matches);
  if (onlyLoose) takeOut(typed, onlyLoose);
  // What is found as typed comes first, so where it fills the page nothing else need be ranked.
  const isFull = countOf(typed) >= count;
  const ranked = isFull ? typed : matches;
  keys.fill(0);
  const weights = searcher.weights(world);
  // One work stands first however well it is found.
  if (countOf(ranked) > 1)
    for (const demand of demands) {
      const rated = { demand, rare: rarity(demand.works, world.size), weights };
      const several = sets.copyOf(demand.several);
      keepCommon(several, ranked);
      addSums(searcher, rated, several);
      const single = sets.copyOf(ranked);
      takeOut(single, several);
      for (const run of demand.runs) addScores(searcher, { ...rated, run }, single);
    }
  const best = bestWorks(listWorks(typed, room), { keys, places, count });
  if (isFull || !onlyLoose) return best;
  keepCommon(onlyLoose, matches);
  const others = bestWorks(listWorks(onlyLoose, room), { keys, places, count: count - best.length });
  return Uint32Array.of(...best, ...others);
}

interface Rated {
  readonly demand: Demand;
  readonly rare: number;
  readonly weights: FieldWeights;
}

/** Scores works that have one of a demand's terms: postings are scored where they stand. */
function addScores({ keys, list }: Searcher, { run, rare, weights }: Rated & { run: Run }, single: Bits): void {
  const { postings, from, to, first, lengths, worth } = run;
  const { works, patterns, times } = postings;
  const { stride, restraints } = weights;
  const once = worth === TYPED_HALVES ? weights.typed : weights.loose;
  const wanted = run.ascends && countOf(single) * FEW < to - from ? listWorks(single, list) : undefined;
  const end = wanted ? wanted.length : to - from;
  for (let next = 0; next < end; next++) {
    const work = wanted ? (wanted[next] ?? 0) : first + (works[from + next] ?? 0);
    const at = wanted ? postingOf(run, work) : from + next;
    if (at < 0 || !hasWork(single, work)) continue;
    const pattern = patterns[at] ?? 0;
    const length = (work - first) * FIELD_COUNT;
    let score = 0;
    // The first patterns are one occurrence in one field.
    if (pattern < FIELD_COUNT) score = once[pattern * stride + (lengths[length + pattern] ?? 0)] ?? 0;
    else
      for (let field = 0; field < FIELD_COUNT; field++) {
        const found = times[pattern * FIELD_COUNT + field] ?? 0;
        if (found === 0) continue;
        const restraint = restraints[field * stride + (lengths[length + field] ?? 0)] ?? 0;
        score += restrainedScore(field, found * worth * LOOSE_MATCH, restraint);
      }
    keys[work] = (keys[work] ?? 0) + rare * score;
  }
}

/** Scores works that have several of a demand's terms: these count as one, so how often a work has them is added up first. */
function addSums({ parts, times, keys, list }: Searcher, { demand, rare, weights }: Rated, several: Bits): void {
  const works = listWorks(several, list);
  if (works.length === 0) return;
  const { stride, restraints } = weights;
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
        const restraint = restraints[field * stride + (lengths[place - first * FIELD_COUNT] ?? 0)] ?? 0;
        score += restrainedScore(field, found * LOOSE_MATCH, restraint);
      }
      keys[work] = (keys[work] ?? 0) + rare * score;
    }
  }
}
