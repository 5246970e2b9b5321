import { fold, isVisible } from '@guidance-list/core';

const LONGEST = 80;
/** What is left of a character that was cut in two. */
const HALF = /[\uD800-\uDBFF]$/;

/** A title as a part of an id: folded words joined by dashes, cut at a whole word. Units: at most 80 characters. */
export function slug(title: string): string {
  const words = fold(title).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let joined = '';
  for (const word of words) {
    const longer = joined === '' ? word.slice(0, LONGEST).replace(HALF, '') : `${joined}-${word}`;
    if (longer.length > LONGEST) break;
    joined = longer;
  }
  return isVisible(joined) ? joined : 'untitled';
}
