import { listWorks } from './bits.js';
import { BODY, FIELD_COUNT, LOOSE_MATCH, fieldRestraint, restrainedScore } from './field-score.js';
import type { Numbers } from './numbers.js';
import type { WordPart } from './word-part.js';
import type { World } from './world.js';

/** Times below this are looked up rather than worked out; all bits of these are below it too. Units: halves. */
const SMALL_TIMES = 8;

/** What finding a word is worth by field and how many words it has: at `firsts[field] + words` of a row. */
export interface FieldWeights {
  readonly firsts: readonly [title: number, names: number, summary: number, body: number];
  /** How long a row is. */
  readonly row: number;
  /** One row: what a field holds back. */
  readonly restraints: Float64Array;
  /** A row for each small number of times, from 0. Units of times: halves. */
  readonly scores: Float64Array;
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
  const longest = new Uint32Array(FIELD_COUNT).fill(1);
  let at = 0;
  for (const part of parts) {
    for (; (works[at] ?? Infinity) < part.first + part.works; at++) {
      const start = ((works[at] ?? 0) - part.first) * FIELD_COUNT;
      for (let field = 0; field < FIELD_COUNT; field++) {
        const length = part.lengths[start + field] ?? 0;
        sums[field] = (sums[field] ?? 0) + length;
        if (length > (longest[field] ?? 0)) longest[field] = length;
      }
    }
  }
  const [title = 0, names = 0, summary = 0, body = 0] = longest.map((length) => length + 1);
  const firsts = [0, title, title + names, title + names + summary] as const;
  const row = firsts[BODY] + body;
  const restraints = new Float64Array(row);
  const scores = new Float64Array(row * SMALL_TIMES);
  longest.forEach((most, field) => {
    const average = (sums[field] ?? 0) / Math.max(1, size) || 1;
    for (let length = 0; length <= most; length++) {
      const place = (firsts[field] ?? 0) + length;
      const restraint = (restraints[place] = fieldRestraint(field, length / average));
      for (let times = 1; times < SMALL_TIMES; times++)
        scores[times * row + place] = restrainedScore(field, times * LOOSE_MATCH, restraint);
    }
  });
  const known = new Map<Numbers, Float64Array[]>();
  const weights: FieldWeights = {
    ...{ firsts, row, restraints, scores },
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
  { firsts: [title, names, summary, body], row, restraints, scores }: FieldWeights,
  times: Numbers,
  worth: number,
): (lengths: Numbers, at: number, found: number) => number {
  const starts = [title, names, summary, body];
  return (lengths, at, found) => {
    const inTitle = (times[found] ?? 0) * worth;
    const inNames = (times[found + 1] ?? 0) * worth;
    const inSummary = (times[found + 2] ?? 0) * worth;
    const inBody = (times[found + 3] ?? 0) * worth;
    if ((inTitle | inNames | inSummary | inBody) < SMALL_TIMES)
      return (
        (scores[inTitle * row + title + (lengths[at] ?? 0)] ?? 0) +
        (scores[inNames * row + names + (lengths[at + 1] ?? 0)] ?? 0) +
        (scores[inSummary * row + summary + (lengths[at + 2] ?? 0)] ?? 0) +
        (scores[inBody * row + body + (lengths[at + 3] ?? 0)] ?? 0)
      );
    return starts.reduce((score, start, field) => {
      const restraint = restraints[start + (lengths[at + field] ?? 0)] ?? 0;
      return score + restrainedScore(field, (times[found + field] ?? 0) * worth * LOOSE_MATCH, restraint);
    }, 0);
  };
}
