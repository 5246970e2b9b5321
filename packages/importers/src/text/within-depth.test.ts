import { expect, it } from 'vitest';
import { htmlToText } from './html-to-text.js';
import { withinDepth } from './within-depth.js';

it.each([
  ['ordinary markup', '<div><p>One <b>two</b></p></div>'],
  ['many paragraphs that nobody ended', '<p>One'.repeat(2000)],
  ['many list items in many lists', '<ul><li>One<li>Two</ul>'.repeat(2000)],
  ['void elements', '<br>'.repeat(2000)],
])('leaves %s as it is', (_, html) => {
  expect(withinDepth(html)).toBe(html);
});

it('keeps the text of what lies too deep, and what stands behind it', () => {
  const html = `${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}<p>behind</p>`;

  expect(htmlToText(html).text).toBe('deep\n\nbehind');
});
