import type { Page } from '../query/page.js';
import type { Query } from '../query/query.js';
import type { Resource } from '../resource/resource.js';
import type { Stemming } from '../text/stemming.js';
import type { Terms } from '../vocabulary/terms.js';

/** What the words of a catalogue are besides those of its resources. */
export interface CatalogueOptions {
  /** The feed's language (BCP 47): names of types, topics and places are searched in it. `en` when absent. */
  readonly language?: string | undefined;
  /** The feed's own terms and their labels. */
  readonly terms?: Terms | undefined;
  /**
   * With it, a query that asks for `stemming` also finds words by their stem. A text is in the language of the record or translation it
   * stands in, and names of types, topics and places in that of the feed. Without, such a query is answered as any other.
   */
  readonly stemming?: Stemming | undefined;
}

/** A collection that answers queries. */
export interface Catalogue {
  /** All resources, in order of `id` (code points). */
  readonly resources: readonly Resource[];
  query(query?: Query): Page;
  get(id: string): Resource | undefined;
  /** Adds resources; one with an `id` that is there replaces it. */
  add(resources: readonly Resource[]): void;
  remove(ids: readonly string[]): void;
  /** The index as a file, for `loadCatalogue`. The resources are not in it. */
  toBytes(): Uint8Array;
}
