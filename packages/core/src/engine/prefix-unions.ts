import { addTimes } from './add-times.js';
import { listWorks, noWorks } from './bits.js';
import { FIELD_COUNT } from './field-score.js';
import { narrow } from './numbers.js';
import { PatternNumbers } from './pattern-numbers.js';
import { addRun, type Run } from './postings.js';
import { runOf, type WordPart } from './word-part.js';

/** Beginnings of so many letters are made ready. Units: UTF-16. */
const LENGTHS = [1, 2];
/** A beginning whose terms have fewer postings than this, or than a quarter of the works, is read as fast as it stands. */
const FEWEST = 1024;

/**
 * The first letters that a visitor types begin many terms of many works. For each such beginning this gives the postings of all
 * longer terms as those of one.
 */
export function prefixUnions(part: WordPart): ReadonlyMap<string, Run> {
  const { terms, postings, works: size, first, lengths } = part;
  const patterns = new PatternNumbers();
  const unions: [prefix: string, works: Uint32Array, patterns: Uint32Array][] = [];
  const times = new Uint32Array(size * FIELD_COUNT);
  const [bits, several, list] = [noWorks(size), noWorks(size), new Uint32Array(size)];
  for (const length of LENGTHS) {
    for (let from = 0, to = 0; from < terms.length; from = to) {
      const prefix = terms[from]?.slice(0, length) ?? '';
      while (terms[to]?.startsWith(prefix)) to++;
      // A term that is typed in full counts more than those that only begin so.
      const longer = terms[from] === prefix ? from + 1 : from;
      const found = (postings.starts[to] ?? 0) - (postings.starts[longer] ?? 0);
      if (to - longer < 2 || found < Math.max(FEWEST, size / 4)) continue;
      const run = { ...runOf(part, longer, to), first: 0 };
      addRun(run, bits.fill(0), several);
      addTimes([run], times, bits);
      const united = listWorks(bits, list).slice();
      unions.push([prefix, united, united.map((work) => patterns.take(times, work * FIELD_COUNT))]);
    }
  }
  const united = { starts: new Uint8Array(), times: narrow(patterns.times) };
  return new Map(
    unions.map(([prefix, works, read]) => [
      prefix,
      {
        postings: { ...united, works: narrow(works), patterns: narrow(read) },
        ...{ from: 0, to: works.length, ascends: true, worth: 1, first, lengths },
      },
    ]),
  );
}
