import { listWorks } from './bits.js';
import { FIELD_COUNT, fieldRestraint, restrainedScore } from './field-score.js';
import { lookalikes, type Lookalikes } from './near-terms.js';
import { postingsRoom, type PostingsRoom } from './postings.js';
import type { SearchedText } from './searched-texts.js';
import { numberOfTerm, type WordIndex } from './word-index.js';
import { eachFoldedWord } from '../text/word-runs.js';
import type { WorkSets } from './work-sets.js';
import type { World } from './world.js';

/** A word index, and what searching it needs beside it: kept from query to query, so that a query allocates nothing per work. */
export interface Searcher {
  readonly index: WordIndex;
  readonly room: PostingsRoom;
  readonly sets: WorkSets;
  /** By work, for ranking. */
  readonly keys: Float64Array;
  /** `FIELD_COUNT` numbers a work, all 0 between two uses. */
  readonly times: Uint32Array;
  /** The same for the word that is still being typed, in halves. */
  readonly prefixTimes: () => Uint32Array;
  readonly lookalikes: () => Lookalikes;
  readonly weights: (world: World) => FieldWeights;
  /** The words of a work in order, as terms; a number below 0 begins a text of field `-1 - number`. */
  readonly streamOf: (work: number) => Int32Array;
}

/** By field and by how many words it has. */
export interface FieldWeights {
  /** What a field of that length holds back. */
  readonly restraints: readonly Float64Array[];
  /** What one word in it is worth, the commonest case. */
  readonly once: readonly Float64Array[];
}

/** Makes an index ready to be searched. `textsOf` gives the texts of a work again, for phrases. */
export function searcher(
  index: WordIndex,
  sets: WorkSets,
  textsOf: (work: number) => readonly SearchedText[],
): Searcher {
  const { works } = index;
  const streams: (Int32Array | undefined)[] = [];
  let prefixTimes: Uint32Array | undefined;
  let alike: Lookalikes | undefined;
  let weighted: { world: World; weights: FieldWeights } | undefined;
  return {
    index,
    sets,
    room: postingsRoom(works),
    keys: new Float64Array(works),
    times: new Uint32Array(works * FIELD_COUNT),
    prefixTimes: () => (prefixTimes ??= new Uint32Array(works * FIELD_COUNT)),
    lookalikes: () => (alike ??= lookalikes(index.terms)),
    weights(world) {
      if (weighted?.world !== world) weighted = { world, weights: weightsIn(index, world) };
      return weighted.weights;
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

function weightsIn({ lengths, works }: WordIndex, { bits, size }: World): FieldWeights {
  const inWorld = listWorks(bits, new Uint32Array(works));
  const restraints = Array.from({ length: FIELD_COUNT }, (_, field) => {
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
  const once = restraints.map((held, field) => held.map((restraint) => restrainedScore(field, 1, restraint)));
  return { restraints, once };
}
