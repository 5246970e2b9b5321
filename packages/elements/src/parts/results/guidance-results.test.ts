import { describe, expect, it, vi } from 'vitest';
import '../../define/guidance-list.js';
import { listed } from '../../../testing/library.js';
import { box, button, choose, heading, titles } from '../../../testing/reading.js';
import { all, drawn, focused, one, words } from '../../../testing/page.js';

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

describe('sorting', () => {
  it('puts the works in the order that is chosen', async () => {
    const list = await listed();
    const sort = one(one(list, 'guidance-results'), 'select');

    sort.value = 'title';
    sort.dispatchEvent(new Event('change'));
    await drawn(list);

    expect(titles(list)[0]).toBe('A law of Italy');
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
    expect(one(list, 'input').value).toBe('');
  });
});

describe('on a narrow page', () => {
  it('buttons of two lines and of one are alike in height', async () => {
    const list = await listed('short-list', { width: '300px' });

    const [filters, shortList] = [button(list, 'Filters'), button(list, 'Short list (0)')];

    expect(shortList.offsetHeight).toBeGreaterThan(44);
    expect(filters.offsetHeight).toBe(shortList.offsetHeight);
    expect(filters.getBoundingClientRect().top).toBe(shortList.getBoundingClientRect().top);
  });
});
