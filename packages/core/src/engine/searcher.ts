import { FIELD_COUNT } from './field-score.js';
import { fieldWeights, type FieldWeights } from './field-weights.js';
import type { SearchPart } from './search-part.js';
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
      if (weighed?.world !== world) weighed = { world, weights: fieldWeights(parts, world, list) };
      return weighed.weights;
    },
  };
}
