import { markup, type Markup } from '@guidance-list/core/outputs';
import type { ReportEntry } from '../report/report.js';

/** A value on both sides of a change; nothing where nothing stands. */
export interface BeforeAndAfter {
  readonly before: Markup | undefined;
  readonly after: Markup | undefined;
}

interface Sides {
  readonly start: string;
  readonly removed: string;
  readonly added: string;
  readonly end: string;
}

/** Units: UTF-16. */
const CONTEXT = 60;
/** Of one value; nobody would read more. Units: UTF-16. */
const LONGEST = 320;

/** What an entry found and used, inside a little of what stood around it. */
export function changedPart({ found = '', used = '', original = '' }: ReportEntry): BeforeAndAfter {
  const at = found === '' ? -1 : original.indexOf(found);
  const start = at < 0 ? '' : original.slice(0, at);
  const end = at < 0 ? '' : original.slice(at + found.length);
  return shown({ start, removed: found, added: used, end });
}

/** What differs between two whole texts, word by word from both ends, inside a little of what they share. */
export function changeBetween(before: string, after: string): BeforeAndAfter {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const most = Math.min(old.length, now.length);
  let first = 0;
  while (first < most && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < most - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  return shown({
    start: old.slice(0, first).join(''),
    removed: old.slice(first, old.length - last).join(''),
    added: now.slice(first, now.length - last).join(''),
    end: old.slice(old.length - last).join(''),
  });
}

/** Removed text is struck, added text underlined; what is the same on both sides is neither. */
function shown({ start, removed, added, end }: Sides): BeforeAndAfter {
  const isSame = removed === added;
  const side = (part: string, name: 'del' | 'ins'): Markup | undefined => {
    if (start + part + end === '') return undefined;
    const text = shortened(part);
    const marked = isSame
      ? markup`${text}`
      : name === 'del'
        ? markup`<del>${text}</del>`
        : markup`<ins>${text}</ins>`;
    return markup`${lastPart(start)}${part !== '' && marked}${firstPart(end)}`;
  };
  return { before: side(removed, 'del'), after: side(added, 'ins') };
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

function lastPart(text: string): string {
  if (text.length <= CONTEXT) return text;
  return `…${text.slice(-CONTEXT).replace(/^\S*\s/, '')}`;
}

function firstPart(text: string): string {
  if (text.length <= CONTEXT) return text;
  return `${text.slice(0, CONTEXT).replace(/\s\S*$/, '')}…`;
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s\S*$/, '')}…`;
}
