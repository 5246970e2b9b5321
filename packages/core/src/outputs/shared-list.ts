import type { FeedInfo } from '../feed/feed.js';
import type { Resource } from '../resource/resource.js';

/** A list of works as it is handed on in another format: whose it is, and where it will stand. */
export interface SharedList {
  /** In the order in which they are to stand. */
  readonly resources: readonly Resource[];
  /** What the feed says of itself. */
  readonly feed: Omit<FeedInfo, 'version'>;
  /** Absolute address at which the output itself will be served. */
  readonly self?: string;
  /** Absolute address of our own page about a work, where there is one. */
  readonly pageOf?: (resource: Resource) => string | undefined;
}

/** In what language the names of terms and places stand: the feed's own. */
export function languageOf({ feed }: SharedList): string {
  return feed.language ?? 'en';
}

/** Where a work can be read: at its source, else on our own page about it. */
export function addressOf(resource: Resource, { pageOf }: SharedList): string | undefined {
  return resource.url ?? pageOf?.(resource);
}
