import { facetValues, rolledUp } from '../query/facet-values.js';
import { FACETS, NOT_STATED } from '../query/query.js';
import type { Resource } from '../resource/resource.js';
import { GrowingNumbers, narrow, type Numbers } from './numbers.js';

/** How many facets a work has columns for. */
export const WIDTH = FACETS.length;

/** The facets of all works in a few arrays, so that counting touches nothing but numbers. A value is known by a number. */
export interface FacetColumns {
  readonly works: number;
  /** By number: the place of a value's facet in `FACETS`, as a digit, and the value. */
  readonly values: readonly string[];
  /** Where the items of a work begin, and at the end of all. */
  readonly starts: Numbers;
  /** `work * WIDTH + facet`: where the items of a facet end, counted from the start of the work. */
  readonly ends: Numbers;
  /** The number of a value, doubled, and 1 more where the work states it itself; each value once a work. */
  readonly items: Numbers;
}

/** Reads the facets of works in order of their numbers. */
export class ColumnCollector {
  readonly #values: string[];
  readonly #numbers: Map<string, number>;
  /** Per value which item of the last work that had it. */
  readonly #slots: number[] = [];
  readonly #starts = new GrowingNumbers();
  readonly #ends = new GrowingNumbers(1);
  readonly #items = new GrowingNumbers();
  #start = 0;

  /** Goes on after works that have been read before. */
  constructor(before?: FacetColumns) {
    this.#values = [...(before?.values ?? [])];
    this.#numbers = new Map(this.#values.map((value, number) => [value, number]));
    if (!before) return;
    for (let work = 0; work < before.works; work++) this.#starts.push(before.starts[work] ?? 0);
    for (const end of before.ends) this.#ends.push(end);
    for (const item of before.items) this.#items.push(item);
  }

  /** Reads the next work; one that is gone keeps its place. */
  add(resource: Resource | undefined): void {
    this.#start = this.#items.length;
    this.#starts.push(this.#start);
    for (const [at, facet] of FACETS.entries()) {
      const stated = resource ? facetValues(resource, facet) : [];
      if (resource && stated.length === 0) this.#addItem(at + NOT_STATED, 1);
      for (const value of stated) {
        for (const one of rolledUp(facet, value)) this.#addItem(at + one, one === value ? 1 : 0);
      }
      this.#ends.push(this.#items.length - this.#start);
    }
  }

  /** The columns of all works read. */
  finish(): FacetColumns {
    const works = this.#starts.length;
    this.#starts.push(this.#items.length);
    return {
      works,
      values: this.#values,
      starts: narrow(this.#starts.all),
      ends: narrow(this.#ends.all),
      items: narrow(this.#items.all),
    };
  }

  #addItem(value: string, isStated: 0 | 1): void {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.#values.push(value) - 1;
      this.#numbers.set(value, number);
    }
    const slot = this.#slots[number] ?? -1;
    if (slot >= this.#start) {
      if (isStated) this.#items.all[slot] = number * 2 + 1;
    } else {
      this.#slots[number] = this.#items.length;
      this.#items.push(number * 2 + isStated);
    }
  }
}
