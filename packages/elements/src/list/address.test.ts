import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../define/guidance-list.js';
import { library, listed } from '../../testing/library.js';
import { box, button, choose, heading, titles } from '../../testing/reading.js';
import { all, drawn, focused, words } from '../../testing/page.js';
import type { GuidanceList } from './guidance-list.js';

const start = location.href;

beforeEach(() => history.pushState(null, '', start));
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', start);
});

function goTo(part: 'hash' | 'search', text: string): void {
  const url = new URL(start);
  url[part] = text;
  history.replaceState(null, '', url);
}

async function back(list: GuidanceList): Promise<void> {
  const gone = new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
  });
  history.back();
  await gone;
  await drawn(list);
}

describe('the address', () => {
  it('stays as it is where the page asks for nothing', async () => {
    const list = await listed();

    await choose(list, 'Guidance');
    list.collection.open('rs');

    expect(location.href).toBe(start);
  });

  it.each(['fragment', 'query'] as const)('holds what is chosen and opened in its %s', async (address) => {
    const part = address === 'fragment' ? 'hash' : 'search';
    goTo(part, 'section=2');
    const list = await listed(`address="${address}"`);

    await choose(list, 'Guidance');
    expect(location[part].slice(1)).toBe('section=2&guidance.v=1&guidance.types=guidance');
    all(list, '.title.open')[0]!.click();
    await drawn(list);

    expect(location[part]).toContain('&guidance.types=guidance&guidance.work=nrm');
  });

  it('brings a visitor to where it points, without a word or a move of the focus', async () => {
    goTo('hash', 'guidance.v=1&guidance.types=legislation&guidance.sort=title');
    const asked = vi.fn();
    document.addEventListener('guidance-query', asked, { capture: true, once: true });

    const list = await listed('address="fragment"');

    expect(titles(list)).toEqual(['A law of Italy']);
    expect(box(list, 'Legislation').checked).toBe(true);
    expect(focused()).toBe(document.body);
    expect(asked).not.toHaveBeenCalled();
    document.removeEventListener('guidance-query', asked, { capture: true });
  });

  it('follows Back, choice by choice, and lets Back close a work', async () => {
    const list = await listed('address="query"');
    await choose(list, 'Guidance');
    await choose(list, 'Europe');
    all(list, '.title.open')[0]!.click();
    await vi.waitFor(() => expect(focused()?.localName).toBe('h2'));

    await back(list);
    expect(all(list, 'article')).toEqual([]);
    await vi.waitFor(() => expect(words(focused())).toBe('National Referral Mechanisms'));
    await back(list);
    expect([box(list, 'Guidance').checked, box(list, 'Europe').checked]).toEqual([true, false]);
    await back(list);
    expect(heading(list)).toBe('4 results');
    expect(location.href).toBe(start);
  });

  it('says nothing, and keeps the short list, when Back only closes a work', async () => {
    const list = await listed('address="query" short-list');
    list.collection.shortList.toggle('rs');
    list.collection.shortList.show(true);
    await drawn(list);
    list.collection.open('rs');
    await drawn(list);
    const asked = vi.fn();
    list.addEventListener('guidance-query', asked);

    await back(list);

    expect(all(list, 'article')).toEqual([]);
    expect(titles(list)).toEqual(['Victims in Serbia']);
    expect(asked).not.toHaveBeenCalled();
  });

  it('makes one step of the history of all that is typed in one go, and none of further pages', async () => {
    const list = await listed('address="query" page-size="1"');
    const before = history.length;

    for (const text of ['v', 'vi', 'vic']) list.collection.choose({ text });
    list.collection.choose({ text: 'i' });
    list.collection.showMore();

    expect(history.length).toBe(before + 1);
    expect(location.search).toContain('&guidance.v=1&guidance.q=i&guidance.page=2');
  });

  it('shows as many pages as before', async () => {
    goTo('search', 'guidance.page=3');

    const list = await listed('address="query" page-size="1"');

    expect(titles(list)).toHaveLength(3);
  });

  it('cannot widen the scope, by a choice or by a work', async () => {
    goTo('search', 'guidance.types=legislation&guidance.work=law&guidance.scope=all');

    const list = await listed('address="query" types="guidance"');

    expect(all(list, 'article')).toEqual([]);
    expect(heading(list)).toBe('No resources match');
    expect(list.collection.scopeTotal).toBe(2);
  });

  it('keeps the parts of two lists apart, by their ids', async () => {
    goTo('search', 'laws.types=legislation&guidance.types=standard');
    const list = await listed('address="query"');
    const laws = document.createElement('guidance-list');
    Object.assign(laws, { id: 'laws', feed: library, address: 'query' });
    list.after(laws);
    await drawn(document.body);
    expect([titles(list), titles(laws)]).toEqual([['A standard for employers'], ['A law of Italy']]);

    button(laws, 'Clear all filters').click();
    await drawn(document.body);

    expect(location.search).toBe('?guidance.types=standard');
    expect(titles(laws)).toHaveLength(4);
  });

  it('leaves the list alone when a visitor goes to another place of the page', async () => {
    const list = await listed('address="fragment"');
    await choose(list, 'Guidance');

    location.hash = '#imprint';
    await new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });

    expect(box(list, 'Guidance').checked).toBe(true);
  });

  it('takes no harm from nonsense', async () => {
    goTo('search', 'guidance.types=%E0%A4%A&guidance.work=%ZZ&guidance.page=-1&guidance.q');

    const list = await listed('address="query"');

    expect(heading(list)).toBe('4 results');
  });

  it('is let go when the list leaves the page', async () => {
    const list = await listed('address="query"');
    list.remove();

    list.collection.choose({ text: 'law' });

    expect(location.href).toBe(start);
  });
});
