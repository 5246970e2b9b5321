/** Why a feed could not be had. `status` and `host` are for the page's editor, never for guessing. */
export interface Failure {
  readonly kind: 'network' | 'status' | 'too-large' | 'not-a-feed' | 'newer-version';
  /** Host name of the address that failed; empty where there is none. */
  readonly host: string;
  /** The HTTP status, where the server gave an answer. */
  readonly status?: number;
}

/** A feed that could not be had; carries the {@link Failure}. */
export class FeedRequestError extends Error {
  override readonly name = 'FeedRequestError';

  constructor(
    readonly failure: Failure,
    options?: ErrorOptions,
  ) {
    super(`${failure.host || 'feed'}: ${failure.status ?? failure.kind}`, options);
  }
}

/** How one feed is asked for. */
export interface FeedRequest {
  readonly signal: AbortSignal;
  /** The most that is read of one feed, unpacked. Units: bytes. */
  readonly maxBytes: number;
  readonly fetch: typeof fetch;
}

/**
 * Asks for one feed as a guest does: without telling which page asks, and without credentials. The answer is read as a
 * stream and dropped once it grows past the limit, since a small packed answer can unpack to a very large one.
 *
 * @throws {FeedRequestError} when there is no answer, a bad one, or too much of it.
 * @throws {DOMException} `AbortError` when the signal says so.
 */
export async function requestFeed(address: string, request: FeedRequest): Promise<string> {
  return await (await requested(address, request)).text();
}

/**
 * Asks for a prebuilt index in the same way.
 *
 * @throws {FeedRequestError} when there is no answer, a bad one, or too much of it.
 */
export async function requestBytes(address: string, request: FeedRequest): Promise<Uint8Array> {
  return new Uint8Array(await (await requested(address, request)).arrayBuffer());
}

/** Host name of an address on this page; empty where there is none. */
export function hostOf(address: string): string {
  try {
    return new URL(address, document.baseURI).host;
  } catch {
    return '';
  }
}

async function requested(address: string, request: FeedRequest): Promise<Blob> {
  const host = hostOf(address);
  const response = await answer(address, request, host);
  if (!response.ok) throw new FeedRequestError({ kind: 'status', host, status: response.status });
  return new Blob(await limitedChunks(response, request, host));
}

async function answer(address: string, request: FeedRequest, host: string): Promise<Response> {
  try {
    return await request.fetch(address, {
      signal: request.signal,
      referrerPolicy: 'no-referrer',
      credentials: 'omit',
      headers: { accept: 'application/json' },
    });
  } catch (cause) {
    request.signal.throwIfAborted();
    throw new FeedRequestError({ kind: 'network', host }, { cause });
  }
}

async function limitedChunks(
  { body }: Response,
  request: FeedRequest,
  host: string,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  let bytes = 0;
  while (reader) {
    const { done, value } = await nextChunk(reader, request, host);
    if (done) break;
    bytes += value.byteLength;
    if (bytes > request.maxBytes) {
      void reader.cancel();
      throw new FeedRequestError({ kind: 'too-large', host });
    }
    chunks.push(value);
  }
  return chunks;
}

async function nextChunk(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  request: FeedRequest,
  host: string,
): Promise<ReadableStreamReadResult<Uint8Array<ArrayBuffer>>> {
  try {
    return await reader.read();
  } catch (cause) {
    request.signal.throwIfAborted();
    throw new FeedRequestError({ kind: 'network', host }, { cause });
  }
}
