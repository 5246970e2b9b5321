import { listWorks } from './bits.js';
import { FIELD_COUNT, LOOSE_MATCH, fieldRestraint, restrainedScore } from './field-score.js';
import type { Numbers } from './numbers.js';
import type { WordPart } from './word-part.js';
import type { World } from './world.js';

/** By field and how many words it has, `field * stride + words`: what it holds back. */
export interface FieldWeights {
  readonly stride: number;
  readonly restraints: Float64Array;
  /** The most that each of these patterns can be worth. Patterns are `FIELD_COUNT` times in a row. */
  readonly most: (patterns: Numbers, worth: number) => Float64Array;
}

/** Works out the weights of a world, with the help of a room for its works. */
export function fieldWeights(
  parts: readonly WordPart[],
  { bits, size }: World,
  list: Uint32Array,
): FieldWeights {
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
  const restraints = Float64Array.from({ length: stride * FIELD_COUNT }, (_, place) => {
    const field = Math.floor(place / stride);
    const average = (sums[field] ?? 0) / Math.max(1, size) || 1;
    return fieldRestraint(field, (place % stride) / average);
  });
  const known = new Map<Numbers, Float64Array[]>();
  const weights: FieldWeights = {
    ...{ stride, restraints },
    most(patterns, worth) {
      const byWorth = known.get(patterns) ?? [];
      known.set(patterns, byWorth);
      return (byWorth[worth] ??= mostOf(weights, patterns, worth));
    },
  };
  return weights;
}

/** A find is worth most where a field has no other words than those found. */
function mostOf(weights: FieldWeights, patterns: Numbers, worth: number): Float64Array {
  const scoreOf = fieldsScorer(weights, patterns, worth);
  const most = new Float64Array(patterns.length / FIELD_COUNT);
  return most.map((_, pattern) => scoreOf(patterns, pattern * FIELD_COUNT, pattern * FIELD_COUNT));
}

/**
 * Says what a find is worth, all fields together. `times` has how often each field has it, at `found` and the places after; `lengths` has
 * how many words the fields have, from `at` on.
 */
export function fieldsScorer(
  { stride, restraints }: FieldWeights,
  times: Numbers,
  worth: number,
): (lengths: Numbers, at: number, found: number) => number {
  return (lengths, at, found) => {
    let score = 0;
    for (let field = 0; field < FIELD_COUNT; field++) {
      const count = times[found + field] ?? 0;
      if (count === 0) continue;
      const restraint = restraints[field * stride + (lengths[at + field] ?? 0)] ?? 0;
      score += restrainedScore(field, count * worth * LOOSE_MATCH, restraint);
    }
    return score;
  };
}
