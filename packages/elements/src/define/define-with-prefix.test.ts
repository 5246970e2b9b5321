import { expect, it, vi } from 'vitest';
import { library } from '../../testing/library.js';
import { button, choose, heading, titles } from '../../testing/reading.js';
import { all, drawn, feedAddress, focused, one, show, words } from '../../testing/page.js';
import type { GuidanceCollection } from '../parts/collection/guidance-collection.js';
import type { GuidanceList } from '../list/guidance-list.js';
import { defineWithPrefix } from './define-with-prefix.js';

defineWithPrefix('hub');

/** Shows elements of which one has the state, and waits until all of it is drawn. */
async function shown(markup: string): Promise<HTMLElement> {
  const page = show(markup);
  const holder = one(page, 'hub-list, hub-collection') as GuidanceList | GuidanceCollection;
  await vi.waitFor(() => expect(holder.collection.phase).toBe('ready'));
  await drawn(page);
  return page;
}

it('shows a list whose parts all have the prefix, and registers nothing else', async () => {
  const page = await shown(`<hub-list src="${feedAddress(library)}" page-size="2"></hub-list>`);

  expect(heading(page)).toBe('4 results');
  await choose(page, 'Guidance');
  expect(titles(page)).toHaveLength(2);
  expect(all(page, '*').filter(({ localName }) => localName.startsWith('guidance-'))).toEqual([]);
  expect(customElements.get('guidance-list')).toBeUndefined();
  expect(customElements.get('hub-exit')).toBeDefined();
});

it('moves the focus as ever: to a work that is opened, and back to its title', async () => {
  const page = await shown(`<hub-list src="${feedAddress(library)}"></hub-list>`);
  const title = all(page, '.title.open').find((link) => words(link) === 'Victims in Serbia')!;

  title.click();
  await vi.waitFor(() => expect(words(focused())).toBe('Victims in Serbia'));
  button(page, 'Back to 4 results').click();

  await vi.waitFor(() => expect(focused()).toBe(title));
});

it('joins parts that stand apart', async () => {
  const parts = '<hub-search></hub-search><hub-results></hub-results><hub-pager></hub-pager>';
  const page = await shown(`<hub-collection src="${feedAddress(library)}">${parts}</hub-collection>`);

  expect(heading(page)).toBe('4 results');
  expect(titles(page)).toHaveLength(4);
});

it('refuses what cannot begin a tag, and says what can', () => {
  expect(() => defineWithPrefix('My-')).toThrow('prefix: got "My-", expected small letters and digits');
});
