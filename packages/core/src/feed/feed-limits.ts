/** How much a feed may hold before reading it stops. They guard a visitor's phone against a hostile or broken feed. */
export interface FeedLimits {
  /** Of the text of a feed. Units: bytes of UTF-8. */
  readonly bytes: number;
  /** The first so many are read, the others are left out. */
  readonly records: number;
  /** Of one text. Units: UTF-16. A longer one loses itself. */
  readonly fieldLength: number;
  /** Objects and lists inside each other; a record counts from its own braces. */
  readonly depth: number;
}

/** What holds when nothing else is said. */
export const FEED_LIMITS: FeedLimits = {
  bytes: 64 * 1024 * 1024,
  records: 100_000,
  fieldLength: 200_000,
  depth: 32,
};

/** Whether a text is longer than so many bytes of UTF-8. */
export function exceedsBytes(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  if (text.length * 3 <= bytes) return false;
  let size = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return size > bytes;
}

/** Whether objects and lists lie in each other deeper than so many levels. Safe on cycles: it never goes deeper itself. */
export function exceedsDepth(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const inner of Object.values(value)) {
    // Most values are texts, and need no call of their own.
    if (typeof inner === 'object' && exceedsDepth(inner, levels - 1)) return true;
  }
  return false;
}
