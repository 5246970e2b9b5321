import { noWorks, takeOut, type Bits } from './bits.js';

/** Sets of works that are lent to one query after the other, because making them anew costs more than filling them. */
export class WorkSets {
  readonly #sets: Bits[] = [];
  readonly #size: number;
  #lent = 0;

  constructor(size: number) {
    this.#size = size;
  }

  /** What was lent may be lent again. */
  takeBack(): void {
    this.#lent = 0;
  }

  /** A set of no works. */
  none(): Bits {
    return this.#lend().fill(0);
  }

  /** A set of the works of another. */
  copyOf(bits: Bits): Bits {
    const copy = this.#lend();
    copy.set(bits);
    return copy;
  }

  /** A set of what is in one set and not in another. */
  rest(bits: Bits, others: Bits): Bits {
    const left = this.copyOf(bits);
    takeOut(left, others);
    return left;
  }

  #lend(): Bits {
    return (this.#sets[this.#lent++] ??= noWorks(this.#size));
  }
}
