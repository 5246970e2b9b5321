import { FIELD_COUNT } from './field-score.js';

/** The patterns that need no further byte in a posting, those of most. */
const SHORT_PATTERNS = '1000 0100 0010 0001 0020 1010 0200';

/** Numbers the ways in which a word can stand in the fields of a work; the commonest have the first numbers. */
export class PatternNumbers {
  /** `FIELD_COUNT` numbers a pattern. */
  readonly times: number[] = [];
  /** By four numbers below 8, as one of 12 bits: the number of a pattern, and 1 more. Nearly all patterns are such. */
  readonly #small = new Uint16Array(1 << 12);
  readonly #others = new Map<string, number>();

  constructor() {
    for (const pattern of SHORT_PATTERNS.split(' ')) this.take(Uint32Array.from(pattern, Number), 0);
  }

  /** The number of the pattern that stands in a list from `start` on, which is 0 there afterwards. */
  take(times: Uint32Array, start: number): number {
    const title = times[start] ?? 0;
    const names = times[start + 1] ?? 0;
    const summary = times[start + 2] ?? 0;
    const body = times[start + 3] ?? 0;
    times[start] = times[start + 1] = times[start + 2] = times[start + 3] = 0;
    const learn = (): number => this.times.push(title, names, summary, body) / FIELD_COUNT - 1;
    if ((title | names | summary | body) < 8) {
      const key = (title << 9) | (names << 6) | (summary << 3) | body;
      return (this.#small[key] ||= learn() + 1) - 1;
    }
    const key = `${title} ${names} ${summary} ${body}`;
    let number = this.#others.get(key);
    if (number === undefined) this.#others.set(key, (number = learn()));
    return number;
  }
}
