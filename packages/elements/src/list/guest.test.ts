import { afterEach, describe, expect, it } from 'vitest';
import '../define/guidance-list.js';
import { defineElement } from '../define/define-element.js';
import { listed } from '../../testing/library.js';
import { choose, titles } from '../../testing/reading.js';
import { all, drawn, one } from '../../testing/page.js';

/** What a page's own style does to what it does not know. */
const HOSTILE = `
  html { font-size: 62.5%; }
  * { all: unset !important; }
  button, input, a, h2, h3, ul, li { color: red !important; display: inline !important; letter-spacing: 1em; }
  body { text-align: center; text-transform: uppercase; line-height: 4; font-size: 16px !important; }
`;

function hostile(rules: string): void {
  const style = document.createElement('style');
  style.id = 'hostile';
  style.textContent = rules;
  document.head.append(style);
}

afterEach(() => document.head.querySelector('#hostile')?.remove());

describe('a guest on any page', () => {
  it('keeps its form whatever the page’s style does', async () => {
    hostile(HOSTILE);

    const list = await listed('', { width: '1100px' });

    const card = one(list, 'guidance-card');
    expect(getComputedStyle(list).display).toBe('block');
    expect(getComputedStyle(card).display).toBe('block');
    expect(getComputedStyle(one(card, 'h3')).textTransform).toBe('none');
    expect(getComputedStyle(one(one(list, 'guidance-filters'), '.row')).display).toBe('grid');
    expect(one(list, 'guidance-search').getBoundingClientRect().width).toBeGreaterThan(300);
  });

  it('lets nothing in that a page gives to its own text, where the page’s style unsets the element', async () => {
    hostile(`body * { all: unset !important; }
      body { text-transform: uppercase; text-align: center; text-indent: 3em; font: italic 700 16px Georgia; color: red;
        cursor: wait; white-space: pre; hyphens: auto; }`);

    const list = await listed('', { width: '1100px' });

    const label = getComputedStyle(one(one(list, 'guidance-search'), 'label'));
    const { textTransform, textAlign, textIndent, fontStyle, whiteSpace, hyphens, cursor } = label;
    expect({ textTransform, textAlign, textIndent, fontStyle, whiteSpace, hyphens }).toEqual({
      textTransform: 'none',
      textAlign: 'start',
      textIndent: '0px',
      fontStyle: 'normal',
      whiteSpace: 'normal',
      hyphens: 'manual',
    });
    expect(cursor).not.toBe('wait');
    expect(label.color).not.toBe('rgb(255, 0, 0)');
    expect(label.fontFamily).toBe('Georgia');
  });

  it('passes on the spacing of text that a reader sets for all that is on the page', async () => {
    hostile(
      '* { line-height: 2 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
    );

    const list = await listed('', { width: '1100px' });

    const summary = getComputedStyle(one(one(list, 'guidance-card'), '.summary'));
    expect(parseFloat(summary.letterSpacing)).toBeGreaterThan(1.5);
    expect(parseFloat(summary.lineHeight)).toBe(2 * parseFloat(summary.fontSize));
  });

  it('takes font and size from the page, and measures by them', async () => {
    document.body.style.font = '20px Georgia';
    const list = await listed();

    const title = getComputedStyle(one(list, '.title.open'));
    expect(title.fontFamily).toBe('Georgia');
    expect(parseFloat(title.fontSize)).toBeCloseTo(20 * 1.1875, 1);
    document.body.removeAttribute('style');
  });

  it('follows the colours a page sets, into every part', async () => {
    const list = await listed();
    list.parentElement!.style.setProperty('--guidance-accent', 'rgb(128, 0, 64)');

    expect(getComputedStyle(one(list, '.title.open')).color).toBe('rgb(128, 0, 64)');
    expect(getComputedStyle(one(list, 'button.primary')).backgroundColor).toBe('rgb(128, 0, 64)');
  });

  it.each(['card', 'title', 'download', 'field', 'sort', 'footer'])(
    'lets the page reach the parts of all that it draws: %s',
    async (part) => {
      const list = await listed();
      const style = document.createElement('style');
      style.textContent = `guidance-list::part(${part}) { scroll-margin-block-start: 7px }`;
      list.before(style);

      const [reached] = all(list, `[part~=${part}]`);

      expect(getComputedStyle(reached!).scrollMarginBlockStart).toBe('7px');
    },
  );

  it('leaves nothing in the page: no address, no storage, no title', async () => {
    const before = [location.href, document.title, document.cookie, history.length];
    const list = await listed();

    await choose(list, 'Guidance');

    expect([location.href, document.title, document.cookie, history.length]).toEqual(before);
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });

  it('can be loaded twice', () => {
    const second = class extends HTMLElement {};

    expect(() => defineElement('guidance-list', second)).not.toThrow();
    expect(customElements.get('guidance-list')).not.toBe(second);
  });

  it('speaks the language that a script or a framework sets', async () => {
    const list = await listed();

    list.lang = 'ar';
    await drawn(list);

    const root = one(list, '[part="list"]');
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
  });

  it('speaks the language of what it stands in, its own first', async () => {
    document.documentElement.lang = 'en';
    const list = await listed('lang="ar"');

    const root = one(list, '[part="list"]');
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
    expect(titles(list)).toHaveLength(4);
    expect(all(list, 'a[rel="noopener noreferrer"]').length).toBeGreaterThan(0);
  });
});
