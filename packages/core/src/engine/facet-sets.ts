import { FACETS, NOT_STATED, type YearRange } from '../query/query.js';
import type { FacetChoice } from '../query/whole-query.js';
import { GLOBAL_PLACE, placeAncestors } from '../vocabulary/place-ancestors.js';
import { addWork, countCommon, keepCommon, noWorks, putIn, type Bits } from './bits.js';
import { WIDTH, type FacetColumns } from './facet-columns.js';
import { narrow, type Numbers } from './numbers.js';
import type { WorkSets } from './work-sets.js';

const PLACES = FACETS.indexOf('places');
const YEARS = FACETS.indexOf('years');
/** A value of more works than one in so many is a set; to look through the bits of that costs less than through a list. */
const DENSE = 32;
/** What counting a value costs beside the numbers of its set or list. */
const VALUE_COST = 20;

const NONE = new Uint8Array();

/** Columns turned round: the works of values, a facet known by its place in `FACETS`. */
export class FacetSets {
  /** Per facet its values and their numbers. */
  readonly numbers = FACETS.map(() => new Map<string, number>());
  readonly #columns: FacetColumns;
  readonly #lent: WorkSets;
  /** By value: its works, as a set where they are many; those of a facet are worked out together, when it is first asked for. */
  readonly #works: (Bits | Numbers)[] = [];
  readonly #turned = new Set<number>();
  readonly #stated = new Map<number, Bits>();

  constructor(columns: FacetColumns, sets: WorkSets) {
    this.#columns = columns;
    this.#lent = sets;
    columns.values.forEach((key, number) => this.numbers[Number(key[0])]?.set(key.slice(1), number));
  }

  /** The number of a value; -1 where no work has it. */
  numberOf(facet: number, value: string): number {
    return this.numbers[facet]?.get(value) ?? -1;
  }

  /** The works that match one choice. With `isBroad`, a work about a region also matches every place in it. */
  worksOf(facet: number, value: string, isBroad: boolean): Bits {
    const bits = this.#lent.none();
    this.#addWorks(bits, facet, this.numberOf(facet, value));
    if (isBroad && facet === PLACES && value !== NOT_STATED) {
      for (const place of [GLOBAL_PLACE, ...placeAncestors(value)])
        putIn(bits, this.#statedBy(this.numberOf(facet, place)));
    }
    return bits;
  }

  /** The works that match what is chosen of a facet: any of it, or all. */
  worksOfChoice(
    facet: number,
    { values, range }: FacetChoice,
    { isBroad, isAll }: { isBroad: boolean; isAll: boolean },
  ): Bits {
    const choices = values.map((value) => this.worksOf(facet, value, isBroad));
    if (range) choices.push(this.#worksInYears(range));
    const [bits = this.#lent.none(), ...others] = choices;
    for (const other of others) (isAll ? keepCommon : putIn)(bits, other);
    return bits;
  }

  /** Whether counting the values of a facet costs less than this. Units: about what passing one number of a list does. */
  isCheap(facet: number, cost: number): boolean {
    const numbers = [...(this.numbers[facet]?.values() ?? [])];
    // So much it costs at least, and to know that nothing need be turned round.
    if (numbers.length * VALUE_COST > cost) return false;
    return numbers.reduce((sum, number) => sum + VALUE_COST + this.#worksOf(facet, number).length, 0) < cost;
  }

  /** Counts the values of a facet in a set of works. */
  count(facet: number, bits: Bits, counts: Uint32Array): void {
    for (const number of this.numbers[facet]?.values() ?? []) {
      const works = this.#worksOf(facet, number);
      counts[number] = works instanceof Int32Array ? countCommon(bits, works) : countListed(bits, works);
    }
  }

  #worksInYears({ from = -Infinity, to = Infinity }: YearRange): Bits {
    const bits = this.#lent.none();
    for (const [year, number] of this.numbers[YEARS] ?? [])
      if (Number(year) >= from && Number(year) <= to) this.#addWorks(bits, YEARS, number);
    return bits;
  }

  #addWorks(bits: Bits, facet: number, number: number): void {
    const works = this.#worksOf(facet, number);
    if (works instanceof Int32Array) putIn(bits, works);
    else for (const work of works) addWork(bits, work);
  }

  #worksOf(facet: number, number: number): Bits | Numbers {
    if (!this.#turned.has(facet)) this.#turn(facet);
    return this.#works[number] ?? NONE;
  }

  #turn(facet: number): void {
    this.#turned.add(facet);
    const { works: size, starts, ends, items } = this.#columns;
    const lists: number[][] = [];
    for (let work = 0; work < size; work++) {
      const start = starts[work] ?? 0;
      const end = start + (ends[work * WIDTH + facet] ?? 0);
      for (let at = start + (facet && (ends[work * WIDTH + facet - 1] ?? 0)); at < end; at++)
        (lists[(items[at] ?? 0) >> 1] ??= []).push(work);
    }
    lists.forEach((works, number) => {
      this.#works[number] = works.length * DENSE > size ? setOf(works, size) : narrow(works);
    });
  }

  /** The works that state a value themselves. */
  #statedBy(number: number): Bits {
    let bits = this.#stated.get(number);
    if (!bits) {
      const { works, starts, items } = this.#columns;
      bits = noWorks(works);
      for (let at = 0, work = 0; at < items.length; at++) {
        while (at >= (starts[work + 1] ?? 0)) work++;
        if (items[at] === number * 2 + 1) addWork(bits, work);
      }
      this.#stated.set(number, bits);
    }
    return bits;
  }
}

function countListed(bits: Bits, works: Numbers): number {
  let count = 0;
  for (const work of works) {
    count += ((bits[work >> 5] ?? 0) >>> (work & 31)) & 1;
  }
  return count;
}

function setOf(works: readonly number[], size: number): Bits {
  const bits = noWorks(size);
  for (const work of works) addWork(bits, work);
  return bits;
}
