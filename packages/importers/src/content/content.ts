import { isDownloadLine, readDownloadLine, type Download } from '../record/download-line.js';
import { withoutLanguageNote } from '../record/language-note.js';
import { findingOf } from '../record/read-text.js';
import type { Finding } from '../report/report.js';
import { contentTypeListLength } from '../terms/content-type.js';
import { htmlToText } from '../text/html-to-text.js';
import type { TextRepair } from '../text/cleaned.js';
import { withoutShortcodes } from './shortcodes.js';

/** Markup of a site as text, and what was done to it. */
export interface MarkupText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A content as paragraphs, without the lines that offer files. */
export interface ContentText extends MarkupText {
  /** Lines that offer a file without a link to it. */
  readonly downloads: readonly Download[];
  /** The text says that other languages exist. */
  readonly otherLanguages: boolean;
}

/** That markup becomes text is no news; what was hidden, broken or left over is. */
const ORDINARY: readonly TextRepair['code'][] = ['text/markup-removed', 'text/white-space'];

/** Turns a field of markup into text. */
export function markupText(field: string, html: string): MarkupText {
  const read = htmlToText(html);
  const { text, repairs } = withoutShortcodes(read.text);
  const told = [...read.repairs, ...repairs].filter(({ code }) => !ORDINARY.includes(code));
  return { text, findings: told.map((repair) => findingOf(field, html, repair)) };
}

/** Reads a content. `fileLines` are lines that say nothing but where a file is. */
export function contentText(html: string, fileLines: ReadonlySet<string>): ContentText {
  const read = markupText('body', html);
  const lines = read.text.split('\n').filter((line) => !fileLines.has(line.replace(/^• /, '')));
  const { kept, contentTypes } = withoutContentTypes(lines);
  const downloads = kept.filter(isDownloadLine).map(readDownloadLine);
  const paragraphs = kept
    .filter((line) => !isDownloadLine(line))
    .join('\n')
    .split(/\n{2,}/);
  const plain = paragraphs.map(withoutLanguageNote);
  return {
    text: plain
      .map(({ text }) => text.trim())
      .filter(Boolean)
      .join('\n\n'),
    downloads,
    otherLanguages: plain.some(({ finding }) => finding !== undefined),
    findings: [...read.findings, ...typesLeftOut(contentTypes)],
  };
}

/** A list of content types in a text, one a line or paragraph, is a leak of a plugin. */
function withoutContentTypes(lines: readonly string[]): { kept: string[]; contentTypes: string[] } {
  const filled = lines.flatMap((line, at) => (line === '' ? [] : [at]));
  const words = filled.map((at) => lines[at] ?? '');
  const dropped = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const length = contentTypeListLength(words, at);
    for (const place of filled.slice(at, at + length)) dropped.add(place);
    at += Math.max(0, length - 1);
  }
  return {
    kept: lines.map((line, at) => (dropped.has(at) ? '' : line)),
    contentTypes: [...dropped].map((at) => lines[at] ?? ''),
  };
}

function typesLeftOut(names: readonly string[]): Finding[] {
  if (names.length === 0) return [];
  return [
    {
      code: 'type/not-read',
      severity: 'info',
      field: 'body',
      found: names.join(', '),
      message: `${names.length} names of content types stood in the text. They are no content and were left out.`,
    },
  ];
}
