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

const UNSTATED = [NOT_STATED];

/** Reads the facets of works in order of their numbers. */
export class ColumnCollector {
  readonly #values: string[];
  readonly #numbers: Map<string, number>;
  /** Per facet its values, and their numbers and those of all they roll up into. */
  readonly #rolledUp = FACETS.map(() => new Map<string, readonly number[]>());
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
    for (let at = 0; at < WIDTH; at++) {
      if (resource) this.#addFacet(resource, at);
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

  #addFacet(resource: Resource, at: number): void {
    const facet = FACETS[at] ?? 'types';
    const stated = facetValues(resource, facet);
    const known = this.#rolledUp[at];
    for (const value of stated.length > 0 ? stated : UNSTATED) {
      let numbers = known?.get(value);
      if (!numbers) {
        numbers = rolledUp(facet, value).map((one) => this.#numberOf(`${at}${one}`));
        known?.set(value, numbers);
      }
      // A value comes first of all it rolls up into.
      for (let place = 0; place < numbers.length; place++)
        this.#addItem(numbers[place] ?? 0, place === 0 ? 1 : 0);
    }
  }

  #numberOf(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#values.push(key) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }

  #addItem(number: number, isStated: 0 | 1): void {
    const slot = this.#slots[number] ?? -1;
    if (slot >= this.#start) {
      if (isStated) this.#items.all[slot] = number * 2 + 1;
    } else {
      this.#slots[number] = this.#items.length;
      this.#items.push(number * 2 + isStated);
    }
  }
}
