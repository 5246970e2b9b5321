import type { Numbers } from './numbers.js';

/**
 * The postings of all terms in one row of bytes. A posting is a work and how often the term stands in each of its fields. Its
 * first byte holds, from the lowest bit: 3 bits of the pattern, 4 bits of the gap from the work before, and whether further
 * bytes of the gap follow, 7 bits in each. Pattern 7 means that the pattern, less 7, follows in bytes of 7 bits.
 */
export interface Postings {
  readonly bytes: Numbers;
  /** By term: where its postings begin, and at the end of all. */
  readonly starts: Uint32Array;
  /** `FIELD_COUNT` numbers a pattern: how often in each field. */
  readonly patterns: Numbers;
}

const ESCAPE = 7;
const LONGEST = 10;

/** The patterns that need no further byte, those of most postings. The first `FIELD_COUNT` stand for one occurrence in that field. */
export const SHORT_PATTERNS: readonly (readonly number[])[] = [
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
  [0, 0, 2, 0],
  [1, 0, 1, 0],
  [0, 2, 0, 0],
];

/** Writes postings term by term. */
export class PostingsWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  #lastWork = -1;
  readonly #starts: number[] = [];

  /** All postings that follow are of the next term. */
  beginTerm(): void {
    this.#starts.push(this.#length);
    this.#lastWork = -1;
  }

  /** Works of one term ascend. */
  write(work: number, pattern: number): void {
    if (this.#length + LONGEST > this.#bytes.length) this.#grow();
    const gap = work - this.#lastWork - 1;
    this.#lastWork = work;
    const more = gap > 15 ? 0x80 : 0;
    this.#bytes[this.#length++] = Math.min(pattern, ESCAPE) | ((gap & 15) << 3) | more;
    if (more) this.#writeNumber(gap >>> 4);
    if (pattern >= ESCAPE) this.#writeNumber(pattern - ESCAPE);
  }

  finish(patterns: Uint32Array): Postings {
    const starts = Uint32Array.from([...this.#starts, this.#length]);
    return { bytes: this.#bytes.slice(0, this.#length), starts, patterns };
  }

  #writeNumber(number: number): void {
    let left = number;
    for (; left > 0x7f; left >>>= 7) this.#bytes[this.#length++] = (left & 0x7f) | 0x80;
    this.#bytes[this.#length++] = left;
  }

  #grow(): void {
    const longer = new Uint8Array(this.#bytes.length * 2);
    longer.set(this.#bytes);
    this.#bytes = longer;
  }
}

/** Terms that stand together: the first, and past the last. */
export type TermRange = readonly [start: number, end: number];

/** Room for at least the postings of one term. */
export interface PostingsRoom {
  readonly works: Uint32Array;
  readonly patterns: Uint32Array;
}

/** Room for postings of a collection of this size, and for many short terms at once. */
export function postingsRoom(works: number): PostingsRoom {
  const size = Math.max(works, 1 << 12);
  return { works: new Uint32Array(size), patterns: new Uint32Array(size) };
}

/** Reads the postings of terms into a room, as often as it must be filled, and calls back each time with how many are in it. */
export function readPostings(
  postings: Postings,
  { ranges, room }: { ranges: readonly TermRange[]; room: PostingsRoom },
  visit: (count: number) => void,
): void {
  const { starts } = postings;
  for (const [start, end] of ranges) {
    for (let term = start; term < end;) {
      // A posting takes a byte at least, so terms of so many bytes find room; a single term always does.
      const full = (starts[term] ?? 0) + room.works.length;
      let next = term + 1;
      while (next < end && (starts[next + 1] ?? 0) <= full) next++;
      visit(readTerms(postings, [term, next], room));
      term = next;
    }
  }
}

function readTerms(
  { bytes, starts }: Postings,
  [start, last]: TermRange,
  { works, patterns }: PostingsRoom,
): number {
  let count = 0;
  let at = starts[start] ?? 0;
  for (let term = start; term < last; term++) {
    const end = starts[term + 1] ?? 0;
    for (let work = -1; at < end; count++) {
      const first = bytes[at++] ?? 0;
      let gap = (first >> 3) & 15;
      if (first > 0x7f) {
        for (let shift = 4, byte = 0x80; byte > 0x7f; shift += 7) {
          byte = bytes[at++] ?? 0;
          gap |= (byte & 0x7f) << shift;
        }
      }
      let pattern = first & 7;
      if (pattern === ESCAPE) {
        for (let shift = 0, byte = 0x80; byte > 0x7f; shift += 7) {
          byte = bytes[at++] ?? 0;
          pattern += (byte & 0x7f) << shift;
        }
      }
      work += gap + 1;
      works[count] = work;
      patterns[count] = pattern;
    }
  }
  return count;
}
