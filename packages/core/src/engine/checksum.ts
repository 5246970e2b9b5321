const [FIRST, SECOND] = [0x85ebca6b, 0xc2b2ae35];

/** A hash of 64 bits, taken in one number after the other. Any single number that differs gives another hash. */
export class Checksum {
  #a = 0x2545f491;
  #b = 0x27d4eb2f;

  /** Takes in the lower 32 bits of a number. */
  add(number: number): void {
    const a = Math.imul(this.#a ^ number, FIRST);
    this.#a = (a << 13) | (a >>> 19);
    this.#b = Math.imul(this.#b + number, SECOND) ^ (this.#b >>> 15);
  }

  /** Takes in a text and its length. */
  addText(text: string): void {
    const { length } = text;
    this.add(length);
    let hash = this.#b;
    for (let at = 0; at + 1 < length; at += 2) {
      hash = Math.imul(hash ^ text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 16), SECOND);
      hash = (hash << 15) | (hash >>> 17);
    }
    this.add(length % 2 === 0 ? hash : hash ^ text.charCodeAt(length - 1));
  }

  /** The hash so far. */
  value(): readonly [number, number] {
    return [this.#a >>> 0, this.#b >>> 0];
  }
}

/** The checksum of numbers. */
export function checksumOf(numbers: Uint32Array): readonly [number, number] {
  const sum = new Checksum();
  for (const number of numbers) sum.add(number);
  return sum.value();
}
