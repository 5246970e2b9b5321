import type { Resource } from '../resource/resource.js';
import type { Stemming } from '../text/stemming.js';
import { wordReader } from '../text/words.js';
import type { CatalogueOptions } from './catalogue.js';
import { FIELD_COUNT } from './field-score.js';
import { GrowingNumbers, narrow, type Numbers } from './numbers.js';
import { PatternNumbers } from './pattern-numbers.js';
import { searchedTexts, type VisitText } from './searched-texts.js';
import type { WordPart } from './word-part.js';

/** Names and labels are so short, and stand in many works. Units: UTF-16. */
const SHORT_TEXT = 40;

/** Reads the words of works in order of their numbers. */
export class WordCollector {
  readonly #patterns = new PatternNumbers();
  readonly #lengths = new GrowingNumbers();
  /** A posting is a term and a pattern; those of a work stand together. */
  readonly #postingTerms = new GrowingNumbers();
  readonly #postingPatterns = new GrowingNumbers();
  readonly #workEnds = new GrowingNumbers();
  /** Terms of the work being read, and per term how often it stands in each of its fields. */
  #met: number[] = [];
  #times = new Uint32Array(1 << 14);
  #counts = [0, 0, 0, 0];
  readonly #terms: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #shortTexts = new Map<string, readonly number[]>();
  readonly #read = wordReader((word) => this.#numberOf(word));
  readonly #eachText: (resource: Resource, visit: VisitText) => void;
  readonly #stemming: Stemming | undefined;

  constructor(options: CatalogueOptions) {
    this.#eachText = searchedTexts(options);
    this.#stemming = options.stemming;
  }

  /** Reads the next work; one that is gone keeps its place. */
  add(resource: Resource | undefined): void {
    if (resource) this.#eachText(resource, this.#addText);
    for (let field = 0; field < FIELD_COUNT; field++) {
      this.#lengths.push(this.#counts[field] ?? 0);
      this.#counts[field] = 0;
    }
    for (const term of this.#met) {
      this.#postingTerms.push(term);
      this.#postingPatterns.push(this.#patterns.take(this.#times, term * FIELD_COUNT));
    }
    this.#met = [];
    this.#workEnds.push(this.#postingTerms.length);
  }

  /** All works read, the first of which has the number `first`. */
  finish(first: number): WordPart {
    const terms = [...this.#terms].sort();
    return {
      first,
      works: this.#workEnds.length,
      terms,
      postings: { ...this.#byTerm(terms), times: narrow(this.#patterns.times) },
      lengths: narrow(this.#lengths.all),
    };
  }

  /** Postings of a term together, works ascending in them, for they were read so. */
  #byTerm(sorted: readonly string[]) {
    const places = new Uint32Array(sorted.length);
    sorted.forEach((term, place) => (places[this.#numbers.get(term) ?? 0] = place));
    const [terms, read, ends] = [this.#postingTerms.all, this.#postingPatterns.all, this.#workEnds.all];
    const starts = startsOf(terms, places);
    const free = starts.slice();
    const works = new Uint32Array(terms.length);
    const patterns = new Uint32Array(terms.length);
    for (let at = 0, work = 0; at < terms.length; at++) {
      while (at >= (ends[work] ?? 0)) work++;
      const place = places[terms[at] ?? 0] ?? 0;
      const to = free[place] ?? 0;
      free[place] = to + 1;
      works[to] = work;
      patterns[to] = read[at] ?? 0;
    }
    return { starts, works: narrow(works), patterns: narrow(patterns) };
  }

  #addText = (field: number, text: string, language: string): void => {
    let words = this.#shortTexts.get(text);
    if (!words) {
      words = this.#read(text);
      if (text.length < SHORT_TEXT) this.#shortTexts.set(text, words);
    }
    this.#counts[field] = (this.#counts[field] ?? 0) + words.length;
    this.#addTerms(field, words);
    const stemming = this.#stemming;
    if (stemming)
      this.#addTerms(
        field,
        words.flatMap((word) => this.#stemsOf(word, language, stemming)),
      );
  };

  #addTerms(field: number, terms: readonly number[]): void {
    const times = this.#times;
    for (const term of terms) {
      const start = term * FIELD_COUNT;
      const met =
        (times[start] ?? 0) | (times[start + 1] ?? 0) | (times[start + 2] ?? 0) | (times[start + 3] ?? 0);
      if (met === 0) this.#met.push(term);
      times[start + field] = (times[start + field] ?? 0) + 1;
    }
  }

  #stemsOf(word: number, language: string, { stemsOf }: Stemming): number[] {
    return stemsOf(this.#terms[word] ?? '', language).map((stem) => this.#numberOf(stem));
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

/** Where the things of each place begin, when things are put there one place after the other; and where all end. */
function startsOf(things: Numbers, places: Uint32Array): Uint32Array {
  const starts = new Uint32Array(places.length + 1);
  for (const thing of things) {
    const next = (places[thing] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let place = 1; place < starts.length; place++)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  return starts;
}
