/** Whole numbers from 0, in the narrowest array that holds them. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** A copy of the first numbers of a list, as narrow as they allow. */
export function narrow(numbers: ArrayLike<number>, length = numbers.length): Numbers {
  let most = 0;
  for (let at = 0; at < length; at++) if ((numbers[at] ?? 0) > most) most = numbers[at] ?? 0;
  const result =
    most < 0x100
      ? new Uint8Array(length)
      : most < 0x10000
        ? new Uint16Array(length)
        : new Uint32Array(length);
  for (let at = 0; at < length; at++) result[at] = numbers[at] ?? 0;
  return result;
}

/** A list of numbers that grows, without a box for each of them. */
export class GrowingNumbers {
  /** How many there are. */
  length = 0;
  /** The numbers, and room for more after them. */
  room = new Uint32Array(1024);

  /** Appends a number. */
  push(number: number): void {
    if (this.length === this.room.length) {
      const { room } = this;
      this.room = new Uint32Array(room.length * 2);
      this.room.set(room);
    }
    this.room[this.length++] = number;
  }
}
