import { aFeed, aResource } from '@guidance-list/core/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '../../define/guidance-list.js';
import { listed } from '../../../testing/library.js';
import { button } from '../../../testing/reading.js';
import { all, drawn, feedAddress, focused, one, show, words } from '../../../testing/page.js';

const feed = aFeed({ resources: [aResource({ title: 'A handbook' })] });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function fallback(list: Element): Element {
  return list.querySelector(':scope > a')!;
}

describe('while the feed is on its way', () => {
  it('keeps the fallback readable, and says after eight seconds that it takes long', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    const list = one(
      show('<guidance-list src="/feed.json"><a href="https://hub.example/">Library</a></guidance-list>'),
      'guidance-list',
    );
    await drawn(list);
    expect(fallback(list).checkVisibility()).toBe(true);

    await vi.advanceTimersByTimeAsync(8000);
    await drawn(list);

    expect(words(one(list, '.box b'))).toBe('This is taking longer than usual');
    expect(button(list, 'Start again')).toBeTruthy();
    expect(one(one(list, '.box'), 'a').href).toBe('https://hub.example/');
  });
});

describe('where the feed cannot be had', () => {
  it('says so with the facts an editor needs, and keeps the fallback', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
    const list = one(
      show(
        '<guidance-list src="https://hub.example/feed.json"><a href="https://hub.example/">Library</a></guidance-list>',
      ),
      'guidance-list',
    );
    const failures: unknown[] = [];
    list.addEventListener('guidance-error', (event) => failures.push(event));

    await vi.waitFor(() => expect(words(one(list, '.failed b'))).toBe('The list could not be loaded'));

    expect(words(one(list, '.details'))).toBe('Details for the site’s editor: 503, hub.example');
    expect(fallback(list).checkVisibility()).toBe(true);
    expect(failures).toEqual([
      expect.objectContaining({ failure: { kind: 'status', status: 503, host: 'hub.example' } }),
    ]);
  });

  it('tries again without losing the focus, and hands it on to the list', async () => {
    let isUp = false;
    vi.stubGlobal('fetch', () =>
      Promise.resolve(isUp ? new Response(JSON.stringify(feed)) : new Response('', { status: 500 })),
    );
    const list = one(show('<guidance-list src="/feed.json"></guidance-list>'), 'guidance-list');
    await vi.waitFor(() => expect(button(list, 'Try again')).toBeTruthy());

    isUp = true;
    button(list, 'Try again').focus();
    button(list, 'Try again').click();

    await vi.waitFor(() => expect(words(focused())).toBe('1 result'));
  });

  it('says so where the answer is no feed', async () => {
    const list = await listed('', { feed: '<html>gone</html>' });

    expect(words(one(list, '.failed b'))).toBe('The list could not be loaded');
  });
});

describe('once the feed is there', () => {
  it('says that an empty list is empty, not broken', async () => {
    const list = await listed('', { feed: aFeed({ resources: [] }) });

    expect(words(one(list, '.empty b'))).toBe('There is nothing in this list yet');
    expect(all(list, 'guidance-search')).toEqual([]);
  });

  it('names how many records could not be shown, and shows the others', async () => {
    const list = await listed('', {
      feed: { ...feed, resources: [aResource({ title: 'A handbook' }), { id: 'x' }] },
    });

    expect(words(one(list, '.notice b'))).toBe('1 of 2 resources could not be shown');
    expect(list.collection.page.total).toBe(1);
  });

  it('warns of a list that was not updated for over a year', async () => {
    const list = await listed('', { feed: { ...feed, updated: '2019-03' } });

    expect(words(one(list, '.notice b'))).toBe('This list was last updated in March 2019');
  });

  it('has nothing to say where all is well', async () => {
    const list = one(show(`<guidance-list src="${feedAddress(feed)}"></guidance-list>`), 'guidance-list');
    await vi.waitFor(() => expect(list.collection.phase).toBe('ready'));
    await drawn(list);

    expect(words(one(list, 'guidance-state'))).toBe('');
  });
});
