import { addTimes } from './add-times.js';
import { listWorks, noWorks } from './bits.js';
import { FIELD_COUNT } from './field-score.js';
import { narrow } from './numbers.js';
import { PatternNumbers } from './pattern-numbers.js';
import { addRun, type Run } from './postings.js';
import { runOf, termsWithPrefix, type WordPart } from './word-part.js';

/** Beginnings of so many letters at most. Units: UTF-16. */
const LONGEST = 2;
/** A beginning whose terms have fewer postings than this, or than a quarter of the works, is read as fast as it stands. */
const FEWEST = 1024;

/**
 * The first letters that a visitor types begin many terms of many works. For such a beginning this gives the postings of all longer
 * terms as those of one. They are united when it is first typed, and kept: they hang on nothing else that is asked.
 */
export function prefixUnions(part: WordPart): (prefix: string) => Run | undefined {
  const unions = new Map<string, Run | undefined>();
  return (prefix) => {
    if (prefix.length > LONGEST) return undefined;
    if (!unions.has(prefix)) unions.set(prefix, united(part, prefix));
    return unions.get(prefix);
  };
}

function united(part: WordPart, prefix: string): Run | undefined {
  const { terms, works: size } = part;
  const [from, to] = termsWithPrefix(part, prefix);
  // A term that is typed in full counts more than those that only begin so.
  const run = { ...runOf(part, terms[from] === prefix ? from + 1 : from, to), first: 0 };
  if (run.to - run.from < Math.max(FEWEST, size / 4)) return undefined;
  const patterns = new PatternNumbers();
  const times = new Uint32Array(size * FIELD_COUNT);
  const bits = noWorks(size);
  addRun(run, bits, undefined);
  addTimes([run], times, bits);
  const works = listWorks(bits, new Uint32Array(size));
  const read = works.map((work) => patterns.take(times, work * FIELD_COUNT));
  return {
    ...run,
    first: part.first,
    postings: {
      starts: new Uint8Array(),
      works: narrow(works),
      patterns: narrow(read),
      times: narrow(patterns.times),
    },
    from: 0,
    to: works.length,
    ascends: true,
  };
}
