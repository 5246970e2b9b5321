import { facetValues, rolledUp } from '../query/facet-values.js';
import { FACETS, NOT_STATED, type Facet } from '../query/query.js';
import type { Resource } from '../resource/resource.js';
import { compareCodePoints } from '../text/code-points.js';
import { GrowingNumbers, narrow, type Numbers } from './numbers.js';

/** How many facets a work has columns for. */
export const WIDTH = FACETS.length;

/**
 * The facets of all works in a few arrays, so that counting touches nothing but numbers. A value is known by a number; the
 * numbers of one facet stand together, in order of the values' code points.
 */
export interface FacetColumns {
  readonly works: number;
  /** Per facet its values, and all they roll up into. */
  readonly values: readonly (readonly string[])[];
  /** Per facet the number of its first value, and at the end how many values there are. */
  readonly firsts: readonly number[];
  /** Where the items of a work begin, and at the end of all. */
  readonly starts: Numbers;
  /** `work * WIDTH + facet`: where the items of a facet end, counted from the start of the work. */
  readonly ends: Numbers;
  /** The number of a value, doubled, and 1 more where the work states it itself; each value once a work. */
  readonly items: Numbers;
}

/** Reads the facets of a collection, work by work in order of their numbers. */
export class ColumnCollector {
  readonly #numbers = FACETS.map(() => new Map<string, number>());
  /** Per value what it rolls up into, and which item of the last work that had it. */
  readonly #above: number[][] = [];
  readonly #slots: number[] = [];
  readonly #starts = new GrowingNumbers();
  readonly #ends = new GrowingNumbers();
  readonly #items = new GrowingNumbers();
  #start = 0;

  /** Reads the next work. */
  add(resource: Resource): void {
    this.#start = this.#items.length;
    this.#starts.push(this.#start);
    for (const [at, known] of this.#numbers.entries()) {
      const facet = FACETS[at] ?? 'types';
      const stated = facetValues(resource, facet);
      if (stated.length === 0) this.#addItem(this.#numberOf(facet, known, NOT_STATED), 1);
      for (const value of stated) {
        const number = this.#numberOf(facet, known, value);
        this.#addItem(number, 1);
        for (const above of this.#above[number] ?? []) this.#addItem(above, 0);
      }
      this.#ends.push(this.#items.length - this.#start);
    }
  }

  /** The columns of all works read. */
  finish(): FacetColumns {
    const works = this.#starts.length;
    this.#starts.push(this.#items.length);
    return inOrder({ works, starts: this.#starts, ends: this.#ends, items: this.#items }, this.#numbers);
  }

  #numberOf(facet: Facet, known: Map<string, number>, value: string): number {
    const found = known.get(value);
    if (found !== undefined) return found;
    const number = this.#slots.push(-1) - 1;
    known.set(value, number);
    const above = value === NOT_STATED ? [] : rolledUp(facet, value).filter((one) => one !== value);
    this.#above[number] = above.map((one) => this.#numberOf(facet, known, one));
    return number;
  }

  #addItem(number: number, isStated: 0 | 1): void {
    const slot = this.#slots[number] ?? -1;
    const { room } = this.#items;
    if (slot >= this.#start) room[slot] = (room[slot] ?? 0) | isStated;
    else {
      this.#slots[number] = this.#items.length;
      this.#items.push(number * 2 + isStated);
    }
  }
}

interface Collected {
  readonly works: number;
  readonly starts: GrowingNumbers;
  readonly ends: GrowingNumbers;
  readonly items: GrowingNumbers;
}

/** Numbers the values anew, facet by facet and in order. */
function inOrder({ works, starts, ends, items }: Collected, facets: Map<string, number>[]): FacetColumns {
  const renumbered: number[] = [];
  const firsts = [0];
  let next = 0;
  const values = facets.map((numbers) => {
    const sorted = [...numbers.keys()].sort(compareCodePoints);
    for (const value of sorted) renumbered[numbers.get(value) ?? 0] = next++;
    firsts.push(next);
    return sorted;
  });
  for (let at = 0; at < items.length; at++) {
    const item = items.room[at] ?? 0;
    items.room[at] = (renumbered[item >> 1] ?? 0) * 2 + (item & 1);
  }
  return {
    works,
    values,
    firsts,
    starts: narrow(starts.room, starts.length),
    ends: narrow(ends.room, ends.length),
    items: narrow(items.room, items.length),
  };
}

/** The number of a value of a facet; -1 where no work has it. */
export function numberOfValue({ values, firsts }: FacetColumns, facet: number, value: string): number {
  const sorted = values[facet] ?? [];
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareCodePoints(sorted[middle] ?? '', value) < 0) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value ? (firsts[facet] ?? 0) + low : -1;
}
