import { addTimes } from './add-times.js';
import { BestWorks } from './best-works.js';
import { countOf, keepCommon, listWorks, putIn, takeOut, type Bits } from './bits.js';
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

/** The works that are found best, the best first: by how closely their words are found, then by score. */
export function rankedWorks(
  searcher: Searcher,
  demands: readonly Demand[],
  { world, matches, count, places, room }: Ranked,
): number[] {
  const { scores, sets } = searcher;
  const shown: number[] = [];
  scores.fill(0);
  // What is found less closely comes later, so it need not be ranked where the rest fills the page.
  for (const tier of tiersOf(searcher, demands, matches)) {
    if (shown.length === count) break;
    const best = new BestWorks(count - shown.length, scores, places);
    // One work stands first however well it is found.
    const isScored = countOf(tier) > 1;
    const [only, another] = isScored ? demands : [];
    let left = tier;
    for (const demand of isScored ? demands : []) {
      const several = sets.copyOf(demand.several);
      keepCommon(several, tier);
      const single = sets.rest(tier, several);
      const rated = { demand, rare: rarity(demand.works, world.size), weights: searcher.weights(world) };
      addSums(searcher, rated, several);
      // The score of a single demand is final, and what cannot be among the best need not be scored.
      for (const run of demand.runs)
        addScores(searcher, { ...rated, run, best: another ? undefined : best }, single);
      if (demand === only && !another) left = several;
    }
    for (const work of listWorks(left, room)) best.add(work);
    shown.push(...best.sorted());
  }
  return shown;
}

/** Matches by how much less closely than in others their words are found, all words together. */
function tiersOf({ sets }: Searcher, demands: readonly Demand[], matches: Bits): Bits[] {
  const tiers = [sets.copyOf(matches)];
  for (const loose of demands.flatMap(({ looser }) => looser)) {
    let below = sets.none();
    for (const tier of [...tiers]) {
      const moved = sets.copyOf(tier);
      keepCommon(moved, loose);
      takeOut(tier, loose);
      putIn(tier, below);
      below = moved;
    }
    if (countOf(below) > 0) tiers.push(below);
  }
  return tiers;
}

interface Rated {
  readonly demand: Demand;
  readonly rare: number;
  readonly weights: FieldWeights;
}

/** Scores works that have one of a demand's terms: postings are scored where they stand. */
function addScores(
  { scores, list }: Searcher,
  { run, rare, weights, best }: Rated & { run: Run; best: BestWorks | undefined },
  single: Bits,
): void {
  const { postings, first, lengths, worth } = run;
  const { works, patterns, times } = postings;
  const { stride, restraints } = weights;
  const once = worth === TYPED_HALVES ? weights.typed : weights.loose;
  const hits = hitsOf(run, single, list);
  for (const at of hits) {
    const pattern = patterns[at] ?? 0;
    // The first patterns are one occurrence in one field, worth most where it is the only word there.
    const isOnce = pattern < FIELD_COUNT;
    if (best && isOnce && rare * (once[pattern * stride + 1] ?? 0) < best.least) continue;
    const work = first + (works[at] ?? 0);
    const length = (work - first) * FIELD_COUNT;
    let score = 0;
    if (isOnce) score = once[pattern * stride + (lengths[length + pattern] ?? 0)] ?? 0;
    else
      for (let field = 0; field < FIELD_COUNT; field++) {
        const found = times[pattern * FIELD_COUNT + field] ?? 0;
        if (found === 0) continue;
        const restraint = restraints[field * stride + (lengths[length + field] ?? 0)] ?? 0;
        score += restrainedScore(field, found * worth * LOOSE_MATCH, restraint);
      }
    scores[work] = (scores[work] ?? 0) + rare * score;
    best?.add(work);
  }
}

/** The postings of a run that are of works of a set. */
function hitsOf(run: Run, works: Bits, room: Uint32Array): Uint32Array {
  const { postings, from, to, first } = run;
  const list = to - from > room.length ? new Uint32Array(to - from) : room;
  let count = 0;
  if (run.ascends && countOf(works) * FEW < to - from) {
    for (const work of listWorks(works, list)) {
      const at = postingOf(run, work);
      if (at >= 0) list[count++] = at;
    }
    return list.subarray(0, count);
  }
  for (let at = from; at < to; at++) {
    const work = first + (postings.works[at] ?? 0);
    // Written in any case, and kept where the next is not written over it: nobody could foretell a branch here.
    list[count] = at;
    count += ((works[work >> 5] ?? 0) >>> (work & 31)) & 1;
  }
  return list.subarray(0, count);
}

/** Scores works that have several of a demand's terms: these count as one, so how often a work has them is added up first. */
function addSums(
  { parts, times, scores, list }: Searcher,
  { demand, rare, weights }: Rated,
  several: Bits,
): void {
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
      scores[work] = (scores[work] ?? 0) + rare * score;
    }
  }
}
