import { roundedScore } from './field-score.js';

/** By what works are ranked: higher scores first, of equal scores the earlier place. */
export interface Ranking {
  /** By work: its score. */
  readonly keys: Float64Array;
  /** By work; no two are equal. */
  readonly places: Uint32Array;
  /** How many of the best are wanted. */
  readonly count: number;
}

/** Scores that differ by more are not equal when rounded. */
const ROUNDING = 1e-5;

/** The best works, the best first. It keeps a heap of as many as are wanted, so most works cost one comparison. */
export function bestWorks(works: Uint32Array, { keys, places, count }: Ranking): Uint32Array {
  const isWorse = (a: number, b: number): boolean => {
    const [left, right] = [roundedScore(keys[a] ?? 0), roundedScore(keys[b] ?? 0)];
    return left === right ? (places[a] ?? 0) > (places[b] ?? 0) : left < right;
  };
  const heap = works.slice(0, count);
  const { length } = heap;
  if (length === 0) return heap;
  /** Lets a work sink from a hole of the heap, whose worst is on top. */
  const sink = (work: number, from: number, end: number): void => {
    let hole = from;
    for (let child = 2 * hole + 1; child < end; child = 2 * hole + 1) {
      if (child + 1 < end && isWorse(heap[child + 1] ?? 0, heap[child] ?? 0)) child++;
      if (!isWorse(heap[child] ?? 0, work)) break;
      heap[hole] = heap[child] ?? 0;
      hole = child;
    }
    heap[hole] = work;
  };
  for (let at = (length >> 1) - 1; at >= 0; at--) sink(heap[at] ?? 0, at, length);
  const leastKey = (): number => (keys[heap[0] ?? 0] ?? 0) - ROUNDING;
  let least = leastKey();
  for (let at = length; at < works.length; at++) {
    const work = works[at] ?? 0;
    if ((keys[work] ?? 0) < least || !isWorse(heap[0] ?? 0, work)) continue;
    sink(work, 0, length);
    least = leastKey();
  }
  for (let end = length - 1; end > 0; end--) {
    const last = heap[end] ?? 0;
    heap[end] = heap[0] ?? 0;
    sink(last, 0, end);
  }
  return heap;
}
