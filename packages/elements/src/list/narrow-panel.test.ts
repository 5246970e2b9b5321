import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../define/guidance-list.js';
import { emulated } from '../../testing/emulated.js';
import { listed } from '../../testing/library.js';
import { box, button, choose, heading } from '../../testing/reading.js';
import { all, drawn, focused, one, words } from '../../testing/page.js';
import type { GuidanceList } from './guidance-list.js';

afterEach(() => emulated({}));

async function panelOpened(): Promise<GuidanceList> {
  const list = await listed('', { width: '360px' });
  button(list, 'Filters').click();
  await drawn(list);
  return list;
}

describe('the filters of a narrow list', () => {
  it('wait behind a button', async () => {
    const list = await listed('', { width: '360px' });

    expect(one(list, 'guidance-filters').checkVisibility()).toBe(false);
    expect(button(list, 'Filters').checkVisibility()).toBe(true);
  });

  it('open in the place of the list, with the focus inside', async () => {
    const list = await panelOpened();

    expect(one(list, '.panel').getAttribute('role')).toBe('dialog');
    expect(focused()).toBe(button(list, 'Close'));
    expect(one(list, 'guidance-results').checkVisibility()).toBe(false);
  });

  it('say with every choice how many works there are', async () => {
    const list = await panelOpened();

    await choose(list, 'Guidance');

    expect(words(one(list, '.foot .primary'))).toBe('Show 2 results');
  });

  it('close on Escape, and give the focus back to their button, which counts them', async () => {
    const list = await panelOpened();
    await choose(list, 'Guidance');
    box(list, 'Guidance').focus();

    await userEvent.keyboard('{Escape}');
    await drawn(list);

    expect(heading(list)).toBe('2 results of 4');
    await vi.waitFor(() => expect(words(focused())).toBe('Filters (1)'));
  });

  it('close on Escape after a click beside the controls, and leave a dialog of the page open', async () => {
    const list = await panelOpened();
    await userEvent.click(one(list, '.panel .note'));
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });

    focused()!.dispatchEvent(escape);
    await drawn(list);

    expect(all(list, '.panel')).toEqual([]);
    expect(escape.defaultPrevented).toBe(true);
  });

  it('keep the focus: Tab from the last control goes to the first, and back', async () => {
    const list = await panelOpened();
    const close = button(list, 'Close');
    const last = one(list, '.foot .primary');

    last.focus();
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe(close);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(focused()).toBe(last);
  });

  it('have an edge above their foot, and no count in the colour of links, where colours are forced', async () => {
    const list = await panelOpened();
    await choose(list, 'Guidance');
    await emulated({ 'forced-colors': 'active' });
    const foot = getComputedStyle(one(list, '.foot'));
    const [name, chosen] = ['.name', '.chosen'].map((part) => one(list, `#types ${part}`));

    expect([foot.borderBlockStartWidth, foot.borderBlockStartStyle]).toEqual(['1px', 'solid']);
    expect(getComputedStyle(chosen!).color).toBe(getComputedStyle(name!).color);
  });

  it('stand beside the list again when there is room', async () => {
    const list = await panelOpened();

    list.parentElement!.style.inlineSize = '1000px';

    await vi.waitFor(() => expect(all(list, '.panel')).toEqual([]));
    expect(one(list, 'guidance-results').checkVisibility()).toBe(true);
    expect(one(list, 'guidance-filters').checkVisibility()).toBe(true);
  });
});

describe('the focus stays with its filter when the list', () => {
  async function widen(list: GuidanceList): Promise<void> {
    list.parentElement!.style.inlineSize = '1000px';
    await vi.waitFor(() => expect(all(list, '.panel, .open-filters')).toEqual([]));
    await drawn(list);
  }

  it('gets room while a choice of the panel has it', async () => {
    const list = await panelOpened();
    box(list, 'Legislation').focus();

    await widen(list);

    expect(focused()).toBe(box(list, 'Legislation'));
    expect(focused()!.checkVisibility()).toBe(true);
  });

  it('gets room while the head of a closed group has it', async () => {
    const list = await panelOpened();
    one(list, '#years > summary').focus();

    await widen(list);

    expect(focused()).toBe(one(list, '#years > summary'));
  });

  it('gets room while a control beside the groups has it: their heading takes it', async () => {
    const list = await panelOpened();
    expect(focused()).toBe(button(list, 'Close'));

    await widen(list);

    expect(words(focused())).toBe('Filters');
    expect(focused()!.localName).toBe('h2');
  });

  it('gets room while their button has it: their heading takes it', async () => {
    const list = await listed('', { width: '360px' });
    button(list, 'Filters').focus();

    await widen(list);

    await vi.waitFor(() => expect(focused()?.localName).toBe('h2'));
    expect(words(focused())).toBe('Filters');
  });

  it('loses its room while a choice has it: their button takes it', async () => {
    const list = await listed('', { width: '1000px' });
    box(list, 'Guidance').focus();

    list.parentElement!.style.inlineSize = '360px';

    await vi.waitFor(() => expect(focused()).toBe(button(list, 'Filters')));
  });

  it.each(['in the field for words', 'beside the list'])('or is left %s', async (place) => {
    const list = await listed('', { width: '1000px' });
    list.after(document.createElement('button'));
    const elsewhere =
      place === 'beside the list'
        ? (list.nextElementSibling as HTMLElement)
        : one(one(list, 'guidance-search'), 'input');
    elsewhere.focus();

    list.parentElement!.style.inlineSize = '360px';
    await vi.waitFor(() => expect(all(list, '.open-filters')).toHaveLength(1));
    await widen(list);

    expect(focused()).toBe(elsewhere);
  });
});
