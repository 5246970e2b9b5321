import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure, reasonOf } from '../terminal/failure.js';

/** Files that are being written; whoever is interrupted takes them away. */
const unfinished = new Set<string>();

/**
 * Writes a file, or the pieces of one, whole or not at all: beside its place first, then renamed. Missing folders are made.
 *
 * @throws {Failure} with exit code 3 when it cannot be written.
 */
export function writeWhole(path: string, text: string | Iterable<string | Uint8Array>): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    unfinished.add(beside);
    writeAll(beside, typeof text === 'string' ? [text] : text);
    renameSync(beside, path);
  } catch (error) {
    removeUnfinished();
    throw new Failure(3, `${path} could not be written: ${reasonOf(error)}.`, { cause: error });
  }
  unfinished.delete(beside);
}

/** Takes away what an interrupted run had begun to write. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
  unfinished.clear();
}

function writeAll(path: string, pieces: Iterable<string | Uint8Array>): void {
  const file = openSync(path, 'w');
  try {
    for (const piece of pieces) {
      if (typeof piece === 'string') writeSync(file, piece);
      else writeSync(file, piece);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
