import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../define/guidance-list.js';
import { listed } from '../../testing/library.js';
import { button, choose } from '../../testing/reading.js';
import { all, drawn, focused, one, words } from '../../testing/page.js';
import { violations } from '../../testing/violations.js';

function title(list: HTMLElement, name: string): HTMLElement {
  return all(list, '.title.open').find((link) => words(link) === name) ?? list;
}

describe('opening a work', () => {
  it('shows it in place of the list with the focus on its title, and comes back to where one was', async () => {
    const list = await listed();
    await choose(list, 'Guidance');

    title(list, 'Victims in Serbia').click();
    await vi.waitFor(() => expect(words(focused())).toBe('Victims in Serbia'));
    expect(one(list, 'guidance-search').checkVisibility()).toBe(false);
    expect(focused()?.localName).toBe('h2');

    button(list, 'Back to 2 results').click();
    await vi.waitFor(() => expect(focused()).toBe(title(list, 'Victims in Serbia')));
    expect(all(list, 'article')).toEqual([]);
  });

  it('leaves it to the page that prevents the event', async () => {
    const list = await listed();
    const asked: string[] = [];
    list.addEventListener('guidance-open', (event) => {
      event.preventDefault();
      asked.push(event.resource.id);
    });

    title(list, 'Victims in Serbia').click();
    await drawn(list);

    expect(asked).toEqual(['rs']);
    expect(all(list, 'article')).toEqual([]);
  });

  it('follows the link where the page wants it so', async () => {
    const list = await listed('open="link"');
    let isFollowed = false;
    document.addEventListener(
      'click',
      (event) => {
        isFollowed = !event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );

    title(list, 'Victims in Serbia').click();

    expect(isFollowed).toBe(true);
    expect(all(list, 'article')).toEqual([]);
  });

  it('can be the only thing a page shows', async () => {
    const list = await listed('work="rs" heading-level="1"');

    expect(words(one(list, 'guidance-resource').shadowRoot!.querySelector('h1'))).toBe('Victims in Serbia');
    expect(all(list, 'guidance-search, .back')).toEqual([]);
  });

  it('leaves the page’s own words where the only thing to show is not in the list', async () => {
    const list = await listed('work="gone"');

    expect(words(list)).toBe('Library');
  });
});

describe('a work in a dialog', () => {
  it('stands above the page and takes the focus', async () => {
    const list = await listed('open="dialog"');

    title(list, 'Victims in Serbia').click();
    await vi.waitFor(() => expect(words(focused())).toBe('Victims in Serbia'));

    const dialog = list.shadowRoot!.querySelector('dialog')!;
    expect(dialog.matches(':modal')).toBe(true);
    expect(dialog.getAttribute('aria-label')).toBe('Victims in Serbia');
    expect(one(list, 'guidance-search').checkVisibility()).toBe(true);
    document.title = 'A page';
    expect(await violations(document.body)).toEqual([]);
  });

  it.each(['Escape', 'the way back'])('goes with %s, and the focus returns to its title', async (way) => {
    const list = await listed('open="dialog"');
    title(list, 'Victims in Serbia').click();
    await vi.waitFor(() => expect(words(focused())).toBe('Victims in Serbia'));

    if (way === 'Escape') await userEvent.keyboard('{Escape}');
    else button(list, 'Back to 4 results').click();

    await vi.waitFor(() => expect(focused()).toBe(title(list, 'Victims in Serbia')));
    expect(list.shadowRoot!.querySelector('dialog')!.open).toBe(false);
  });

  it('stays above the page where the list is moved', async () => {
    const list = await listed('open="dialog"');
    title(list, 'Victims in Serbia').click();
    await vi.waitFor(() => expect(words(focused())).toBe('Victims in Serbia'));

    list.after(document.createElement('p'));
    list.parentElement!.append(list);
    await drawn(list);
    await new Promise((resolve) => requestAnimationFrame(resolve));

    expect(one(list, 'dialog').matches(':modal')).toBe(true);
    expect(all(list, 'article')).toHaveLength(1);
  });

  it('is printed in place of the list, and stands above the page again', async () => {
    const list = await listed('open="dialog"');
    title(list, 'Victims in Serbia').click();
    await vi.waitFor(() => expect(words(focused())).toBe('Victims in Serbia'));

    dispatchEvent(new Event('beforeprint'));
    const isPrinted = [one(list, 'article'), one(list, 'guidance-results')].map((part) =>
      part.checkVisibility(),
    );
    const dialogs = all(list, 'dialog');
    dispatchEvent(new Event('afterprint'));
    await drawn(list);

    expect(isPrinted).toEqual([true, false]);
    expect(dialogs).toEqual([]);
    expect(one(list, 'dialog').matches(':modal')).toBe(true);
  });

  it('says inside itself that the work is on the short list', async () => {
    const list = await listed('open="dialog" short-list');
    title(list, 'Victims in Serbia').click();
    await vi.waitFor(() => expect(words(focused())).toBe('Victims in Serbia'));

    all(one(list, 'dialog'), '.keep')[0]!.click();

    await vi.waitFor(() =>
      expect(one(list, 'dialog > [role=status]').textContent).toContain('Short list (1)'),
    );
  });

  it('is not opened where the page prevents the event', async () => {
    const list = await listed('open="dialog"');
    list.addEventListener('guidance-open', (event) => event.preventDefault());

    title(list, 'Victims in Serbia').click();
    await drawn(list);

    expect(list.shadowRoot!.querySelector('dialog')!.open).toBe(false);
  });
});
