import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AnswerMemory, KeptAnswer } from '@guidance-list/importers';
import { Failure, reasonOf } from '../terminal/failure.js';

/** The good answers of a run in a file beside its result, so that a run that breaks can be gone on with. */
export interface PartialFile extends AnswerMemory {
  /** Takes the file away: the run is done. */
  remove(): void;
}

interface Line {
  readonly asked: string;
  readonly answer: KeptAnswer;
}

/**
 * Keeps answers in `<out>.partial`, one a line, each as soon as it is there. Without `resume`, those of an earlier run are
 * forgotten at the first answer of this one.
 *
 * @throws {Failure} with exit code 3 when the file cannot be read or written.
 */
export function partialFile(out: string, { resume = false } = {}): PartialFile {
  const path = `${out}.partial`;
  const known = resume ? answersIn(path) : new Map<string, KeptAnswer>();
  let isBegun = resume && existsSync(path);
  const written = (line: string): void => {
    try {
      mkdirSync(dirname(path), { recursive: true });
      // Answers to a password are nobody else's business.
      if (isBegun) appendFileSync(path, line);
      else writeFileSync(path, line, { mode: 0o600 });
    } catch (error) {
      throw new Failure(3, `${path} could not be written: ${reasonOf(error)}.`, { cause: error });
    }
    isBegun = true;
  };
  return {
    recall: (asked) => known.get(asked),
    keep: (asked, answer) => written(`${JSON.stringify({ asked, answer } satisfies Line)}\n`),
    remove: () => rmSync(path, { force: true }),
  };
}

/** The last line may be half a line: the run was broken off. */
function answersIn(path: string): Map<string, KeptAnswer> {
  if (!existsSync(path)) return new Map();
  try {
    const lines = readFileSync(path, 'utf8').split('\n');
    return new Map(lines.flatMap(lineOf).map(({ asked, answer }) => [asked, answer]));
  } catch (error) {
    throw new Failure(3, `${path} could not be read: ${reasonOf(error)}.`, { cause: error });
  }
}

function lineOf(text: string): Line[] {
  try {
    const { asked, answer } = JSON.parse(text) as Partial<Line>;
    const isWhole = typeof asked === 'string' && typeof answer?.text === 'string';
    return isWhole ? [{ asked, answer }] : [];
  } catch {
    return [];
  }
}
