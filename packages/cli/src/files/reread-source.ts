import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Failure, reasonOf } from '../terminal/failure.js';

/** A source whose bytes can be read from the beginning as often as somebody likes. */
export interface RereadSource {
  open(): AsyncIterable<Uint8Array>;
  /** Takes away what was kept of standard input. */
  done(): void;
}

/**
 * Opens a file, or standard input ("-"), which is first written to a temporary file: it can be read once only.
 *
 * @throws {Failure} with exit code 3 when it cannot be opened or read whole, also while its bytes are read.
 */
export async function rereadSource(source: string, stdin: NodeJS.ReadStream): Promise<RereadSource> {
  if (source !== '-') return { open: () => chunks(source, source), done: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'guidance-list-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const file = join(folder, 'input');
  try {
    await pipeline(stdin, createWriteStream(file));
  } catch (error) {
    remove();
    throw new Failure(3, `Standard input could not be read: ${reasonOf(error)}.`, { cause: error });
  }
  return {
    open: () => chunks(file, 'Standard input'),
    done: () => {
      process.off('exit', remove);
      remove();
    },
  };
}

async function* chunks(file: string, name: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(file)) yield chunk as Uint8Array;
  } catch (error) {
    throw new Failure(3, `${name} could not be read: ${reasonOf(error)}.`, { cause: error });
  }
}
