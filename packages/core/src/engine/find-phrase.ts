import { addWork, keepCommon, listWorks, type Bits } from './bits.js';
import { FIELD_COUNT, TYPED_HALVES } from './field-score.js';
import { addRun } from './postings.js';
import type { SearchPart } from './search-part.js';
import type { Searcher } from './searcher.js';
import { numberOfTerm } from './word-part.js';
import type { World } from './world.js';

/** How often works have a phrase: `FIELD_COUNT` numbers a work. Units: halves. */
export type PhraseTimes = ReadonlyMap<number, readonly number[]>;

/** Looks for words that stand next to each other in this order, in works of a world that have all of them, and puts these into a set. */
export function findPhrase(
  searcher: Searcher,
  phrase: readonly string[],
  { world, bits }: { world: World; bits: Bits },
): PhraseTimes {
  const { parts, sets } = searcher;
  const found = new Map<number, readonly number[]>();
  for (const part of parts) {
    const terms = phrase.map((word) => numberOfTerm(part, word));
    if (terms.includes(-1)) continue;
    const candidates = sets.copyOf(world.bits);
    for (const term of terms) {
      const some = sets.none();
      addRun(part.run(term), some, undefined);
      keepCommon(candidates, some);
    }
    for (const work of listWorks(candidates, searcher.list)) {
      const times = timesInFields(part, work, terms);
      if (times) found.set(work, times);
    }
  }
  for (const work of found.keys()) addWork(bits, work);
  return found;
}

function timesInFields(
  { streamOf }: SearchPart,
  work: number,
  phrase: readonly number[],
): number[] | undefined {
  let times: number[] | undefined;
  let field = 0;
  const stream = streamOf(work);
  for (let at = 0; at < stream.length; at++) {
    const term = stream[at] ?? 0;
    if (term < 0) field = -1 - term;
    else if (term === phrase[0] && phrase.every((wanted, index) => stream[at + index] === wanted)) {
      times ??= new Array<number>(FIELD_COUNT).fill(0);
      times[field] = (times[field] ?? 0) + TYPED_HALVES;
    }
  }
  return times;
}
