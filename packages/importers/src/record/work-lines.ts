import type { Work } from './resource-of-record.js';

/** A work as the lines that it is in a feed, without the id, which only the whole set can give. */
export function workLines(work: Work): string {
  return JSON.stringify(work, null, 2);
}

/** The same with its id, which stands first. */
export function withId(id: string, lines: string): string {
  return `{\n  "id": ${JSON.stringify(id)},${lines.slice(1)}`;
}
