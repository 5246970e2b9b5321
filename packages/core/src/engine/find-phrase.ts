import { addWork, listWorks, type Bits } from './bits.js';
import { FIELD_COUNT } from './field-score.js';
import type { Searcher } from './searcher.js';

/** The works that have a phrase, and how often in each field. */
export interface FoundPhrase {
  readonly bits: Bits;
  /** `FIELD_COUNT` numbers a work. */
  readonly times: ReadonlyMap<number, readonly number[]>;
}

/** Looks for terms that stand next to each other in this order, in works that have all of them. */
export function findPhrase(
  { index, sets, streamOf }: Searcher,
  phrase: readonly number[],
  candidates: Bits,
): FoundPhrase {
  const bits = sets.none();
  const times = new Map<number, readonly number[]>();
  for (const work of listWorks(candidates, new Uint32Array(index.works))) {
    const counts = timesInFields(streamOf(work), phrase);
    if (!counts) continue;
    addWork(bits, work);
    times.set(work, counts);
  }
  return { bits, times };
}

function timesInFields(stream: Int32Array, phrase: readonly number[]): number[] | undefined {
  let counts: number[] | undefined;
  let field = 0;
  for (let at = 0; at < stream.length; at++) {
    const term = stream[at] ?? 0;
    if (term < 0) field = -1 - term;
    else if (term === phrase[0] && phrase.every((wanted, index) => stream[at + index] === wanted)) {
      counts ??= new Array<number>(FIELD_COUNT).fill(0);
      counts[field] = (counts[field] ?? 0) + 1;
    }
  }
  return counts;
}
