import { html, nothing, type TemplateResult } from 'lit';
import type { ReaderText } from '../card/reader-texts.js';
import { typeset } from '../card/typeset.js';

const BULLET = '• ';

/** The body of a work as paragraphs and lists. A first paragraph that only repeats the summary is left out. */
export function bodyText(
  body: ReaderText | undefined,
  summary: ReaderText | undefined,
): TemplateResult | typeof nothing {
  const paragraphs = (body?.text ?? '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph, index) => paragraph !== '' && !(index === 0 && paragraph === summary?.text.trim()));
  if (paragraphs.length === 0) return nothing;
  return html`<div class="body prose" lang=${body?.language ?? nothing}>
    ${paragraphs.map((paragraph) => runs(paragraph).map(block))}
  </div>`;
}

/** Lines that belong together: those of a list, or those of a paragraph. */
interface Run {
  readonly isList: boolean;
  readonly lines: string[];
}

function runs(paragraph: string): Run[] {
  const found: Run[] = [];
  for (const line of paragraph.split('\n').map((one) => one.trim())) {
    const isList = line.startsWith(BULLET);
    const last = found.at(-1);
    if (last?.isList === isList) last.lines.push(line);
    else found.push({ isList, lines: [line] });
  }
  return found;
}

function block({ isList, lines }: Run): TemplateResult {
  // The text keeps its own direction, yet begins at the edge where all else begins.
  if (!isList) return html`<p><span dir="auto">${typeset(lines.join(' '))}</span></p>`;
  return html`<ul dir="auto">
    ${lines.map((line) => html`<li>${typeset(line.slice(BULLET.length))}</li>`)}
  </ul>`;
}
