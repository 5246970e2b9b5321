import { addressVerdict } from '@guidance-list/core';
import { InvalidArgumentError } from 'commander';
import { usageFailure } from '../terminal/failure.js';

/** The names in an option that lists them: "post,resource". */
export function listedNames(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Reads an option that is a number, and says so where it is none. */
export function numberOption(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (text.trim() !== '' && Number.isFinite(number) && number >= least) return number;
    throw new InvalidArgumentError(`It must be a number${least === 0 ? ' from 0 on' : ' above 0'}.`);
  };
}

/**
 * Refuses an option that should be an address and is none.
 *
 * @throws {Failure} with exit code 2.
 */
export function checkAddress(option: string, address: string | undefined): void {
  if (address === undefined || (addressVerdict(address) === 'ok' && /^https?:/i.test(address))) return;
  throw usageFailure(`${option} is "${address}". It must be a whole address that begins with https://.`);
}
