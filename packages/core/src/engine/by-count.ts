/** Room to sort values in, kept from query to query. */
export interface SortingRoom {
  readonly sorted: Uint32Array;
  readonly passed: Uint32Array;
  /** Where the next value with a byte goes. */
  readonly next: Uint32Array;
}

const BYTE = 256;
/** So few values are sorted faster by moving them about. */
const FEW = 40;

/** Room for so many values. */
export function sortingRoom(values: number): SortingRoom {
  return {
    sorted: new Uint32Array(values),
    passed: new Uint32Array(values),
    next: new Uint32Array(BYTE + 1),
  };
}

/** Values with the highest counts first, equal ones as they stand. The list is good until the room is used again. */
export function byCount(values: Uint32Array, counts: Uint32Array, room: SortingRoom): Uint32Array {
  const { length } = values;
  if (length <= FEW) return insertedByCount(values, counts, room.sorted.subarray(0, length));
  let most = 0;
  for (let at = 0; at < length; at++) most |= counts[values[at] ?? 0] ?? 0;
  let [from, to] = [values, room.sorted];
  for (let shift = 0; most >>> shift > 0; shift += 8) {
    sortByByte({ from, to, length }, { counts, shift }, room.next);
    from = to;
    to = to === room.sorted ? room.passed : room.sorted;
  }
  return from.subarray(0, length);
}

function insertedByCount(values: Uint32Array, counts: Uint32Array, sorted: Uint32Array): Uint32Array {
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    const count = counts[value] ?? 0;
    let hole = at;
    for (; hole > 0 && (counts[sorted[hole - 1] ?? 0] ?? 0) < count; hole--)
      sorted[hole] = sorted[hole - 1] ?? 0;
    sorted[hole] = value;
  }
  return sorted;
}

interface Pass {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly length: number;
}

/** One pass of a radix sort, higher bytes first. */
function sortByByte(
  { from, to, length }: Pass,
  { counts, shift }: { counts: Uint32Array; shift: number },
  next: Uint32Array,
): void {
  next.fill(0);
  for (let at = 0; at < length; at++) {
    const after = BYTE - (((counts[from[at] ?? 0] ?? 0) >>> shift) & 255);
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let byte = 1; byte <= BYTE; byte++) next[byte] = (next[byte] ?? 0) + (next[byte - 1] ?? 0);
  for (let at = 0; at < length; at++) {
    const value = from[at] ?? 0;
    const byte = BYTE - 1 - (((counts[value] ?? 0) >>> shift) & 255);
    const place = next[byte] ?? 0;
    next[byte] = place + 1;
    to[place] = value;
  }
}
