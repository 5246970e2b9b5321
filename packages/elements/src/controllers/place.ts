import type { Choices } from './choices.js';

/** Where a visitor is: what they ask for, how far they have gone on, and which work they have opened. */
export interface Place {
  readonly choices: Choices;
  /** How many pages are shown below each other, from 1. */
  readonly pages: number;
  readonly openedId?: string | undefined;
}
