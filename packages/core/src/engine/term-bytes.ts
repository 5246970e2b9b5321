import type { Numbers } from './numbers.js';

/** Terms and how many bytes the postings of each take, in bytes of 7 bits: what a term shares with the one before, and the rest of it. */
export function writeTerms(terms: readonly string[], starts: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  const write = (number: number): void => {
    let left = number;
    for (; left > 0x7f; left >>>= 7) bytes.push((left & 0x7f) | 0x80);
    bytes.push(left);
  };
  let before = '';
  for (const [at, term] of terms.entries()) {
    let shared = 0;
    while (shared < before.length && before.charCodeAt(shared) === term.charCodeAt(shared)) shared++;
    write(shared);
    write(term.length - shared);
    for (let unit = shared; unit < term.length; unit++) write(term.charCodeAt(unit));
    write((starts[at + 1] ?? 0) - (starts[at] ?? 0));
    before = term;
  }
  return Uint8Array.from(bytes);
}

/** @see writeTerms */
export function readTerms(bytes: Numbers, count: number): { terms: string[]; starts: Uint32Array } {
  let at = 0;
  const read = (): number => {
    let byte = bytes[at++] ?? 0;
    let number = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] ?? 0;
      number |= (byte & 0x7f) << shift;
    }
    return number;
  };
  const terms: string[] = [];
  const starts = new Uint32Array(count + 1);
  let before = '';
  for (let term = 0; term < count; term++) {
    let word = before.slice(0, read());
    for (let left = read(); left > 0; left--) word += String.fromCharCode(read());
    terms.push((before = word));
    starts[term + 1] = (starts[term] ?? 0) + read();
  }
  return { terms, starts };
}
