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
  /** The worst on top. */
  readonly #heap: number[] = [];

  /** `scores` and `places` by work; no two places are equal. */
  constructor(count: number, scores: Float64Array, places: Uint32Array) {
    this.#count = count;
    this.#scores = scores;
    this.#places = places;
  }

  /** Shows it a work, once its score stands. */
  add(work: number): void {
    const heap = this.#heap;
    if (heap.length < this.#count) {
      let hole = heap.length;
      for (
        let above = (hole - 1) >> 1;
        hole > 0 && this.#isWorse(work, heap[above] ?? 0);
        above = (hole - 1) >> 1
      ) {
        heap[hole] = heap[above] ?? 0;
        hole = above;
      }
      heap[hole] = work;
    } else if ((this.#scores[work] ?? 0) >= this.least && this.#isWorse(heap[0] ?? 0, work)) {
      this.#sink(work, heap.length);
    } else return;
    if (heap.length === this.#count) this.least = (this.#scores[heap[0] ?? 0] ?? 0) - ROUNDING;
  }

  /** The best, the best first. Nothing may be added afterwards. */
  sorted(): readonly number[] {
    const heap = this.#heap;
    for (let end = heap.length - 1; end > 0; end--) {
      const last = heap[end] ?? 0;
      heap[end] = heap[0] ?? 0;
      this.#sink(last, end);
    }
    return heap;
  }

  /** Puts a work in the place of the top, and lets it sink. */
  #sink(work: number, end: number): void {
    const heap = this.#heap;
    let hole = 0;
    for (let child = 1; child < end; child = 2 * hole + 1) {
      if (child + 1 < end && this.#isWorse(heap[child + 1] ?? 0, heap[child] ?? 0)) child++;
      if (!this.#isWorse(heap[child] ?? 0, work)) break;
      heap[hole] = heap[child] ?? 0;
      hole = child;
    }
    heap[hole] = work;
  }

  #isWorse(a: number, b: number): boolean {
    const [left, right] = [roundedScore(this.#scores[a] ?? 0), roundedScore(this.#scores[b] ?? 0)];
    return left === right ? (this.#places[a] ?? 0) > (this.#places[b] ?? 0) : left < right;
  }
}
