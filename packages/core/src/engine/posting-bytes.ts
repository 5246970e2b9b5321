import { GrowingNumbers, numbersUpTo, type Numbers } from './numbers.js';
import type { Postings } from './postings.js';

/** How a posting is written: in one byte, where a pattern below 7 and a gap below 16 from the work before allow it. */
const ESCAPE = 7;
const WIDE_GAP = 16;

/**
 * Postings as bytes, term by term. The first byte of one holds, from the lowest bit: 3 bits of the pattern, 4 bits of the gap from
 * the work before, and whether further bytes of the gap follow, 7 bits in each. Pattern 7 means that the pattern, less 7, follows.
 */
export function writePostings({ starts, works, patterns }: Postings): Numbers {
  const bytes = new GrowingNumbers(1);
  for (let term = 0; term + 1 < starts.length; term++) {
    let last = -1;
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
      const work = works[at] ?? 0;
      const gap = work - last - 1;
      const pattern = patterns[at] ?? 0;
      bytes.push(Math.min(pattern, ESCAPE) | ((gap % WIDE_GAP) << 3) | (gap >= WIDE_GAP ? 0x80 : 0));
      if (gap >= WIDE_GAP) bytes.pushBytes(Math.floor(gap / WIDE_GAP));
      if (pattern >= ESCAPE) bytes.pushBytes(pattern - ESCAPE);
      last = work;
    }
  }
  return bytes.all;
}

/** @see writePostings */
export function readPostings(
  bytes: Numbers,
  starts: Numbers,
  { most, times }: { most: number; times: Numbers },
): Postings {
  const length = starts.at(-1) ?? 0;
  const works = numbersUpTo(most, length);
  const patterns = numbersUpTo(times.length, length);
  // One loop that calls nothing: this is most of what loading the words costs.
  for (let at = 0, next = 0, term = 0, end = 0, work = -1; at < length; at++) {
    while (at === end) {
      end = starts[++term] ?? 0;
      work = -1;
    }
    const head = bytes[next++] ?? 0;
    let gap = (head >> 3) & 15;
    for (let shift = 4, byte = head; byte > 0x7f; shift += 7) {
      byte = bytes[next++] ?? 0;
      gap |= (byte & 0x7f) << shift;
    }
    works[at] = work += 1 + gap;
    let pattern = head & ESCAPE;
    if (pattern === ESCAPE)
      for (let shift = 0, byte = 0x80; byte > 0x7f; shift += 7) {
        byte = bytes[next++] ?? 0;
        pattern += (byte & 0x7f) << shift;
      }
    patterns[at] = pattern;
  }
  return { starts, works, patterns, times };
}
