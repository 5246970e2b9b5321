import { listWorks } from './bits.js';
import { FIELD_COUNT, fieldRestraint } from './field-score.js';
import { letterMasks } from './near-terms.js';
import type { PostingsRoom } from './postings.js';
import type { SearchedText } from './searched-texts.js';
import { numberOfTerm, type WordIndex } from './word-index.js';
import { eachFoldedWord } from '../text/word-runs.js';
import type { World } from './world.js';

/** A word index, and what searching it needs beside it: kept from query to query, so that a query allocates nothing per work. */
export interface Searcher {
  readonly index: WordIndex;
  readonly room: PostingsRoom;
  /** By work, for ranking. */
  readonly keys: Float64Array;
  /** `FIELD_COUNT` numbers a work, all 0 between two uses. */
  readonly times: Uint32Array;
  readonly masks: () => Int32Array;
  /** Per field and number of words what a field of that length holds back. */
  readonly restraints: (world: World) => readonly Float64Array[];
  /** The words of a work in order, as terms; a number below 0 begins a text of field `-1 - number`. */
  readonly streamOf: (work: number) => Int32Array;
}

/** Makes an index ready to be searched. `textsOf` gives the texts of a work again, for phrases. */
export function searcher(index: WordIndex, textsOf: (work: number) => readonly SearchedText[]): Searcher {
  const { works } = index;
  const streams: (Int32Array | undefined)[] = [];
  let masks: Int32Array | undefined;
  let restrained: { world: World; restraints: Float64Array[] } | undefined;
  return {
    index,
    room: { works: new Uint32Array(works), patterns: new Uint32Array(works) },
    keys: new Float64Array(works),
    times: new Uint32Array(works * FIELD_COUNT),
    masks: () => (masks ??= letterMasks(index.terms)),
    restraints(world) {
      if (restrained?.world !== world) restrained = { world, restraints: restraintsIn(index, world) };
      return restrained.restraints;
    },
    streamOf: (work) => (streams[work] ??= streamOf(index, textsOf(work))),
  };
}

function streamOf(index: WordIndex, texts: readonly SearchedText[]): Int32Array {
  const stream: number[] = [];
  const known = {
    runs: new Map<string, number | undefined>(),
    wordOf: (word: string) => numberOfTerm(index, word),
  };
  for (const [field, text] of texts) {
    stream.push(-1 - field);
    eachFoldedWord(text, known, (term) => stream.push(term));
  }
  return Int32Array.from(stream);
}

function restraintsIn({ lengths, works }: WordIndex, { bits, size }: World): Float64Array[] {
  const inWorld = listWorks(bits, new Uint32Array(works));
  return Array.from({ length: FIELD_COUNT }, (_, field) => {
    let [sum, longest] = [0, 0];
    for (const work of inWorld) {
      const length = lengths[work * FIELD_COUNT + field] ?? 0;
      sum += length;
      if (length > longest) longest = length;
    }
    const average = sum / Math.max(1, size) || 1;
    return Float64Array.from({ length: longest + 1 }, (__, length) =>
      fieldRestraint(field, length / average),
    );
  });
}
