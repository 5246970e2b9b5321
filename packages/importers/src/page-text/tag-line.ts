import { isVisible } from '@guidance-list/core';
const LABEL = 'TAGS:';

/** "TAGS: Europe", or the label alone. */
export function isTagLine(line: string): boolean {
  return line.startsWith(LABEL);
}

/** What a tag line names; commas part several. */
export function tagsOfLine(line: string): string[] {
  return line
    .slice(LABEL.length)
    .split(/[,;]/)
    .map((tag) => tag.trim())
    .filter(isVisible);
}
