import { aFeed, aResource } from '@guidance-list/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../define/guidance-list.js';
import { library, listed } from '../../testing/library.js';
import { box, choose, heading, titles } from '../../testing/reading.js';
import { all, drawn, feedAddress, one, show, words } from '../../testing/page.js';

describe('the list', () => {
  it('shows the works of its feed, newest first, those without a year last', async () => {
    const list = await listed();

    expect(heading(list)).toBe('4 results');
    expect(titles(list)).toEqual([
      'National Referral Mechanisms',
      'Victims in Serbia',
      'A law of Italy',
      'A standard for employers',
    ]);
  });

  it('hides the fallback once it is there', async () => {
    const list = await listed();

    expect(one(list, 'a[href="https://hub.example/library"]').checkVisibility()).toBe(false);
  });

  it('keeps to its scope, whatever is chosen', async () => {
    const list = await listed('types="guidance" places="Europe"');

    expect(heading(list)).toBe('2 results');
    expect(() => box(list, 'Legislation')).toThrow('no choice');
  });

  it('lets two lists of one page stand side by side', async () => {
    const address = feedAddress(library);
    const page = show(
      `<div><guidance-list src="${address}" types="guidance"></guidance-list>
       <guidance-list src="${address}" types="legislation" lang="en" heading-level="3"></guidance-list></div>`,
    );
    const [first, second] = all(page, 'guidance-list');
    await vi.waitFor(() => expect(second!.collection.phase).toBe('ready'));
    await drawn(page);

    first!.collection.choose({ text: 'serbia' });
    await drawn(page);

    expect(heading(first!)).toBe('1 result of 2');
    expect(heading(second!)).toBe('1 result');
    expect(one(second!, '.bar [tabindex]').localName).toBe('h3');
  });

  it('takes a feed that is already there', async () => {
    const list = one(show('<guidance-list></guidance-list>'), 'guidance-list');
    list.feed = library;
    await drawn(list);

    expect(heading(list)).toBe('4 results');
  });

  it('tells the page which records are bad, and where, and shows the others', async () => {
    const list = await listed();
    const pointers: string[] = [];
    list.addEventListener('guidance-diagnostics', ({ diagnostics }) => {
      pointers.push(...diagnostics.map(({ pointer }) => pointer));
    });

    list.feed = undefined;
    list.src = feedAddress({ version: '1.0', resources: [{ id: 'a', title: 'A law' }, { id: 'b' }] });

    await vi.waitFor(() => expect(titles(list)).toEqual(['A law']));
    expect(pointers).toEqual(['/resources/1/title']);
  });

  it('asks for its address once a feed that was given is taken back', async () => {
    const list = await listed();
    list.src = feedAddress({ ...library, resources: [{ id: 'new', title: 'Another' }] });

    list.feed = undefined;

    await vi.waitFor(() => expect(titles(list)).toEqual(['Another']));
  });

  it('shows no fewer than one work a page', async () => {
    const list = await listed('page-size="0.5"');

    expect(titles(list)).toHaveLength(4);
  });

  it('shows another feed when its address changes', async () => {
    const list = await listed();

    list.src = feedAddress(aFeed({ resources: [aResource({ title: 'Another' })] }));
    await vi.waitFor(() => expect(titles(list)).toEqual(['Another']));
  });

  it('survives being moved to another place of the page', async () => {
    const list = await listed();

    document.body.append(list);
    await drawn(list);

    expect(heading(list)).toBe('4 results');
  });
});

describe('announcements', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('are not made when the list first shows, and once for a series of changes', async () => {
    const list = one(show('<guidance-list></guidance-list>'), 'guidance-list');
    list.feed = library;
    await drawn(list);
    const region = one(list, '[part="list"] > [role="status"]');
    const heard: string[] = [];
    new MutationObserver(() => heard.push(words(region))).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await vi.advanceTimersByTimeAsync(2000);
    expect(region.textContent).toBe('');

    await choose(list, 'Guidance');
    await vi.advanceTimersByTimeAsync(200);
    await choose(list, 'Europe');
    await vi.advanceTimersByTimeAsync(2000);
    await drawn(list);

    expect(heard).toEqual(['2 results. Filters: Guidance, Europe.']);
  });

  it('name the filter of what is not stated, as its chip does', async () => {
    const list = one(show('<guidance-list></guidance-list>'), 'guidance-list');
    list.feed = library;
    await drawn(list);

    list.collection.choose({ select: { places: ['none'], years: ['none'] } });
    await vi.advanceTimersByTimeAsync(2000);
    await drawn(list);

    expect(words(one(list, '[part="list"] > [role="status"]'))).toBe(
      '1 result. Filters: Place not stated, Year not stated.',
    );
    expect(all(list, '.chip').map(words)).toEqual(['Place: Not stated', 'Year: Not stated']);
  });
});
