import { afterEach, describe, expect, it } from 'vitest';
import '../define/guidance-list.js';
import { defineElement } from '../define/define-element.js';
import { listed } from '../../testing/library.js';
import { choose, titles } from '../../testing/reading.js';
import { all, one } from '../../testing/page.js';

/** What a page's own style does to what it does not know. */
const HOSTILE = `
  html { font-size: 62.5%; }
  * { all: unset !important; }
  button, input, a, h2, h3, ul, li { color: red !important; display: inline !important; letter-spacing: 1em; }
  body { text-align: center; text-transform: uppercase; line-height: 4; font-size: 16px !important; }
`;

afterEach(() => document.head.querySelector('#hostile')?.remove());

describe('a guest on any page', () => {
  it('keeps its form whatever the page’s style does', async () => {
    const style = document.createElement('style');
    style.id = 'hostile';
    style.textContent = HOSTILE;
    document.head.append(style);

    const list = await listed('', { width: '1100px' });

    const card = one(list, 'guidance-card');
    expect(getComputedStyle(list).display).toBe('block');
    expect(getComputedStyle(card).display).toBe('block');
    expect(getComputedStyle(one(card, 'h3')).textTransform).toBe('none');
    expect(getComputedStyle(one(one(list, 'guidance-filters'), '.row')).display).toBe('grid');
    expect(one(list, 'guidance-search').getBoundingClientRect().width).toBeGreaterThan(300);
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

  it('speaks the language of what it stands in, its own first', async () => {
    document.documentElement.lang = 'en';
    const list = await listed('lang="ar"');

    const root = one(list, '[part="list"]');
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
    expect(titles(list)).toHaveLength(4);
    expect(all(list, 'a[rel="noopener noreferrer"]').length).toBeGreaterThan(0);
  });
});
