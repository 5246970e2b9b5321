/** Whole numbers from 0, in the narrowest array that holds them. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** An array of numbers of so many bytes, at a place of a buffer or of its own. */
export function numbersOf(width: number, ...place: [number] | [ArrayBufferLike, number, number]): Numbers {
  const Kind = (width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array) as new (
    ...place: unknown[]
  ) => Numbers;
  return new Kind(...place);
}

/** An array of numbers none of which has a bit above those of `most`. */
export function numbersUpTo(most: number, length: number): Numbers {
  return numbersOf(most < 0x100 ? 1 : most < 0x10000 ? 2 : 4, length);
}

/** A copy of numbers, as narrow as they allow. */
export function narrow(numbers: ArrayLike<number>): Numbers {
  let most = 0;
  for (let at = numbers.length - 1; at >= 0; at--) most |= numbers[at] ?? 0;
  const result = numbersUpTo(most, numbers.length);
  result.set(numbers);
  return result;
}

/** A list of numbers that grows, without a box for each of them. */
export class GrowingNumbers {
  /** How many there are. */
  length = 0;
  #room: Numbers;

  constructor(width = 4) {
    this.#room = numbersOf(width, 1024);
  }

  /** Appends a number. */
  push(number: number): void {
    if (this.length === this.#room.length) {
      const longer = numbersOf(this.#room.BYTES_PER_ELEMENT, this.length * 2);
      longer.set(this.#room);
      this.#room = longer;
    }
    this.#room[this.length++] = number;
  }

  /** Appends a number of any size in bytes of 7 bits, the lowest first. */
  pushBytes(number: number): void {
    let left = number;
    for (; left > 0x7f; left >>>= 7) this.push((left & 0x7f) | 0x80);
    this.push(left);
  }

  /** The numbers where they lie: good until the next is appended. */
  get all(): Numbers {
    return this.#room.subarray(0, this.length);
  }
}
