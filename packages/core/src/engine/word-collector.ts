import { compareCodePoints } from '../text/code-points.js';
import { eachFoldedWord, type KnownRuns } from '../text/word-runs.js';
import { FIELD_COUNT } from './field-score.js';
import { GrowingNumbers, narrow } from './numbers.js';
import { PatternNumbers } from './pattern-numbers.js';
import { PostingsWriter } from './postings.js';
import type { SearchedText } from './searched-texts.js';
import type { WordIndex } from './word-index.js';

const SURROGATE = /[\uD800-\uDFFF]/;

/** Reads the words of a collection, work by work in order of their numbers. */
export class WordCollector {
  readonly #patterns = new PatternNumbers();
  readonly #lengths = new GrowingNumbers();
  /** A posting is a term and a pattern; those of a work stand together. */
  readonly #postingTerms = new GrowingNumbers();
  readonly #postingPatterns = new GrowingNumbers();
  readonly #workEnds = new GrowingNumbers();
  /** Terms of the work being read, and per term how often it stands in each of its fields. */
  readonly #met = new GrowingNumbers();
  #times = new Uint32Array(1 << 14);
  readonly #terms: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #known: KnownRuns<number> = {
    runs: new Map<string, number | undefined>(),
    wordOf: (folded) => this.#numberOf(folded),
  };

  /** Reads the texts of the next work. */
  add(texts: readonly SearchedText[]): void {
    this.#met.length = 0;
    const lengths = [0, 0, 0, 0];
    for (const [field, text] of texts) {
      let count = 0;
      eachFoldedWord(text, this.#known, (term) => {
        this.#meet(term, field);
        count++;
      });
      lengths[field] = (lengths[field] ?? 0) + count;
    }
    for (const length of lengths) this.#lengths.push(length);
    for (let at = 0; at < this.#met.length; at++) {
      const term = this.#met.room[at] ?? 0;
      const start = term * FIELD_COUNT;
      this.#postingTerms.push(term);
      this.#postingPatterns.push(this.#patterns.numberOf(this.#times, start));
      for (let field = 0; field < FIELD_COUNT; field++) this.#times[start + field] = 0;
    }
    this.#workEnds.push(this.#postingTerms.length);
  }

  /** The index of all works read. */
  finish(): WordIndex {
    const works = this.#workEnds.length;
    const terms = inOrder(this.#terms);
    const { starts, postingWorks, postingPatterns } = this.#byTerm(terms);
    const writer = new PostingsWriter();
    for (let term = 0; term < terms.length; term++) {
      writer.beginTerm();
      const end = starts[term + 1] ?? 0;
      for (let at = starts[term] ?? 0; at < end; at++) {
        writer.write(postingWorks[at] ?? 0, postingPatterns[at] ?? 0);
      }
    }
    const postings = writer.finish(this.#patterns.toArray());
    return { works, terms, postings, lengths: narrow(this.#lengths.room, this.#lengths.length) };
  }

  /** Postings of a term together, works ascending in them, for they were read so. */
  #byTerm(terms: readonly string[]) {
    const places = new Uint32Array(terms.length);
    terms.forEach((term, place) => (places[this.#numbers.get(term) ?? 0] = place));
    const { length } = this.#postingTerms;
    const starts = new Uint32Array(terms.length + 1);
    for (let at = 0; at < length; at++) {
      const next = (places[this.#postingTerms.room[at] ?? 0] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let term = 1; term < starts.length; term++)
      starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
    const free = starts.slice();
    const postingWorks = new Uint32Array(length);
    const postingPatterns = new Uint32Array(length);
    for (let at = 0, work = 0; at < length; at++) {
      while (at >= (this.#workEnds.room[work] ?? 0)) work++;
      const place = places[this.#postingTerms.room[at] ?? 0] ?? 0;
      const to = free[place] ?? 0;
      free[place] = to + 1;
      postingWorks[to] = work;
      postingPatterns[to] = this.#postingPatterns.room[at] ?? 0;
    }
    return { starts, postingWorks, postingPatterns };
  }

  #meet(term: number, field: number): void {
    const times = this.#times;
    const start = term * FIELD_COUNT;
    const isNew =
      (times[start] ?? 0) + (times[start + 1] ?? 0) + (times[start + 2] ?? 0) + (times[start + 3] ?? 0) === 0;
    if (isNew) this.#met.push(term);
    times[start + field] = (times[start + field] ?? 0) + 1;
  }

  #numberOf(folded: string): number {
    const known = this.#numbers.get(folded);
    if (known !== undefined) return known;
    const number = this.#terms.push(folded) - 1;
    this.#numbers.set(folded, number);
    if (this.#terms.length * FIELD_COUNT > this.#times.length) {
      const longer = new Uint32Array(this.#times.length * 2);
      longer.set(this.#times);
      this.#times = longer;
    }
    return number;
  }
}

/** Plain sorting is by UTF-16 units, and that is by code points where no surrogate is among them. */
function inOrder(terms: readonly string[]): string[] {
  const sorted = [...terms];
  return sorted.some((term) => SURROGATE.test(term)) ? sorted.sort(compareCodePoints) : sorted.sort();
}
