import { FIELD_COUNT } from './field-score.js';

/** The patterns that need no further byte in a posting, those of most. */
const SHORT_PATTERNS = '1000 0100 0010 0001 0020 1010 0200';

/** Numbers the ways in which a word can stand in the fields of a work; the commonest have the first numbers. */
export class PatternNumbers {
  readonly #numbers = new Map<number | string, number>();
  /** `FIELD_COUNT` numbers a pattern. */
  readonly times: number[] = [];

  constructor() {
    for (const pattern of SHORT_PATTERNS.split(' ')) this.numberOf(Array.from(pattern, Number), 0);
  }

  /** The number of the pattern that stands in a list from `start` on. */
  numberOf(times: ArrayLike<number>, start: number): number {
    const title = times[start] ?? 0;
    const names = times[start + 1] ?? 0;
    const summary = times[start + 2] ?? 0;
    const body = times[start + 3] ?? 0;
    // A number is a cheaper key than a text, and nearly all patterns fit into one.
    const key =
      (title | names | summary | body) > 127
        ? `${title} ${names} ${summary} ${body}`
        : (title << 21) | (names << 14) | (summary << 7) | body;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.times.push(title, names, summary, body) / FIELD_COUNT - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}
