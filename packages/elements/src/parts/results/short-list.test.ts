import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import '../../define/guidance-list.js';
import { library, listed } from '../../../testing/library.js';
import { choose, heading, titles } from '../../../testing/reading.js';
import { all, drawn, feedAddress, focused, one, show, words } from '../../../testing/page.js';

/** The button of that name, with what is said of it to screen readers alone. */
function named(list: Element, name: string): HTMLElement {
  const found = all(list, 'button').find(
    ({ textContent }) => textContent.replace(/\s+/g, ' ').trim() === name,
  );
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
}

async function press(list: Element, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    named(list, name).click();
    await drawn(list);
  }
}

const NRM = 'Short list: National Referral Mechanisms';
const LAW = 'Short list: A law of Italy';

describe('the short list', () => {
  it('is not offered unless the page asks for it', async () => {
    const list = await listed();

    expect(all(list, '[part~="keep"], [part~="short-list"]')).toEqual([]);
  });

  it('takes works on and off, and says at every title which are on it', async () => {
    const list = await listed('short-list');

    await press(list, NRM, LAW, NRM);

    expect(named(list, NRM).getAttribute('aria-pressed')).toBe('false');
    expect(named(list, LAW).getAttribute('aria-pressed')).toBe('true');
    expect(named(list, 'Short list (1)')).toBeTruthy();
  });

  it.each(['cards', 'list', 'compact', 'table'])('is offered in the layout %s', async (layout) => {
    const list = await listed(`short-list layout="${layout}"`);

    await press(list, LAW);

    expect(named(list, 'Short list (1)')).toBeTruthy();
  });

  it('is shown alone, in the order in which it was made, and left again', async () => {
    const list = await listed('short-list page-size="1"');
    list.collection.showMore();
    await drawn(list);
    await press(list, 'Short list: Victims in Serbia', NRM, 'Short list (2)');

    expect(titles(list)).toEqual(['Victims in Serbia', 'National Referral Mechanisms']);
    expect(words(focused())).toBe('Short list (2)');
    expect(all(list, '[part="button"]').map(words)).not.toContain('Show 1 more');

    await press(list, 'Back to 4 results');
    expect(words(focused())).toBe('4 results');
  });

  it('says that it is empty, and how long it is kept', async () => {
    const list = await listed('short-list');

    await press(list, 'Short list (0)');

    const said = all(list, 'p').map(words);
    expect(said).toContain('There is nothing in this list yet');
    expect(said).toContain('Kept only until you leave this page.');
  });

  it('gives the focus to the next title when a work goes, and to the count after the last', async () => {
    const list = await listed('short-list');
    await press(list, NRM, LAW, 'Short list (2)', NRM);

    expect(titles(list)).toEqual(['A law of Italy']);
    await vi.waitFor(() => expect(words(focused())).toBe('A law of Italy'));

    await press(list, LAW);
    await vi.waitFor(() => expect(words(focused())).toBe('Short list (0)'));
  });

  it('is cleared at once', async () => {
    const list = await listed('short-list');
    await press(list, NRM, LAW, 'Short list (2)', 'Clear all');

    expect(titles(list)).toEqual([]);
    await vi.waitFor(() => expect(words(focused())).toBe('Short list (0)'));
  });

  it('makes way for the results when another filter is chosen', async () => {
    const list = await listed('short-list');
    await press(list, LAW, 'Short list (1)');

    await choose(list, 'Guidance');

    expect(heading(list)).toBe('2 results of 4');
  });

  it('makes way for the results when the page no longer offers it', async () => {
    const list = await listed('short-list');
    await press(list, LAW, 'Short list (1)');

    list.removeAttribute('short-list');
    await drawn(list);

    expect(heading(list)).toBe('4 results');
  });

  it('is copied and saved as citations of all its works', async () => {
    const list = await listed('short-list');
    await press(list, NRM, LAW, 'Short list (2)', 'RIS');
    const link = one(list, 'a[download]');

    expect(link.getAttribute('download')).toBe('citations.ris');
    const text = await (await fetch((link as HTMLAnchorElement).href)).text();
    expect(text.match(/^TI {2}- .*$/gm)).toEqual([
      'TI  - National Referral Mechanisms',
      'TI  - A law of Italy',
    ]);
    expect(words(link)).toBe('Download RIS');
    expect(named(list, 'Copy all')).toBeTruthy();
  });

  it('is printed by a button', async () => {
    const print = vi.spyOn(globalThis, 'print').mockReturnValue();
    const list = await listed('short-list');
    await press(list, LAW, 'Short list (1)', 'Print');

    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });

  it('takes a work that is opened, and is gone back to from there', async () => {
    const list = await listed('short-list');
    await press(list, LAW, 'Short list (1)');
    one(list, '.title.open').click();
    await drawn(list);

    expect(named(list, LAW).getAttribute('aria-pressed')).toBe('true');
    await press(list, 'Back to Short list (1)');
    await vi.waitFor(() => expect(words(focused())).toBe('A law of Italy'));
  });

  it('is of the parts that share a collection, wherever they stand', async () => {
    const page = show(`<guidance-collection src="${feedAddress(library)}" short-list>
      <guidance-results></guidance-results><guidance-resource></guidance-resource></guidance-collection>`);
    const { collection } = one(page, 'guidance-collection');
    await vi.waitFor(() => expect(collection.phase).toBe('ready'));
    await drawn(page);

    await press(page, LAW, 'Short list (1)');

    expect(titles(page)).toEqual(['A law of Italy']);
  });

  it('leaves no trace in address or storage', async () => {
    const before = location.href;
    const list = await listed('short-list address="query"');
    await press(list, NRM, 'Short list (1)');

    expect(location.href).toBe(before);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });
});

describe('a change of the short list', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('is announced once', async () => {
    const list = one(show('<guidance-list short-list></guidance-list>'), 'guidance-list');
    list.feed = library;
    await drawn(list);
    const region = one(list, '[part="list"] > [role="status"]');
    const heard: string[] = [];
    new MutationObserver(() => heard.push(words(region))).observe(region, { childList: true, subtree: true });

    await press(list, NRM, LAW);
    await vi.advanceTimersByTimeAsync(2000);
    await drawn(list);

    expect(heard).toEqual(['Short list (2)']);
  });

  it('tells the page, which may count it', async () => {
    const list = one(show('<guidance-list short-list></guidance-list>'), 'guidance-list');
    list.feed = library;
    await drawn(list);
    const told: [string, boolean][] = [];
    list.addEventListener('guidance-keep', ({ resource, isKept }) => told.push([resource.id, isKept]));

    await press(list, NRM, NRM);

    expect(told).toEqual([
      ['nrm', true],
      ['nrm', false],
    ]);
  });
});
