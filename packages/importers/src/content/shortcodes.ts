import type { TextRepair } from '../text/cleaned.js';

/** "[vc_column", "[/gallery": how what WordPress prints begins when the plugin that would replace it is gone. */
const BEGINNING = /\[(\/?)([a-z][\w-]*)(?![^\s[\]])/gi;
/** A value in quotes, straight or as WordPress sets them; it may hold brackets. */
const QUOTED = /=\s?(?:["“”″][^"“”″\n]*["“”″]|['‘’′][^'‘’′\n]*['‘’′])/y;
const QUOTED_ATTRIBUTE = /\s+[\w-]+(?==\s?["“”″'‘’′])/y;
const BRACKET = /[[\]]/g;
/** What stood apart because of a shortcode must not become an element or an entity without it. */
const BEGINS_MARKUP = /[<&/#!-]/;
const ATTRIBUTE = /\s[\w-]+=|\/\]$/;
const WELL_KNOWN = new Set(
  'gallery caption embed audio video playlist contact-form contact-form-7 toc'.split(' '),
);
/** No list of attributes is longer. Units: UTF-16. */
const LONGEST = 4000;

/** What may be a shortcode. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isClosing: boolean;
  /** Whether it ends with a bracket. */
  readonly isWhole: boolean;
}

/**
 * Takes shortcodes out of a text. "[sic]" and "[see annex]" are words in brackets: a shortcode has an attribute, an
 * underscore in its name, a closing partner, or a name that WordPress itself registers. One that nobody closed ends with its
 * attributes.
 */
export function withoutShortcodes(text: string): { text: string; repairs: TextRepair[] } {
  const candidates = candidatesIn(text);
  const closed = new Set(candidates.flatMap((one) => (one.isClosing && one.isWhole ? one.name : [])));
  const repairs: TextRepair[] = [];
  const kept: string[] = [];
  let done = 0;
  for (const { start, end, name, isWhole } of candidates) {
    const found = text.slice(start, end);
    const isKnown = closed.has(name) || WELL_KNOWN.has(name.toLowerCase());
    if (!name.includes('_') && !ATTRIBUTE.test(found) && !(isWhole && isKnown)) continue;
    repairs.push({ code: 'text/shortcode-removed', found, used: '' });
    kept.push(text.slice(done, start), BEGINS_MARKUP.test(text.charAt(start - 1)) ? ' ' : '');
    done = end;
  }
  if (repairs.length === 0) return { text, repairs };
  const rest = [...kept, text.slice(done)].join('');
  return { text: rest.replace(/ {2,}/g, ' ').replace(/^ | $/gm, ''), repairs };
}

function candidatesIn(text: string): Candidate[] {
  const candidates: Candidate[] = [];
  let done = 0;
  for (const { index: start, 0: beginning, 1: slash, 2: name = '' } of text.matchAll(BEGINNING)) {
    if (start < done) continue;
    const from = start + beginning.length;
    const end = endOutsideQuotes(text, from) ?? nextEnd(text, from);
    done = end ?? attributesEnd(text, from);
    candidates.push({ start, end: done, name, isClosing: slash === '/', isWhole: end !== undefined });
  }
  return candidates;
}

/** The end of a shortcode whose quoted values may hold brackets. */
function endOutsideQuotes(text: string, from: number): number | undefined {
  for (let at = from; at < Math.min(text.length, from + LONGEST); at++) {
    const character = text[at];
    if (character === ']') return at + 1;
    if (character === '[') return undefined;
    if (character === '=') at = (endOf(QUOTED, text, at) ?? at + 1) - 1;
  }
  return undefined;
}

/** The same where a quote is never closed. */
function nextEnd(text: string, from: number): number | undefined {
  BRACKET.lastIndex = from;
  const bracket = BRACKET.exec(text);
  return bracket?.[0] === ']' ? bracket.index + 1 : undefined;
}

/** Where the quoted attributes of a shortcode end that nothing closes. */
function attributesEnd(text: string, from: number): number {
  for (let end = from; ;) {
    const value = endOf(QUOTED_ATTRIBUTE, text, end);
    const next = value === undefined ? undefined : endOf(QUOTED, text, value);
    if (next === undefined) return end;
    end = next;
  }
}

/** Where a sticky expression that begins at a place ends; nothing where it does not match. */
function endOf(expression: RegExp, text: string, at: number): number | undefined {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : undefined;
}
