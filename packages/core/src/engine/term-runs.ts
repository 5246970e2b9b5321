import { withSet, type Run } from './postings.js';
import { runOf, type WordPart } from './word-part.js';

/** A term of more works than one in so many is read faster as a set. */
const DENSE = 32;

/** The postings of terms. The works of a term that has many are put into a set when it is first asked for, and kept. */
export function termRuns(part: WordPart): (term: number) => Run {
  const dense = new Map<number, Run>();
  return (term) => {
    const run = dense.get(term) ?? runOf(part, term);
    if (run.set || (run.to - run.from) * DENSE <= part.works) return run;
    const kept = withSet(run, part.works);
    dense.set(term, kept);
    return kept;
  };
}
