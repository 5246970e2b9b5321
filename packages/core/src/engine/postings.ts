/**
 * The postings of all terms in one row of bytes. A posting is a work and how often the term stands in each of its fields. Its
 * first byte holds, from the lowest bit: 3 bits of the pattern, 4 bits of the gap from the work before, and whether further
 * bytes of the gap follow, 7 bits in each. Pattern 7 means that the pattern, less 7, follows in bytes of 7 bits.
 */
export interface Postings {
  readonly bytes: Uint8Array;
  /** By term: where its postings begin, and at the end of all. */
  readonly starts: Uint32Array;
  /** `FIELD_COUNT` numbers a pattern: how often in each field. */
  readonly patterns: Uint32Array;
}

const ESCAPE = 7;
const LONGEST = 10;

/** The patterns that need no further byte, those of most postings. The first stand for one occurrence in one field. */
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

/** Room for the postings of one term. */
export interface PostingsRoom {
  readonly works: Uint32Array;
  readonly patterns: Uint32Array;
}

/** Reads the postings of a term, works ascending, and says how many there are. */
export function readPostings(
  { bytes, starts }: Postings,
  term: number,
  { works, patterns }: PostingsRoom,
): number {
  const end = starts[term + 1] ?? 0;
  let work = -1;
  let count = 0;
  for (let at = starts[term] ?? 0; at < end; count++) {
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
  return count;
}
