import { listWorks } from './bits.js';
import { FIELD_COUNT, fieldRestraint } from './field-score.js';
import type { SearchPart } from './search-part.js';
import type { WordPart } from './word-part.js';
import type { WorkSets } from './work-sets.js';
import type { World } from './world.js';

/** All parts, and rooms that are kept from query to query, so that a query allocates nothing per work. */
export interface Searcher {
  readonly parts: readonly SearchPart[];
  readonly sets: WorkSets;
  readonly list: Uint32Array;
  /** By work, for ranking. */
  readonly keys: Float64Array;
  /** `FIELD_COUNT` numbers a work, all 0 between two uses. Units: halves. */
  readonly times: Uint32Array;
  /** By field and by how many words it has: what it holds back. */
  readonly restraints: (world: World) => readonly Float64Array[];
}

/** Makes parts ready to be searched. */
export function searcher(
  parts: readonly SearchPart[],
  sets: WorkSets,
  works: number,
): Searcher {
  let held: { world: World; restraints: readonly Float64Array[] } | undefined;
  const list = new Uint32Array(works);
  return {
    parts,
    sets,
    list,
    keys: new Float64Array(works),
    times: new Uint32Array(works * FIELD_COUNT),
    restraints(world) {
      if (held?.world !== world) held = { world, restraints: restraintsIn(parts, world, list) };
      return held.restraints;
    },
  };
}

function restraintsIn(parts: readonly WordPart[], { bits, size }: World, list: Uint32Array): Float64Array[] {
  const works = listWorks(bits, list);
  return Array.from({ length: FIELD_COUNT }, (_, field) => {
    let [sum, longest, at] = [0, 0, 0];
    for (const part of parts) {
      for (; (works[at] ?? Infinity) < part.first + part.works; at++) {
        const length = part.lengths[((works[at] ?? 0) - part.first) * FIELD_COUNT + field] ?? 0;
        sum += length;
        longest = Math.max(longest, length);
      }
    }
    const average = sum / Math.max(1, size) || 1;
    return Float64Array.from({ length: longest + 1 }, (__, length) => fieldRestraint(field, length / average));
  });
}
