import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../define/guidance-list.js';
import { listed } from '../../../testing/library.js';
import { heading, titles } from '../../../testing/reading.js';
import { drawn, one } from '../../../testing/page.js';

describe('search', () => {
  it('follows while one types, and offers the best match', async () => {
    const list = await listed();

    await userEvent.type(one(list, '#words'), 'serb');

    await vi.waitFor(() => expect(titles(list)).toEqual(['Victims in Serbia']));
    expect(one(one(list, 'guidance-results'), 'select').value).toBe('relevance');
  });

  it('applies at once with Enter and keeps what was typed', async () => {
    const list = await listed();

    await userEvent.type(one(list, '#words'), 'serbia {Enter}');
    await drawn(list);

    expect(heading(list)).toBe('1 result of 4');
    expect(one(list, 'input').value).toBe('serbia ');
  });

  it('keeps what is being typed while something else is chosen, and then finds it', async () => {
    const list = await listed();

    await userEvent.type(one(list, '#words'), 'serb');
    list.collection.choose({ ...list.collection.choices, select: { types: ['guidance'] } });
    await drawn(list);

    expect(one(list, 'input').value).toBe('serb');
    await vi.waitFor(() => expect(heading(list)).toBe('1 result of 4'));
  });
});
