import { GrowingNumbers, type Numbers } from './numbers.js';
import { unitText } from './unit-text.js';

/** Terms and how many postings each has, in bytes of 7 bits: what a term shares with the one before, and the rest of it. */
export function writeTerms(terms: readonly string[], starts: Numbers): Numbers {
  const bytes = new GrowingNumbers(1);
  let before = '';
  for (const [at, term] of terms.entries()) {
    let shared = 0;
    while (shared < before.length && before.charCodeAt(shared) === term.charCodeAt(shared)) shared++;
    bytes.pushBytes(shared);
    bytes.pushBytes(term.length - shared);
    for (let unit = shared; unit < term.length; unit++) bytes.pushBytes(term.charCodeAt(unit));
    bytes.pushBytes((starts[at + 1] ?? 0) - (starts[at] ?? 0));
    before = term;
  }
  return bytes.all;
}

/** @see writeTerms */
export function readTerms(bytes: Numbers): { terms: string[]; starts: Uint32Array } {
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
  const starts = [0];
  let start = 0;
  /** Of the term before, as far as the next shares them. */
  const units: number[] = [];
  while (at < bytes.length) {
    let length = read();
    const end = length + read();
    while (length < end) units[length++] = read();
    units.length = end;
    terms.push(unitText(units));
    starts.push((start += read()));
  }
  return { terms, starts: Uint32Array.from(starts) };
}
