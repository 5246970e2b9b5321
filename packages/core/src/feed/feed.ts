import type { Diagnostic } from '../errors/diagnostic.js';
import type { Resource } from '../resource/resource.js';

/** Labels of the feed's own terms: facet → term → language → label. */
export interface Terms {
  readonly types?: TermLabels;
  readonly topics?: TermLabels;
  readonly audiences?: TermLabels;
}

/** Term → language (BCP 47) → label. */
export type TermLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a feed says of itself. */
export interface FeedInfo {
  readonly version: string;
  readonly title?: string;
  /** Address of the library's own page. */
  readonly home?: string;
  /** BCP 47. */
  readonly language?: string;
  /** Partial ISO date of the last change. */
  readonly updated?: string;
  readonly terms?: Terms;
}

/** What reading a feed gives: the good records, and a line for everything that was not. */
export interface ParsedFeed {
  readonly feed: FeedInfo;
  readonly resources: readonly Resource[];
  readonly diagnostics: readonly Diagnostic[];
}
