import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { htmlToText } from './html-to-text.js';

const text = (html: string): string => htmlToText(html).text;

describe('htmlToText', () => {
  it('decodes entities once', () => {
    expect(text('OSCE &amp; ODIHR &lt;b&gt; &amp;amp; &#8217;')).toBe('OSCE & ODIHR <b> &amp; ’');
  });

  it('keeps paragraphs and list items as lines', () => {
    expect(
      text('<p>One\n two</p><ul><li>first</li><li><p>second</p></li></ul><h2>Next</h2>line<br>line'),
    ).toBe('One two\n\n• first\n• second\n\nNext\n\nline\nline');
  });

  it('drops scripts, styles, forms, comments and what is hidden', () => {
    const { text: kept, repairs } = htmlToText(
      'a<script>alert(1)</script><style>p{}</style><!-- c --><form>f</form><p hidden>h</p>' +
        '<span style="color:red; display: none">n</span>b',
    );

    expect(kept).toBe('ab');
    expect(repairs.filter(({ code }) => code === 'text/hidden-removed').map(({ found }) => found)).toEqual([
      '<script>',
      '<style>',
      '<form>',
      '<p>',
      '<span>',
    ]);
  });

  it('never lets markup through that was broken on purpose', () => {
    expect(text('<img src=x onerror="alert(1)">ok<a href="javascript:x">link</a><b')).toBe('oklink');
  });

  it('repairs mojibake on the way', () => {
    expect(text('<p>the worker&acirc;&euro;&trade;s</p>')).toBe('the worker’s');
  });

  it('says nothing where nothing was done', () => {
    expect(htmlToText('plain text')).toEqual({ text: 'plain text', repairs: [] });
  });

  it('survives markup nested ten thousand deep', () => {
    expect(text('<div>'.repeat(10_000) + 'deep')).toBe('deep');
  });

  it('lists a repair exactly when the text changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('<>&;"=/ \npbliamp#39')) }), (html) => {
        const once = htmlToText(html);

        expect(once.repairs.length === 0).toBe(once.text === html);
      }),
    );
  });

  it('makes no element and no entity of what stood on both sides of a tag', () => {
    expect(htmlToText('<<b>a</b> &<i>amp;</i> 3 &lt; 4').text).toBe('< a & amp; 3 < 4');
    expect(htmlToText('<</i>a, &am<!-- -->p; AT&<b>T</b>').text).toBe('< a, &am p; AT&T');
  });
});
