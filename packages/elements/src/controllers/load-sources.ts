import {
  FeedRequestError,
  hostOf,
  requestBytes,
  requestFeed,
  type Failure,
  type FeedRequest,
} from './feed-request.js';
import type { GivenFeed } from './feed-reading.js';

/** What is asked for. */
export interface Sources {
  /** Addresses of feeds. */
  readonly sources: readonly string[];
  /** Address of the index that was made of them. */
  readonly index?: string | undefined;
}

/** How long is waited before something is said or given up. */
export interface Patience {
  /** Units: milliseconds. */
  readonly stalledAfter: number;
}

/** What has come of it. */
export interface Loaded {
  readonly feeds: readonly GivenFeed[];
  readonly failures: readonly Failure[];
  /** Empty where it could not be had. */
  readonly index?: Uint8Array | undefined;
}

/**
 * Asks for all at once. When the time is up and nothing has come, this is said, and waited on; as soon as one feed is there, the
 * others are given up.
 */
export async function loadSources(
  { sources, index }: Sources,
  {
    signal,
    onStalled,
    stalledAfter,
    ...request
  }: FeedRequest & Patience & { readonly onStalled: () => void },
): Promise<Loaded> {
  const late = new AbortController();
  const options = { ...request, signal: AbortSignal.any([signal, late.signal]) };
  const feeds: GivenFeed[] = [];
  let isLate = false;
  const giveUpLate = (): void => {
    if (isLate && feeds.length > 0) late.abort();
  };
  const timer = setTimeout(() => {
    isLate = true;
    if (feeds.length === 0) onStalled();
    giveUpLate();
  }, stalledAfter);
  const ask = async (address: string, at: number): Promise<Failure | undefined> => {
    try {
      feeds[at] = { value: await requestFeed(address, options), host: hostOf(address) };
      giveUpLate();
      return undefined;
    } catch (error) {
      return error instanceof FeedRequestError ? error.failure : { kind: 'network', host: hostOf(address) };
    }
  };
  const bytes = index === undefined ? undefined : requestBytes(index, options).catch(() => new Uint8Array());
  const failures = await Promise.all(sources.map(ask));
  const loaded = {
    feeds: feeds.flat(),
    failures: failures.filter((one) => one !== undefined),
    index: await bytes,
  };
  clearTimeout(timer);
  return loaded;
}
