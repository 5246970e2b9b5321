import { html } from 'lit';
import { CATALOGUE } from '../../../testing/collected.js';
import { all, focused, one, words } from '../../../testing/page.js';
import { box, button, heading } from '../../../testing/reading.js';
import { handbook, shelf } from '../../../testing/shelf.js';
import type { Meta, Story, Visit } from '../../../testing/story.js';

const SHELF = 'https://shelf-apart.example/feed.json';
const BUSY = 'https://busy-apart.example/feed.json';
const SLOW = 'https://slow-apart.example/feed.json';

const PARTS = `
  <guidance-search></guidance-search>
  <guidance-filters filters="types"></guidance-filters>
  <guidance-results page-size="5"><a href="https://hub.example/library">Browse the guidance library</a></guidance-results>
  <guidance-pager></guidance-pager>
  <guidance-resource></guidance-resource>
`;

export default {
  title: 'Elements/Collection',
  component: 'guidance-collection',
  args: { src: SHELF },
  parameters: { children: PARTS, servers: { [SHELF]: shelf, [BUSY]: 503, [SLOW]: 'never' } },
  play: settled,
} satisfies Meta;

/** The parts stand below each other, as in a page of its own; they share one state. */
export const Default: Story = {};

/** A choice in one part changes the others. */
export const SharedState: Story = {
  play: async (visit) => {
    await settled(visit);
    const { canvasElement, userEvent, expect, waitFor } = visit;

    await userEvent.click(box(canvasElement, 'Legislation'));

    await waitFor(() => expect(heading(canvasElement)).toBe('2 results of 7'));
  },
};

/** A work opens where the page has a place for it. */
export const OpenInItsPlace: Story = {
  play: async (visit) => {
    await settled(visit);
    const { canvasElement, userEvent, expect, waitFor } = visit;
    const title = all(canvasElement, '.title.open').find((link) => words(link) === handbook.title);

    await userEvent.click(title!);

    await waitFor(() => expect(words(focused())).toContain('National Referral Mechanisms'));
    await userEvent.click(button(canvasElement, 'Back to 7 results'));
    await waitFor(() => expect(focused()).toBe(title));
  },
};

/** Parts that stand outside name the collection by its id. */
export const Elsewhere: Story = {
  parameters: {
    docs: {
      source: {
        code: `<header><guidance-search for="library"></guidance-search></header>
<main>
  <guidance-collection id="library" src="${CATALOGUE}" types="legislation"></guidance-collection>
  <guidance-results for="library" layout="compact"></guidance-results>
</main>`,
      },
    },
  },
  render: () => html`
    <header><guidance-search for="library"></guidance-search></header>
    <main>
      <guidance-collection id="library" src=${CATALOGUE} types="legislation"></guidance-collection>
      <guidance-results for="library" layout="compact"></guidance-results>
    </main>
  `,
};

/** Where the feed cannot be had, the collection says so, and the link of the page stays. */
export const Failed: Story = {
  args: { src: BUSY },
  play: async ({ canvasElement, expect, waitFor }) => {
    await waitFor(() => expect(words(one(canvasElement, '.region'))).toContain('503, busy-apart.example'));
    expect(one(canvasElement, 'a[href="https://hub.example/library"]').checkVisibility()).toBe(true);
  },
};

/** The feed is under way: the parts wait, and the link of the page is there. */
export const Loading: Story = {
  args: { src: SLOW },
  play: async ({ canvasElement, expect, waitFor }) => {
    await waitFor(() => expect(words(one(canvasElement, '.region'))).toContain('Loading the list'));
  },
};

/** On a phone. */
export const Narrow: Story = { parameters: { width: '20rem' } };

/** From right to left. */
export const Arabic: Story = { globals: { language: 'ar' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

async function settled({ canvasElement, expect, waitFor }: Visit): Promise<void> {
  await waitFor(() => {
    for (const one of all(canvasElement, 'guidance-collection'))
      expect(['ready', 'failed']).toContain(one.collection.phase);
  });
}
