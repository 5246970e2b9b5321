/** A text of a feed: typed as text, or markup. */
export interface FeedText {
  readonly kind: 'text' | 'html';
  readonly value: string;
}

/** A file that an item offers. */
export interface FeedFile {
  readonly url: string;
  readonly mediaType?: string;
  /** Units: bytes. */
  readonly bytes?: number;
  readonly title?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** An item of a feed, whichever format the feed is in. */
export interface FeedItem {
  /** What the feed calls it. */
  readonly id?: string;
  /** As it stands: it may be relative. */
  readonly link?: string;
  /** Absolute address that its links are resolved against, where the feed states one. */
  readonly base?: string;
  readonly title?: FeedText;
  readonly summary?: FeedText;
  readonly content?: FeedText;
  readonly language?: string;
  /** As it stands. */
  readonly published?: string;
  /** As it stands. */
  readonly updated?: string;
  readonly authors: readonly string[];
  readonly categories: readonly { readonly name: string; readonly slug?: string }[];
  readonly files: readonly FeedFile[];
  readonly rights?: string;
  /** Names of parts that are there and not as the format has them. */
  readonly unreadable?: readonly string[];
  /** What WordPress's own export says of who may see it: a feed has none of this. */
  readonly isForEverybody: boolean;
}

/** What a feed says of itself, and its items. */
export interface FeedDocument {
  readonly system: 'rss' | 'atom' | 'json-feed';
  readonly title?: FeedText;
  /** As it stands. */
  readonly home?: string;
  readonly language?: string;
  readonly items: readonly FeedItem[];
  /** Whether it is an export of WordPress, which looks like a feed and is none. */
  readonly isExport: boolean;
}
