import type { Measured } from './measured.js';

/** A promise, and what a run says of it. */
export interface Bar {
  readonly promise: string;
  readonly found: string;
  readonly isMet: boolean;
}

const MOST_SCRIPT_MS = 300;
const LONG_TASK_MS = 50;

/** The promises about our list in a page, as far as a run has measured them. */
export function bars(measured: readonly Measured[]): readonly Bar[] {
  const ours = measured.filter(({ name }) => name === 'guidance-list');
  return ours.flatMap(({ size, script, longestTaskAfter, shift }) => [
    ...(size === 1000
      ? [
          {
            promise: `first list of 1000 works in at most ${MOST_SCRIPT_MS} ms of script`,
            found: `${script.toFixed(0)} ms`,
            isMet: script <= MOST_SCRIPT_MS,
          },
        ]
      : []),
    {
      promise: `no task over ${LONG_TASK_MS} ms after the first list of ${size} works`,
      found: `${longestTaskAfter.toFixed(0)} ms`,
      isMet: longestTaskAfter <= LONG_TASK_MS,
    },
    {
      promise: `nothing moves while ${size} works come in`,
      found: `shift ${shift.toFixed(3)}`,
      isMet: shift === 0,
    },
  ]);
}
