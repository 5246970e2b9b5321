import { addTimes } from './add-times.js';
import { BestWorks } from './best-works.js';
import { countCommon, countOf, keepCommon, listWorks, putIn, takeOut, type Bits } from './bits.js';
import { FIELD_COUNT, rarity } from './field-score.js';
import { fieldsScorer, type FieldWeights } from './field-weights.js';
import type { Demand } from './find-text.js';
import { postingsOf, type Run } from './postings.js';
import type { Searcher } from './searcher.js';
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

/** The works that are found best, the best first: by how closely their words are found, then by score. */
export function rankedWorks(
  searcher: Searcher,
  demands: readonly Demand[],
  { world, matches, count, places, room }: Ranked,
): number[] {
  const { scores, sets } = searcher;
  const shown: number[] = [];
  // What is found less closely comes later, so it need not be ranked where the rest fills the page.
  for (const tier of tiersOf(searcher, demands, matches)) {
    if (shown.length === count) break;
    const best = new BestWorks(count - shown.length, scores, places);
    // One work stands first however well it is found.
    const isScored = countOf(tier) > 1;
    let left = tier;
    for (const [at, demand] of (isScored ? demands : []).entries()) {
      const several = sets.copyOf(demand.several);
      keepCommon(several, tier);
      const single = sets.rest(tier, several);
      const rare = rarity(demand.works, world.size);
      const rated = { demand, rare, weights: searcher.weights(world), isFirst: at === 0 };
      addSums(searcher, rated, several);
      // With the last demand scores are final, and what cannot be among the best need not be scored.
      const isLast = at === demands.length - 1;
      for (const run of demand.runs)
        addScores(searcher, { ...rated, run, best: isLast ? best : undefined }, single);
      if (isLast) left = several;
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
    if (countCommon(matches, loose) === 0) continue;
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
  /** Whether scores are begun rather than added to. */
  readonly isFirst: boolean;
}

/** Scores works that have one of a demand's terms: postings are scored where they stand. */
function addScores(
  { scores, list }: Searcher,
  { run, rare, weights, isFirst, best }: Rated & { run: Run; best: BestWorks | undefined },
  single: Bits,
): void {
  const { postings, first, lengths, worth } = run;
  const { works, patterns, times } = postings;
  const scoreOf = fieldsScorer(weights, times, worth);
  const most = best && weights.most(times, worth);
  for (const at of postingsOf(run, single, list)) {
    const pattern = patterns[at] ?? 0;
    const work = first + (works[at] ?? 0);
    const before = isFirst ? 0 : (scores[work] ?? 0);
    if (best && most && before + rare * (most[pattern] ?? 0) < best.least) continue;
    scores[work] = before + rare * scoreOf(lengths, (work - first) * FIELD_COUNT, pattern * FIELD_COUNT);
    best?.add(work);
  }
}

/** Scores works that have several of a demand's terms: these count as one, so how often a work has them is added up first. */
function addSums(
  { parts, times, scores, list }: Searcher,
  { demand, rare, weights, isFirst }: Rated,
  several: Bits,
): void {
  if (countOf(several) === 0) return;
  addTimes(demand.runs, { times, list }, several);
  const works = listWorks(several, list);
  if (demand.phrase) for (const work of works) times.set(demand.phrase.get(work) ?? [], work * FIELD_COUNT);
  const scoreOf = fieldsScorer(weights, times, 1);
  let at = 0;
  for (const { first, works: size, lengths } of parts) {
    for (; (works[at] ?? Infinity) < first + size; at++) {
      const work = works[at] ?? 0;
      const place = work * FIELD_COUNT;
      const score = scoreOf(lengths, place - first * FIELD_COUNT, place);
      times.fill(0, place, place + FIELD_COUNT);
      scores[work] = (isFirst ? 0 : (scores[work] ?? 0)) + rare * score;
    }
  }
}
