import { aFeed, aResource } from '@guidance-list/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../define/guidance-list.js';
import { box, button, choose, gain, heading, library, listed, titles } from '../../testing/library.js';
import { all, drawn, feedAddress, focused, one, show, words } from '../../testing/page.js';
import type { GuidanceList } from './guidance-list.js';

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
    const [first, second] = all<GuidanceList>(page, 'guidance-list');
    await vi.waitFor(() => expect(second!.collection.phase).toBe('ready'));
    await drawn(page);

    first!.collection.choose({ text: 'serbia' });
    await drawn(page);

    expect(heading(first!)).toBe('1 result of 2');
    expect(heading(second!)).toBe('1 result');
    expect(one(second!, '.bar [tabindex]').localName).toBe('h3');
  });

  it('takes a feed that is already there', async () => {
    const list = show('<guidance-list></guidance-list>') as GuidanceList;
    list.feed = library;
    await drawn(list);

    expect(heading(list)).toBe('4 results');
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

describe('filters', () => {
  it('narrow the list, and say how many each choice would give', async () => {
    const list = await listed();

    await choose(list, 'Guidance');

    expect(heading(list)).toBe('2 results of 4');
    expect(gain(list, 'Legislation')).toBe('(1)');
    expect(gain(list, 'Europe')).toBe('(2)');
  });

  it('offer "Not stated" last, and it can be chosen', async () => {
    const list = await listed();
    const places = all(list, 'fieldset').find((set) => words(one(set, 'legend')) === 'Place')!;

    expect(words(all(places, 'label .label').at(-1))).toBe('Not stated');
    one(all(places, 'label').at(-1)!, 'input').click();
    await drawn(list);

    expect(titles(list)).toEqual(['A standard for employers']);
  });

  it('open a region to its countries', async () => {
    const list = await listed();
    const chevron = button(list, 'Places in Europe');
    expect(chevron.getAttribute('aria-expanded')).toBe('false');

    chevron.click();
    await drawn(list);
    button(list, 'Places in Southern Europe').click();
    await drawn(list);

    expect(gain(list, 'Serbia')).toBe('(1)');
    expect(heading(list)).toBe('4 results');
  });

  it('take a range of years, and drop it at its ends', async () => {
    const list = await listed();
    const [from] = all<HTMLSelectElement>(one(list, '.years'), 'select');
    const select = async (year: string): Promise<void> => {
      from!.value = year;
      from!.dispatchEvent(new Event('change', { bubbles: true }));
      await drawn(list);
    };

    await select('2011');
    expect(titles(list)).toEqual(['National Referral Mechanisms']);
    expect(button(list, 'Remove filter Year: from 2011')).toBeTruthy();

    await select('2010');
    expect(heading(list)).toBe('4 results');
  });

  it('stand in the order the page asks for', async () => {
    const list = await listed('filters="places types"');

    expect(all(list, 'summary .name').map(words)).toEqual(['Place', 'Type']);
  });

  it('are not there where the page wants none', async () => {
    const list = await listed('filters=""');

    expect(all(list, 'guidance-filters')).toEqual([]);
    expect(all(list, '.open-filters')).toEqual([]);
  });
});

describe('chips', () => {
  it('take one filter away, and move the focus to the next', async () => {
    const list = await listed();
    await choose(list, 'Guidance');
    await choose(list, 'Europe');

    button(list, 'Remove filter Type: Guidance').click();
    await drawn(list);

    expect(heading(list)).toBe('3 results of 4');
    await vi.waitFor(() => expect(focused()).toBe(button(list, 'Remove filter Place: Europe')));
  });

  it('clear all at once, and move the focus to the count', async () => {
    const list = await listed();
    await choose(list, 'Guidance');

    button(list, 'Clear all filters').click();
    await drawn(list);

    expect(heading(list)).toBe('4 results');
    expect(box(list, 'Guidance').checked).toBe(false);
    await vi.waitFor(() => expect(words(focused())).toBe('4 results'));
  });
});

describe('search', () => {
  it('follows while one types, and offers the best match', async () => {
    const list = await listed();

    await userEvent.type(one(list, '#words'), 'serb');

    await vi.waitFor(() => expect(titles(list)).toEqual(['Victims in Serbia']));
    expect(one<HTMLSelectElement>(list, '[part~="sort"]').value).toBe('relevance');
  });

  it('applies at once with Enter and keeps what was typed', async () => {
    const list = await listed();

    await userEvent.type(one(list, '#words'), 'serbia {Enter}');
    await drawn(list);

    expect(heading(list)).toBe('1 result of 4');
    expect(one<HTMLInputElement>(list, '#words').value).toBe('serbia ');
  });
});

describe('sorting', () => {
  it('puts the works in the order that is chosen', async () => {
    const list = await listed();
    const sort = one<HTMLSelectElement>(list, '[part~="sort"]');

    sort.value = 'title';
    sort.dispatchEvent(new Event('change'));
    await drawn(list);

    expect(titles(list)[0]).toBe('A law of Italy');
  });
});

describe('show more', () => {
  it('adds a page and moves the focus to the first new title', async () => {
    const list = await listed('page-size="2"');
    expect(words(one(list, '.pager p'))).toBe('2 of 4 shown');

    button(list, 'Show 2 more').click();
    await drawn(list);

    expect(titles(list)).toHaveLength(4);
    await vi.waitFor(() => expect(words(focused())).toBe('A law of Italy'));
    expect(words(one(list, '.pager p'))).toBe('4 of 4 shown');
  });
});

describe('where nothing matches', () => {
  it('says what each removal would give, and does it', async () => {
    const list = await listed();
    await choose(list, 'Legislation');
    list.collection.choose({ ...list.collection.choices, text: 'serbia' });
    await drawn(list);

    expect(heading(list)).toBe('No resources match');
    expect(all(list, '.advice button').map(words)).toEqual([
      'Without the words “serbia” 1 result',
      'Without type Legislation 1 result',
    ]);
    all(list, '.advice button')[1]!.click();
    await drawn(list);

    expect(titles(list)).toEqual(['Victims in Serbia']);
    await vi.waitFor(() => expect(words(focused())).toBe('1 result of 4'));
  });

  it('can clear everything', async () => {
    const list = await listed();
    list.collection.choose({ text: 'xylophone' });
    await drawn(list);

    button(list, 'Clear everything and show all 4').click();
    await drawn(list);

    expect(heading(list)).toBe('4 results');
    expect(one<HTMLInputElement>(list, '#words').value).toBe('');
  });
});

describe('announcements', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('are not made when the list first shows, and once for a series of changes', async () => {
    const list = show('<guidance-list></guidance-list>') as GuidanceList;
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
});
