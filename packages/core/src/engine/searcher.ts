import { listWorks } from './bits.js';
import { FIELD_COUNT, LOOSE_MATCH, fieldRestraint, restrainedScore } from './field-score.js';
import type { SearchPart } from './search-part.js';
import type { WordPart } from './word-part.js';
import type { WorkSets } from './work-sets.js';
import type { World } from './world.js';

/** All parts, and rooms that are kept from query to query, so that a query allocates nothing per work. */
export interface Searcher {
  readonly parts: readonly SearchPart[];
  readonly sets: WorkSets;
  /** For works, or for postings of a run. */
  readonly list: Uint32Array;
  /** By work. */
  readonly scores: Float64Array;
  /** `FIELD_COUNT` numbers a work, all 0 between two uses. Units: halves. */
  readonly times: Uint32Array;
  readonly weights: (world: World) => FieldWeights;
}

/** By field and how many words it has, `field * stride + words`: what it holds back, and what one word found in it is worth. */
export interface FieldWeights {
  readonly stride: number;
  readonly restraints: Float64Array;
  /** As typed, and loosely. */
  readonly typed: Float64Array;
  readonly loose: Float64Array;
}

/** Makes parts ready to be searched. */
export function searcher(parts: readonly SearchPart[], sets: WorkSets, works: number): Searcher {
  let weighed: { world: World; weights: FieldWeights } | undefined;
  const list = new Uint32Array(works);
  return {
    parts,
    sets,
    list,
    scores: new Float64Array(works),
    times: new Uint32Array(works * FIELD_COUNT),
    weights(world) {
      if (weighed?.world !== world) weighed = { world, weights: weightsIn(parts, world, list) };
      return weighed.weights;
    },
  };
}

function weightsIn(parts: readonly WordPart[], { bits, size }: World, list: Uint32Array): FieldWeights {
  const works = listWorks(bits, list);
  const sums = new Float64Array(FIELD_COUNT);
  let longest = 1;
  let at = 0;
  for (const part of parts) {
    for (; (works[at] ?? Infinity) < part.first + part.works; at++) {
      const start = ((works[at] ?? 0) - part.first) * FIELD_COUNT;
      for (let field = 0; field < FIELD_COUNT; field++) {
        const length = part.lengths[start + field] ?? 0;
        sums[field] = (sums[field] ?? 0) + length;
        if (length > longest) longest = length;
      }
    }
  }
  const stride = longest + 1;
  const fieldOf = (place: number): number => Math.floor(place / stride);
  const restraints = Float64Array.from({ length: stride * FIELD_COUNT }, (_, place) => {
    const average = (sums[fieldOf(place)] ?? 0) / Math.max(1, size) || 1;
    return fieldRestraint(fieldOf(place), (place % stride) / average);
  });
  const once = (times: number): Float64Array =>
    restraints.map((restraint, place) => restrainedScore(fieldOf(place), times, restraint));
  return { stride, restraints, typed: once(1), loose: once(LOOSE_MATCH) };
}
