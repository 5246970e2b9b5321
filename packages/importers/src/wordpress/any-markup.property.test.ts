import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteDocuments } from '../content/site-document.js';
import { resourceOfRecord } from '../record/resource-of-record.js';
import { withParagraphs } from '../wxr/paragraphs.js';
import { recordOfItem } from './record-of-item.js';

const PIECES = [
  '<p>',
  '</p>',
  '<div><',
  '</div>',
  '<ul><li>',
  '<a href="/x.pdf">',
  '<a href=\'javascript:alert(1)\' onclick="x">',
  '</a>',
  'DOWNLOAD',
  ' - OSCE & ODIHR, 2004 ',
  '<script>alert(1)</script>',
  '<style>p{}</style>',
  '<svg onload=x>',
  '<b>',
  '</b>',
  '<p',
  '</p',
  '<br/>',
  '<template>',
  '</template>',
  '<textarea>',
  '<noscript>',
  '<plaintext>',
  '<select><option>',
  '<table><tr><td>',
  '<pre>',
  '<iframe>',
  '<p style="display:none">',
  '<img alt="&nbsp;" title=">">',
  '[caption id="a"]',
  '[/caption]',
  '<!-- wp:paragraph -->',
  '<!--',
  '<![CDATA[',
  '&amp;',
  '&nbsp;',
  '&#8217;',
  '&#x2019',
  '&unknown;',
  '[vc_row a="1"]',
  '[/vc_row]',
  '[sic]',
  'personâ€™s',
  '…',
  ' [&hellip;]',
  'نص',
  '護',
  '\u202E',
  '\u200B',
  '\uFFFD',
  '\u0000',
  '\uD83D',
  '\n\n',
  '\r',
  'wp_block\n\nrevision\n\npost',
  'available in other languages',
  'a word ',
];
const anyMarkup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

function workOf(texts: { title?: string; content?: string; excerpt?: string; field?: string }) {
  const item = { title: '', content: '', excerpt: '', ...texts };
  const known = { home: 'https://hub.example', documents: siteDocuments([]) };
  const names = ['publisher', 'author', 'edition', 'issued', 'language', 'file'];
  const fields = texts.field === undefined ? [] : names.map((name) => [name, texts.field] as const);
  const own = { id: 1, link: 'https://hub.example/1', terms: [], fields, findings: [] };
  return resourceOfRecord(recordOfItem({ ...own, ...item }, known).record).work;
}

describe('whatever the markup', () => {
  it('gives text in every field: no element, no comment, no entity that is known', () => {
    fc.assert(
      fc.property(anyMarkup, anyMarkup, anyMarkup, (title, content, excerpt) => {
        for (const markup of [content, withParagraphs(content)]) {
          const shown = JSON.stringify(workOf({ title, content: markup, excerpt, field: excerpt }) ?? {});

          expect(shown).not.toMatch(
            /<\/?(?:p|div|ul|li|a|script|style|svg)[\s>]|<!--|&(?:amp|nbsp|hellip|#8217);|vc_row|javascript:/,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '<',
    '<a ',
    '<a href="x">DOWNLOAD',
    '<div>',
    '<ul><li>',
    '<p><li>',
    '<pre>\n',
    '<q>',
    '<svg><math>',
    '<table><tr><td>',
    '</div>',
    '<!--',
    '<script>',
    '&',
    '&#',
    '&nbsp;',
    '[a b=1 ',
    '[vc_row]',
    ' ',
    '\n',
    ' \n',
    '• ',
    '… ',
    ' - ',
    'â€',
    'Ã',
    'available in ',
    'Read More ',
    'x - OSCE, 2004 DOWNLOAD\n',
    'post\n\n',
    'a and ',
    '護',
  ])('takes time in proportion to 600 kB of %j', (piece) => {
    const text = piece.repeat(Math.ceil(600_000 / piece.length));
    const begun = performance.now();

    workOf({ content: withParagraphs(text) });
    workOf({ title: text, excerpt: text });

    // What grows with the square takes minutes.
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
