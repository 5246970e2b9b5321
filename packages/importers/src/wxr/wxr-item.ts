/** An item of an export, or what an export says of itself, as it stands there. */
export interface WxrItem {
  /** "title", "wp:status", "content:encoded" → text. */
  readonly values: ReadonlyMap<string, string>;
  readonly categories: readonly WxrCategory[];
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** A term of an item, or of the export's own list, where it has a parent too. */
export interface WxrCategory {
  readonly taxonomy: string;
  readonly name: string;
  /** As in addresses; other scripts percent-encoded. */
  readonly slug: string;
  /** Slug of the term above it. */
  readonly parent?: string;
}

/** Whoever is told what stands in an export, in its order. */
export interface WxrListener {
  /** "title", "wp:wxr_version", "wp:base_blog_url" → text, before any item. */
  channel?(name: string, text: string): void;
  term?(term: WxrCategory): void;
  item(item: WxrItem): void;
}
