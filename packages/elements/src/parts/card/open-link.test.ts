import type { Resource } from '@guidance-list/core';
import { aResource, anEdition } from '@guidance-list/core/testing';
import { describe, expect, it } from 'vitest';
import { all, focused, one, words } from '../../../testing/page.js';
import { card, click, title } from '../../../testing/works.js';
import type { GuidanceOpenEvent } from './guidance-card.events.js';

describe('the title', () => {
  it('asks the page first, and leaves the browser to follow the link', async () => {
    const shown = await card(aResource());
    const opened: Resource[] = [];
    shown.addEventListener('guidance-open', (event: GuidanceOpenEvent) => opened.push(event.resource));

    expect(click(title(shown))).toBe(true);
    expect(opened).toEqual([aResource()]);
  });

  it('is not followed when the page shows the work its own way', async () => {
    const shown = await card(aResource());
    document.addEventListener('guidance-open', (event) => event.preventDefault(), { once: true });

    expect(click(title(shown))).toBe(false);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])(
    'opens a new tab or window as in any page: %o',
    async (keys) => {
      const shown = await card(aResource());
      let heard = 0;
      shown.addEventListener('guidance-open', () => (heard += 1));

      expect(click(title(shown), keys)).toBe(true);
      expect(heard).toBe(0);
    },
  );

  it('takes the focus when the list asks for it', async () => {
    const shown = await card(aResource());

    await shown.focusTitle();

    expect(focused()).toBe(title(shown));
  });

  it('is a button where the work has no address', async () => {
    const { id } = aResource();
    const shown = await card({ id, title: 'A handbook' });
    let heard = 0;
    shown.addEventListener('guidance-open', () => (heard += 1));

    title(shown).click();

    expect(title(shown).localName).toBe('button');
    expect(heard).toBe(1);
  });

  it.each([undefined, 'https://hub.example/work'])(
    'stays inside the card, however long a word of it is: %s',
    async (url) => {
      const shown = await card({ id: 'long', title: 'W'.repeat(300), ...(url ? { url } : {}) });

      expect(title(shown).getBoundingClientRect().width).toBeLessThanOrEqual(shown.clientWidth);
    },
  );
});

describe('a newer edition', () => {
  const second = aResource({
    id: 'second',
    url: 'https://hub.example/second',
    supersedes: 'first',
    editions: [anEdition({ label: 'Second edition', issued: '2022' })],
  });
  const first = aResource({ id: 'first', supersededBy: 'second' });

  it('is named on the card of the older one, and opens from there', async () => {
    const shown = await card(first, { others: [first, second] });
    const opened: string[] = [];
    shown.addEventListener('guidance-open', (event: GuidanceOpenEvent) => opened.push(event.resource.id));

    expect(words(one(shown, '.notice'))).toBe('A newer edition exists: Second edition, 2022');
    click(one(shown, '.notice a'));
    expect(opened).toEqual(['second']);
  });

  it('is not named on its own card', async () => {
    const shown = await card(second, { others: [first, second] });

    expect(all(shown, '.notice')).toEqual([]);
  });
});
