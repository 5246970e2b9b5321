/** By what works are ranked: higher keys first, of equal keys the earlier place. */
export interface Ranking {
  /** By work. */
  readonly keys: Float64Array;
  /** By work; no two are equal. */
  readonly places: Uint32Array;
  /** How many of the best are wanted. */
  readonly count: number;
}

/** The best works, the best first. It keeps a heap of as many as are wanted, so most works cost one comparison. */
export function bestWorks(works: Uint32Array, { keys, places, count }: Ranking): Uint32Array {
  const isWorse = (a: number, b: number): boolean => {
    const [left, right] = [keys[a] ?? 0, keys[b] ?? 0];
    return left === right ? (places[a] ?? 0) > (places[b] ?? 0) : left < right;
  };
  const heap = works.slice(0, count);
  const { length } = heap;
  if (length === 0) return heap;
  for (let at = (length >> 1) - 1; at >= 0; at--) sink(heap, { at, length, isWorse });
  let least = keys[heap[0] ?? 0] ?? 0;
  for (let at = length; at < works.length; at++) {
    const work = works[at] ?? 0;
    if ((keys[work] ?? 0) < least || !isWorse(heap[0] ?? 0, work)) continue;
    heap[0] = work;
    sink(heap, { at: 0, length, isWorse });
    least = keys[heap[0] ?? 0] ?? 0;
  }
  for (let end = length - 1; end > 0; end--) {
    const worst = heap[0] ?? 0;
    heap[0] = heap[end] ?? 0;
    heap[end] = worst;
    sink(heap, { at: 0, length: end, isWorse });
  }
  return heap;
}

interface Sinking {
  readonly at: number;
  readonly length: number;
  readonly isWorse: (a: number, b: number) => boolean;
}

/** Lets a work sink in a heap whose worst is on top. */
function sink(heap: Uint32Array, { at, length, isWorse }: Sinking): void {
  const work = heap[at] ?? 0;
  let hole = at;
  for (let child = 2 * hole + 1; child < length; child = 2 * hole + 1) {
    if (child + 1 < length && isWorse(heap[child + 1] ?? 0, heap[child] ?? 0)) child++;
    if (!isWorse(heap[child] ?? 0, work)) break;
    heap[hole] = heap[child] ?? 0;
    hole = child;
  }
  heap[hole] = work;
}
