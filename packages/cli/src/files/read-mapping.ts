import { parseMapping, type Mapping } from '@guidance-list/importers';
import { readFileSync } from 'node:fs';
import { reasonOf, usageFailure } from '../terminal/failure.js';

/**
 * Reads an editor's mapping file.
 *
 * @throws {Failure} with exit code 2 when it cannot be read or used: without it, the import is not what was asked for.
 */
export function readMapping(file: string): Mapping {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw usageFailure(`The mapping ${file} could not be read: ${reasonOf(error)}.`);
  }
  const reading = parseMapping(text);
  if ('problem' in reading) throw usageFailure(`The mapping ${file} cannot be used: ${reading.problem}.`);
  return reading.mapping;
}
