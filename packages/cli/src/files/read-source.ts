import { readFile } from 'node:fs/promises';
import { FEED_LIMITS } from '@guidance-list/core';
import { Failure, reasonOf } from '../terminal/failure.js';

const TIMEOUT_MS = 30_000;

/**
 * The bytes of a file, of standard input ("-"), or of an http(s) address where those are allowed.
 *
 * @throws {Failure} with exit code 3 when it cannot be opened, reached or read whole.
 */
export async function readSource(
  source: string,
  stdin: NodeJS.ReadStream,
  { addresses = false } = {},
): Promise<Uint8Array> {
  try {
    if (source === '-') return await readWhole(stdin);
    return addresses && /^https?:\/\//i.test(source) ? await fetched(source) : await readFile(source);
  } catch (error) {
    const name = source === '-' ? 'Standard input' : source;
    throw new Failure(3, `${name} could not be read: ${reasonOf(error)}.`, { cause: error });
  }
}

async function readWhole(stdin: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** No more than a reader takes, and one byte over, by which the reader knows: what a server says of its length proves nothing. */
async function fetched(address: string): Promise<Uint8Array> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'follow' });
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    if (bytes > FEED_LIMITS.bytes) break;
  }
  return Buffer.concat(chunks);
}
