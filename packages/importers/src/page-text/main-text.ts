import { isDownloadLine, readDownloadLine, type Download } from '../record/download-line.js';
import { withoutLanguageNote } from '../record/language-note.js';
import type { Finding } from '../report/report.js';

/** What a page says of its own work. */
export interface MainText {
  readonly paragraphs: readonly string[];
  readonly downloads: readonly Download[];
  readonly otherLanguages: boolean;
  readonly findings: readonly Finding[];
}

/** A shorter text may well stand twice on purpose. */
const SHORTEST_REPEAT = 40;

/** Reads the page's own text: paragraphs, each said once; download lines; the note that other languages exist. */
export function readMainText(lines: readonly string[]): MainText {
  const downloads = lines.filter(isDownloadLine).map(readDownloadLine);
  const blocks = paragraphsOf(lines.filter((line) => !isDownloadLine(line)));
  const plain = blocks.map(withoutLanguageNote);
  const notes = plain.flatMap(({ finding }) => finding ?? []);
  const { paragraphs, findings } = saidOnce(plain.map(({ text }) => text).filter(Boolean));
  return { paragraphs, downloads, otherLanguages: notes.length > 0, findings: [...findings, ...notes] };
}

/** Lines of a paragraph are joined, since a page breaks them anywhere; list items keep theirs. */
function paragraphsOf(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const joint = line.startsWith('•') ? '\n' : ' ';
    if (line !== '') paragraphs.push(isOpen ? `${paragraphs.pop() ?? ''}${joint}${line}` : line);
    isOpen = line !== '';
  }
  return paragraphs;
}

/** A site prints its excerpt above the text that holds it: what the first paragraph says is not said again. */
function saidOnce(texts: readonly string[]): { paragraphs: string[]; findings: Finding[] } {
  const [first = '', ...rest] = texts;
  const findings: Finding[] = [];
  const paragraphs = rest.map((text) => {
    if (first.length < SHORTEST_REPEAT || !text.includes(first)) return text;
    const used = text.replace(first, '').replace(/ {2,}/g, ' ').trim();
    findings.push({
      code: 'text/repeated',
      severity: 'info',
      field: 'body',
      found: first,
      original: text,
      message: 'The first paragraph stood in this one again; it is kept once.',
    });
    return used;
  });
  return { paragraphs: [first, ...paragraphs].filter(Boolean), findings };
}
