import { setTimeout as sleep } from 'node:timers/promises';
import type { PoliteOptions } from '@guidance-list/importers';
import type { Command } from 'commander';
import { numberOption } from './option-values.js';

/** How patiently and how fast an address is asked. */
export interface PoliteChoices {
  readonly timeout: number;
  readonly retries: number;
  readonly rate: number;
}

const MS_PER_S = 1000;

/** Adds the options of every command that asks a site. */
export function withPoliteOptions(command: Command): Command {
  return command
    .option('--timeout <seconds>', 'for one try', numberOption(0.001), 30)
    .option('--retries <number>', 'further tries after the first', numberOption(0), 4)
    .option('--rate <number>', 'most requests a second', numberOption(0.001), 5);
}

/** What they say, with the network and the clock of this process. */
export function politeOptions({ timeout, retries, rate }: PoliteChoices): PoliteOptions {
  const clock = { now: () => Date.now(), sleep: (ms: number) => sleep(ms) };
  return { fetch, clock, timeoutMs: timeout * MS_PER_S, retries, rate };
}
