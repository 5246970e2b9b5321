import { facetValues, rolledUp } from '../../src/query/facet-values.js';
import { FACETS, NOT_STATED, type Facet } from '../../src/query/query.js';
import type { Resource } from '../../src/resource/resource.js';

/** The values of all facets of all works, as numbers in typed arrays. */
export interface FacetColumns {
  readonly size: number;
  /** By facet and value. */
  readonly numbers: ReadonlyMap<Facet, ReadonlyMap<string, number>>;
  /** By number. */
  readonly values: readonly string[];
  /** Whether a number is shown as an entry; the broader form of a language tag is not. */
  readonly isEntry: Uint8Array;
  /** Where the numbers of a work's facet begin: `work * FACETS.length + facet`, and the end of all. */
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Reads the facets of works once, so that counting touches nothing but numbers. */
export function facetColumns(works: readonly Resource[]): FacetColumns {
  const numbers = new Map<Facet, Map<string, number>>(FACETS.map((facet) => [facet, new Map()]));
  const values: string[] = [];
  const entries = new Set<number>();
  const starts = new Uint32Array(works.length * FACETS.length + 1);
  const items = new GrowingNumbers();
  works.forEach((work, at) => {
    FACETS.forEach((facet, facetAt) => {
      const stated = facetValues(work, facet);
      const own = stated.length > 0 ? stated : [NOT_STATED];
      const choices = stated.length > 0 ? new Set(own.flatMap((value) => rolledUp(facet, value))) : own;
      for (const value of choices) {
        const number = numberOf(value, numbers.get(facet)!, values);
        items.push(number);
        if (facet !== 'languages' || own.includes(value)) entries.add(number);
      }
      starts[at * FACETS.length + facetAt + 1] = items.length;
    });
  });
  const isEntry = Uint8Array.from(values, (_, number) => (entries.has(number) ? 1 : 0));
  return { size: works.length, numbers, values, isEntry, starts, items: items.toArray() };
}

function numberOf(value: string, known: Map<string, number>, values: string[]): number {
  const number = known.get(value) ?? values.push(value) - 1;
  known.set(value, number);
  return number;
}

/** A typed array that doubles when it is full. */
class GrowingNumbers {
  length = 0;
  #numbers = new Uint32Array(1024);

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const longer = new Uint32Array(this.length * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.length++] = number;
  }

  toArray(): Uint32Array {
    return this.#numbers.slice(0, this.length);
  }
}
