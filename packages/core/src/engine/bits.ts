/** A set of works: bit `work & 31` of number `work >> 5`. No bit beyond the last work is ever set. */
export type Bits = Int32Array;

/** A set of no works, with room for so many. */
export function noWorks(size: number): Bits {
  return new Int32Array((size + 31) >> 5);
}

/** Whether a work is in a set. */
export function hasWork(bits: Bits, work: number): boolean {
  return (((bits[work >> 5] ?? 0) >>> (work & 31)) & 1) === 1;
}

/** Puts a work into a set. */
export function addWork(bits: Bits, work: number): void {
  bits[work >> 5] = (bits[work >> 5] ?? 0) | (1 << (work & 31));
}

/** How many works a set has. */
export function countOf(bits: Bits): number {
  return countCommon(bits, bits);
}

/** How many works are in both of two sets. */
export function countCommon(bits: Bits, others: Bits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at++) {
    count += onesOf((bits[at] ?? 0) & (others[at] ?? 0));
  }
  return count;
}

/** How many bits of a number are set. Shape: 0 to 32. */
export function onesOf(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Leaves in a set what another has too. */
export function keepCommon(bits: Bits, others: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) & (others[at] ?? 0);
}

/** Takes out of a set what another has. */
export function takeOut(bits: Bits, others: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) & ~(others[at] ?? 0);
}

/** Puts into a set what another has, which may have room for fewer. */
export function putIn(bits: Bits, others: Bits): void {
  for (let at = 0; at < others.length; at++) bits[at] = (bits[at] ?? 0) | (others[at] ?? 0);
}

/** Writes the works of a set into a list, ascending, and gives that part of the list. */
export function listWorks(bits: Bits, into: Uint32Array): Uint32Array {
  let count = 0;
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at] ?? 0;
    while (word !== 0) {
      into[count++] = (at << 5) + 31 - Math.clz32(word & -word);
      word &= word - 1;
    }
  }
  return into.subarray(0, count);
}
