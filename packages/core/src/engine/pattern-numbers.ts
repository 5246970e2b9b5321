import { FIELD_COUNT } from './field-score.js';
import { SHORT_PATTERNS } from './postings.js';

/** Numbers the ways in which a word can stand in the fields of a work; the commonest have the first numbers. */
export class PatternNumbers {
  readonly #numbers = new Map<number | string, number>();
  readonly #times: number[] = [];

  constructor() {
    for (const [title = 0, names = 0, summary = 0, body = 0] of SHORT_PATTERNS) {
      this.#learn([title, names, summary, body]);
    }
  }

  /** The number of the pattern that stands in a list from `start` on. */
  numberOf(times: ArrayLike<number>, start: number): number {
    const title = times[start] ?? 0;
    const names = times[start + 1] ?? 0;
    const summary = times[start + 2] ?? 0;
    const body = times[start + 3] ?? 0;
    if (title + names + summary + body === 1)
      return title === 1 ? 0 : names === 1 ? 1 : summary === 1 ? 2 : 3;
    const pattern = [title, names, summary, body] as const;
    return this.#numbers.get(keyOf(pattern)) ?? this.#learn(pattern);
  }

  /** `FIELD_COUNT` numbers a pattern. */
  toArray(): Uint32Array {
    return Uint32Array.from(this.#times);
  }

  #learn(pattern: Pattern): number {
    const number = this.#times.length / FIELD_COUNT;
    this.#times.push(...pattern);
    this.#numbers.set(keyOf(pattern), number);
    return number;
  }
}

type Pattern = readonly [title: number, names: number, summary: number, body: number];

/** A number is a cheaper key than a text, and nearly all patterns fit into one. */
function keyOf([title, names, summary, body]: Pattern): number | string {
  if ((title | names | summary | body) > 127) return `${title} ${names} ${summary} ${body}`;
  return (title << 21) | (names << 14) | (summary << 7) | body;
}
