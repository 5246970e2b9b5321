import { describe, expect, it, vi } from 'vitest';
import '../define/guidance-list.js';
import { listed } from '../../testing/library.js';
import { button, choose } from '../../testing/reading.js';
import { all, drawn, focused, one, words } from '../../testing/page.js';

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
    expect(all(list, 'guidance-resource')).toEqual([]);
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
    expect(all(list, 'guidance-resource')).toEqual([]);
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
    expect(all(list, 'guidance-resource')).toEqual([]);
  });

  it('can be the only thing a page shows', async () => {
    const list = await listed('work="rs" heading-level="1"');

    expect(words(one(list, 'guidance-resource').shadowRoot!.querySelector('h1'))).toBe('Victims in Serbia');
    expect(all(list, 'guidance-search, .back')).toEqual([]);
  });
});
