import * as z from 'zod/mini';
import type { Diagnostic } from '../errors/diagnostic.js';
import { FIELDS } from '../resource/fields.js';
import { resourceSchema, type Resource } from '../resource/resource.js';
import type { Terms } from '../vocabulary/terms.js';

const { filledText, languageTag, partialDate, termId, text, webAddress } = FIELDS;
const termLabels = z.record(termId, z.record(languageTag, filledText));

/** What stands at the head of a feed, before its records. */
export const feedHeaderSchema = z.object({
  /** "MAJOR.MINOR" of the data model; a newer minor is read, a newer major is not. */
  version: text,
  /** What the library calls itself. */
  title: z.optional(text),
  /** Address of the library's own page. */
  home: z.optional(webAddress),
  /** BCP 47: what records are written in that name no language; names of terms are searched in it. */
  language: z.optional(languageTag),
  /** Partial ISO date of the last change. */
  updated: z.optional(partialDate),
  /** Labels of the feed's own terms, by facet, term and language. */
  terms: z.optional(
    z.object({
      types: z.optional(termLabels),
      topics: z.optional(termLabels),
      audiences: z.optional(termLabels),
    }),
  ),
});

/** A whole feed, strictly: what a writer of feeds must keep. Readers are lenient, see `parseFeed`. */
export const feedSchema = z.extend(feedHeaderSchema, {
  /** The works; ids are unique. */
  resources: z.array(resourceSchema),
});

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
