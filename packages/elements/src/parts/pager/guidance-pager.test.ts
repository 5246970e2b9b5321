import { describe, expect, it, vi } from 'vitest';
import '../../define/guidance-list.js';
import { listed } from '../../../testing/library.js';
import { button, titles } from '../../../testing/reading.js';
import { drawn, focused, one, words } from '../../../testing/page.js';

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
