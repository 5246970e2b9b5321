/** Elements whose content is no text to read: code, styles, controls, embedded things. */
const NEVER_READ = new Set(
  (
    'script style template noscript noframes plaintext xmp head title iframe object embed canvas svg math audio video picture ' +
    'button select textarea input option datalist form nav dialog'
  ).split(' '),
);

const PARAGRAPHS = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre section article aside header footer main figure ' +
    'figcaption address details summary fieldset hr'
  ).split(' '),
);
const LINES = new Set('br tr dt dd caption'.split(' '));
const CELLS = new Set(['td', 'th']);
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What stands before and after an element's text: a blank line, a line end, a bullet, a quotation mark, or nothing. */
export function spaceAround(name: string): { readonly before: string; readonly after: string } {
  if (PARAGRAPHS.has(name)) return { before: '\n\n', after: '\n\n' };
  if (name === 'li') return { before: '\n• ', after: '\n' };
  if (name === 'q') return { before: '“', after: '”' };
  if (LINES.has(name)) return { before: '', after: '\n' };
  return { before: '', after: CELLS.has(name) ? ' ' : '' };
}

/** Whether what stands inside an element is text for a reader: no code, no control, not hidden by attribute or own style. */
export function isReadElement(
  name: string,
  { hidden, style = '' }: Readonly<Record<string, string>>,
): boolean {
  return !NEVER_READ.has(name) && hidden === undefined && !HIDING.test(style);
}
