import { isVisible } from '@guidance-list/core';
import { contentTypeListLength, isContentType } from '../terms/content-type.js';
import { isDownloadLine } from '../record/download-line.js';
import { offersMore } from './reads-like-excerpt.js';
import { isTagLine } from './tag-line.js';

/** A saved page, parted: the page's own work, the cards listed below it, and the names of content types that stood there. */
export interface PageSections {
  readonly main: readonly string[];
  readonly cards: readonly string[];
  readonly contentTypes: readonly string[];
}

/** So many blank lines in a row stand where another layout prints its content types. */
const BLANK_LINES_OF_A_GAP = 5;

/**
 * Parts the text of a page. A list of content types, or a wide gap in its place, parts the page's own text from its cards;
 * where there is neither, the cards begin after the last download line, if any line shows that there are cards at all.
 */
export function pageSections(text: string): PageSections {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const trimmed = lines.map((line) => (isVisible(line) ? line.replace(/\s{2,}/g, ' ').trim() : ''));
  const { kept, contentTypes, boundary } = withoutContentTypes(trimmed);
  const at = boundary ?? gapAfterText(kept) ?? impliedBoundary(kept);
  return { main: kept.slice(0, at), cards: kept.slice(at), contentTypes };
}

/** The lines without any names of content types, and where the first list of them stood. */
function withoutContentTypes(lines: readonly string[]) {
  const filled = lines.flatMap((line, at) => (line === '' ? [] : [at]));
  const words = filled.map((at) => lines[at] ?? '');
  const dropped = new Set<number>();
  let boundary: number | undefined;
  for (let at = 0; at < words.length; at++) {
    const length = contentTypeListLength(words, at);
    if (length > 0) boundary ??= filled[at];
    const last = length > 0 ? at + length : isContentType(words[at] ?? '') ? at + 1 : at;
    for (; at < last; at++) dropped.add(filled[at] ?? -1);
    if (length > 0) at--;
  }
  const contentTypes = [...dropped].map((at) => lines[at] ?? '');
  const kept = lines.map((line, at) => (dropped.has(at) ? '' : line));
  return { kept, contentTypes, boundary };
}

function gapAfterText(lines: readonly string[]): number | undefined {
  let blank = 0;
  let hasText = false;
  for (const [at, line] of lines.entries()) {
    if (line !== '' && hasText && blank >= BLANK_LINES_OF_A_GAP) return at;
    blank = line === '' ? blank + 1 : 0;
    hasText ||= line !== '';
  }
  return undefined;
}

function impliedBoundary(lines: readonly string[]): number {
  if (!lines.some((line) => isTagLine(line) || offersMore(line))) return lines.length;
  return lines.findLastIndex(isDownloadLine) + 1;
}
