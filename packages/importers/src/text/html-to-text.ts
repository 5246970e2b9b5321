import { Parser } from 'htmlparser2';
import { cleanText } from './clean-text.js';
import type { Cleaned, TextRepair } from './cleaned.js';
import { joint } from './joint.js';
import { isReadElement, spaceAround } from './read-element.js';
import { withinDepth } from './within-depth.js';

const HTML_SPACE = /[ \t\n\r\f]+/g;
const NAMES_SHOWN = 12;
const NOTHING = { before: '', after: '' };

interface Reading {
  readonly parts: string[];
  readonly names: Set<string>;
  /** For each open element, whether what is inside it is read. */
  readonly readable: boolean[];
  readonly hidden: string[];
  /** For each open list item or other element, what to write when it closes. */
  readonly closings: string[];
  /** Where the last text ended in the markup; the next one is parted from it if it does not begin there. */
  textEnd: number;
}

/**
 * Turns markup into plain text with a real HTML parser: entities are decoded once, scripts, styles, forms and hidden parts
 * go, paragraphs are parted by a blank line, list items become lines that begin with "• ". Then the text is cleaned.
 *
 * Shape: never throws, however broken or deep the markup; linear in its length.
 */
export function htmlToText(html: string): Cleaned {
  const reading: Reading = {
    parts: [],
    names: new Set(),
    readable: [],
    hidden: [],
    closings: [],
    textEnd: 0,
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(reading, name, attributes),
      onclosetag: () => close(reading),
      ontext: (text) => {
        read(reading, text, parser.startIndex !== reading.textEnd);
        reading.textEnd = parser.endIndex + 1;
      },
      oncomment: () => reading.names.add('!--'),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(withinDepth(html));
  const text = withTightLists(reading.parts.join(''));
  const cleaned = cleanText(text);
  return { text: cleaned.text, repairs: [...markupRepairs(html, text, reading), ...cleaned.repairs] };
}

function open(reading: Reading, name: string, attributes: Record<string, string>): void {
  const isInside = reading.readable.at(-1) ?? true;
  const isRead = isInside && isReadElement(name, attributes);
  reading.names.add(name);
  reading.readable.push(isRead);
  if (isInside && !isRead) reading.hidden.push(name);
  const { before, after } = isRead ? spaceAround(name) : NOTHING;
  reading.closings.push(after);
  if (before) reading.parts.push(before);
}

function close(reading: Reading): void {
  reading.readable.pop();
  const closing = reading.closings.pop();
  if (closing) reading.parts.push(closing);
}

function read(reading: Reading, text: string, isParted: boolean): void {
  if (!(reading.readable.at(-1) ?? true)) return;
  const flat = text.replace(HTML_SPACE, ' ');
  const last = reading.parts.at(-1) ?? '\n';
  if (isParted) reading.parts.push(joint(reading.parts.slice(-3).join(''), flat));
  reading.parts.push(/[\n ]$/.test(last) ? flat.replace(/^ /, '') : flat);
}

/** A list is lines without blank ones between; an item that says nothing is none. */
function withTightLists(text: string): string {
  return text
    .replace(/ *\n */g, '\n')
    .replace(/\n•\s*(?=\n•|$)/g, '')
    .replace(/\n•\s*/g, '\n• ')
    .replace(/(\n• [^\n]*)\n+(?=\n• )/g, '$1');
}

function markupRepairs(html: string, text: string, { names, hidden }: Reading): TextRepair[] {
  const repairs: TextRepair[] = [];
  if (names.size > 0) {
    const shown = [...names].slice(0, NAMES_SHOWN).map((name) => `<${name}>`);
    repairs.push({ code: 'text/markup-removed', found: shown.join(' '), used: '' });
  } else if (text !== html) {
    repairs.push({ code: 'text/markup-removed', found: html, used: text });
  }
  for (const name of hidden) repairs.push({ code: 'text/hidden-removed', found: `<${name}>`, used: '' });
  return repairs;
}
