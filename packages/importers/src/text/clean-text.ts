import { isVisible } from '@guidance-list/core';
import type { Cleaned, TextRepair } from './cleaned.js';
import { joint } from './joint.js';
import { repairMojibake } from './repair-mojibake.js';

/** Control characters, embeddings, overrides and isolates of direction, byte order marks, halves of a surrogate pair. */
const UNREADABLE =
  // eslint-disable-next-line no-control-regex -- these are what it looks for
  /(?:[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\u202A-\u202E\u2066-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF])+/g;
const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g;
const BLANKS = /[\t \xA0\u1680\u2000-\u200A\u202F\u205F\u3000]{2,}|\t/g;

/**
 * Cleans plain text: mojibake is repaired, control characters and overrides of direction go, white space is put in order.
 * What looks like markup or an entity stays as it was typed; joiners and direction marks are spelling and stay.
 *
 * Shape: lines end in "\n", at most one blank line between paragraphs, none at either end; "" where nothing could be seen.
 * Pure, total, linear.
 */
export function cleanText(input: string): Cleaned {
  const { text: repaired, repairs } = repairMojibake(input);
  const unreadable: TextRepair[] = [];
  const readable = repaired.replace(UNREADABLE, (found, at: number) => {
    const used = joint(repaired.slice(0, at), repaired.slice(at + found.length));
    unreadable.push({ code: 'text/control-removed', found: spelledOut(found), used });
    return used;
  });
  const tidied = tidy(readable);
  if (tidied !== '' && !isVisible(tidied))
    return { text: '', repairs: [...repairs, ...unreadable, unseen(tidied)] };
  const spaces: TextRepair[] =
    tidied === readable ? [] : [{ code: 'text/white-space', found: readable, used: tidied }];
  return { text: tidied, repairs: [...repairs, ...unreadable, ...spaces] };
}

/** Joiners and their like are spelling between other characters; alone they are nothing. */
function unseen(text: string): TextRepair {
  return { code: 'text/control-removed', found: spelledOut(text), used: '' };
}

function tidy(text: string): string {
  const lines = text
    .replace(LINE_ENDS, '\n')
    .replace(BLANKS, ' ')
    .split('\n')
    .map((line) => line.trim());
  const kept: string[] = [];
  for (const line of lines) if (line !== '' || kept.at(-1) !== '') kept.push(line);
  return kept.join('\n').trim();
}

/** "U+202E U+0007": how a report shows what cannot be seen. */
function spelledOut(text: string): string {
  const names = Array.from(
    text.slice(0, 16),
    (one) => 'U+' + (one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'),
  );
  return names.join(' ');
}
