import type { Patience } from './load-sources.js';

/** What a collection needs from outside. */
export interface CollectionWorld extends Partial<Patience> {
  readonly fetch?: typeof fetch;
  /** Units: bytes, of one feed unpacked. */
  readonly maxBytes?: number;
}

const STALLED_AFTER_MS = 8000;
const MAX_BYTES = 64 * 1024 * 1024;

/** The page's own world, but for what is given. */
export function wholeWorld(given: CollectionWorld): Required<CollectionWorld> {
  return {
    fetch: (...request) => fetch(...request),
    stalledAfter: STALLED_AFTER_MS,
    maxBytes: MAX_BYTES,
    ...given,
  };
}
