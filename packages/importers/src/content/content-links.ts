import { Parser } from 'htmlparser2';
import { cleanText } from '../text/clean-text.js';
import { JOINT_REACH, joint } from '../text/joint.js';
import { isReadElement, spaceAround } from '../text/read-element.js';
import { withinDepth } from '../text/within-depth.js';
import { withoutShortcodes } from './shortcodes.js';

/** A link in a content, with the line of text in which it stands. */
export interface ContentLink {
  readonly href: string;
  readonly text: string;
  /** Whether the link is marked as one to a file. */
  readonly isFile: boolean;
  readonly language?: string;
  readonly line: string;
  /** Whether the line says nothing but links. */
  readonly isWholeLine: boolean;
}

/** A longer line is a paragraph, and says more than where a file is. Units: UTF-16. */
const LONGEST_LINE = 1000;

type OpenLink = { -readonly [Key in keyof Omit<ContentLink, 'line' | 'isWholeLine'>]: ContentLink[Key] };

interface Line {
  text: string;
  /** What stands outside of links. */
  rest: string;
  links: OpenLink[];
}

/** Every link of a content that a visitor can see, in its order. */
export function contentLinks(html: string): ContentLink[] {
  const found: ContentLink[] = [];
  const readable: boolean[] = [];
  let line = emptyLine();
  let link: OpenLink | undefined;
  let textEnd = 0;
  /** The end of what was read: the whole of a long line would be copied with each text that is added. */
  let before = '';
  const endLine = (): void => {
    found.push(...linksOf(line));
    line = emptyLine();
    before = '';
    if (link) line.links.push((link = { ...link, text: '' }));
  };
  const isRead = (): boolean => readable.at(-1) ?? true;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      readable.push(isRead() && isReadElement(name, attributes));
      if (startsLine(name)) endLine();
      if (name !== 'a' || !attributes.href || !isRead()) return;
      const { href, download, hreflang } = attributes;
      link = {
        href: href.trim(),
        text: '',
        isFile: download !== undefined,
        ...(hreflang ? { language: hreflang } : {}),
      };
      line.links.push(link);
    },
    ontext: (text) => {
      if (!isRead()) return;
      const added = parser.startIndex === textEnd ? text : joint(before, text) + text;
      textEnd = parser.endIndex + 1;
      before = before.slice(-JOINT_REACH) + text;
      line.text += added;
      if (link) link.text += added;
      else line.rest += added;
    },
    onclosetag: (name) => {
      readable.pop();
      if (name === 'a') link = undefined;
      if (startsLine(name)) endLine();
    },
  });
  parser.end(withinDepth(html));
  endLine();
  return found;
}

function emptyLine(): Line {
  return { text: '', rest: '', links: [] };
}

function startsLine(name: string): boolean {
  const { before, after } = spaceAround(name);
  return (before + after).includes('\n');
}

function linksOf({ text, rest, links }: Line): ContentLink[] {
  const line = readable(text);
  const isWholeLine = !/[\p{L}\p{N}]/u.test(rest);
  return links.map((link) => {
    const own = readable(link.text);
    return { ...link, text: own, line: line.length > LONGEST_LINE ? own : line, isWholeLine };
  });
}

function readable(text: string): string {
  return withoutShortcodes(cleanText(text.replace(/\s+/g, ' ')).text).text.trim();
}
