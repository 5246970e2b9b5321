import { spellingVariant } from '../text/spelling-variants.js';
import { addTimes } from './add-times.js';
import { listWorks, noWorks } from './bits.js';
import { FIELD_COUNT } from './field-score.js';
import { narrow } from './numbers.js';
import { PatternNumbers } from './pattern-numbers.js';
import { addRun, withSet, type Run } from './postings.js';
import { numberOfTerm, runOf, termsWithPrefix, type WordPart } from './word-part.js';

/** A beginning whose terms have fewer postings than this, or than one for so many works, is read as fast as it stands. */
const FEWEST = 512;
const WORKS_A_POSTING = 16;

/**
 * The postings of the terms that begin so, except those that count as typed. The first letters that a visitor types begin many terms of many
 * works: these are united as those of one term when they are first typed, and kept, for they hang on nothing else that is asked.
 */
export function prefixUnions(part: WordPart): (prefix: string) => readonly Run[] {
  const unions = new Map<string, readonly Run[]>();
  const enough = Math.max(FEWEST, part.works / WORKS_A_POSTING);
  return (prefix) => {
    const ready = unions.get(prefix);
    if (ready) return ready;
    const runs = longerTerms(part, prefix);
    if (runs.reduce((sum, { from, to }) => sum + to - from, 0) < enough) return runs;
    const union = [united(part, runs)];
    unions.set(prefix, union);
    return union;
  };
}

function longerTerms(part: WordPart, prefix: string): Run[] {
  const [start, end] = termsWithPrefix(part, prefix);
  const variant = spellingVariant(prefix);
  const apart = [prefix, variant].map((word) => (word ? numberOfTerm(part, word) : -1));
  const runs: Run[] = [];
  for (let from = start, to = start; to <= end; to++) {
    if (to < end && !apart.includes(to)) continue;
    if (from < to) runs.push(runOf(part, from, to));
    from = to + 1;
  }
  return runs;
}

function united({ works: size, first, lengths }: WordPart, longer: readonly Run[]): Run {
  const runs = longer.map((run) => ({ ...run, first: 0 }));
  const patterns = new PatternNumbers();
  const times = new Uint32Array(size * FIELD_COUNT);
  const bits = noWorks(size);
  for (const run of runs) addRun(run, bits, undefined);
  const list = new Uint32Array(size);
  addTimes(runs, { times, list }, bits);
  const works = listWorks(bits, list);
  const read = works.map((work) => patterns.take(times, work * FIELD_COUNT));
  const union: Run = {
    ...{ first, lengths, worth: 1, from: 0, to: works.length, ascends: true, set: undefined },
    postings: {
      starts: new Uint8Array(),
      works: narrow(works),
      patterns: narrow(read),
      times: narrow(patterns.times),
    },
  };
  return withSet(union, size);
}
