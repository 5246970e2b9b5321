import { roundedScore } from './field-score.js';

/** Scores that differ by more are not equal when rounded. */
const ROUNDING = 1e-5;

/** Keeps the best of the works it is shown: higher scores first, of equal ones the earlier place. A heap of as many as are wanted, so most cost one comparison. */
export class BestWorks {
  /** What scores lower is none of the best. */
  least = -Infinity;
  readonly #count: number;
  readonly #scores: Float64Array;
  readonly #places: Uint32Array;
  /** The worst on top, and the rounded scores. */
  readonly #heap: number[] = [];
  readonly #keys: number[] = [];

  /** `scores` and `places` by work; no two places are equal. */
  constructor(count: number, scores: Float64Array, places: Uint32Array) {
    this.#count = count;
    this.#scores = scores;
    this.#places = places;
  }

  /** Shows it a work, once its score stands. */
  add(work: number): void {
    const score = this.#scores[work] ?? 0;
    if (score < this.least) return;
    const heap = this.#heap;
    const key = roundedScore(score);
    if (heap.length < this.#count) {
      let hole = heap.length;
      for (
        let above = (hole - 1) >> 1;
        hole > 0 && this.#isWorse(key, work, above);
        above = (hole - 1) >> 1
      ) {
        this.#put(hole, this.#keys[above] ?? 0, heap[above] ?? 0);
        hole = above;
      }
      this.#put(hole, key, work);
    } else if (heap.length > 0 && !this.#isWorse(key, work, 0)) this.#sink(key, work, heap.length);
    if (heap.length === this.#count) this.least = (this.#scores[heap[0] ?? 0] ?? 0) - ROUNDING;
  }

  /** The best, the best first. Nothing may be added afterwards. */
  sorted(): readonly number[] {
    const heap = this.#heap;
    for (let end = heap.length - 1; end > 0; end--) {
      const key = this.#keys[end] ?? 0;
      const work = heap[end] ?? 0;
      this.#put(end, this.#keys[0] ?? 0, heap[0] ?? 0);
      this.#sink(key, work, end);
    }
    return heap;
  }

  /** Puts a work in the place of the top, and lets it sink. */
  #sink(key: number, work: number, end: number): void {
    let hole = 0;
    for (let child = 1; child < end; child = 2 * hole + 1) {
      const next = child + 1;
      if (next < end && !this.#isWorse(this.#keys[child] ?? 0, this.#heap[child] ?? 0, next)) child = next;
      if (this.#isWorse(key, work, child)) break;
      this.#put(hole, this.#keys[child] ?? 0, this.#heap[child] ?? 0);
      hole = child;
    }
    this.#put(hole, key, work);
  }

  #put(at: number, key: number, work: number): void {
    this.#keys[at] = key;
    this.#heap[at] = work;
  }

  /** Whether a work is worse than the one at a place of the heap. */
  #isWorse(key: number, work: number, at: number): boolean {
    const other = this.#keys[at] ?? 0;
    return key === other ? (this.#places[work] ?? 0) > (this.#places[this.#heap[at] ?? 0] ?? 0) : key < other;
  }
}
