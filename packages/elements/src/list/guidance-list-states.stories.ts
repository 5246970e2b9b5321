import { parseFeed } from '@guidance-list/core';
import { aFeed } from '@guidance-list/core/testing';
import { all, one, words } from '../../testing/page.js';
import { heading } from '../../testing/reading.js';
import { olderHandbook, shelf, works } from '../../testing/shelf.js';
import type { Meta, Story, Visit } from '../../testing/story.js';

const SHELF = 'https://shelf-states.example/feed.json';
const SLOW = 'https://slow-list.example/feed.json';
const BUSY = 'https://busy-list.example/feed.json';
const EMPTY = 'https://empty.example/feed.json';
const OLD = 'https://old.example/feed.json';
const DAMAGED = 'https://damaged.example/feed.json';
const HUGE = 'https://huge.example/feed.json';

export default {
  title: 'Guidance list states',
  component: 'guidance-list',
  args: { src: SHELF },
  parameters: {
    children: '<a href="https://hub.example/library">Browse the guidance library</a>',
    servers: {
      [SHELF]: shelf,
      [SLOW]: 'never',
      [BUSY]: 503,
      [EMPTY]: aFeed({ resources: [] }),
      [OLD]: aFeed({ updated: '2025-03', resources: works }),
      [DAMAGED]: aFeed({ resources: [...works, { id: 'no-title' }] }),
      [HUGE]: aFeed({ resources: works.slice(0, 4) }),
    },
  },
} satisfies Meta;

/** The feed is under way; the link between the tags is there from the start. */
export const Loading: Story = {
  args: { src: SLOW },
  play: async (visit) => {
    await says('Loading the list')(visit);
    visit.expect(one(visit.canvasElement, 'a').checkVisibility()).toBe(true);
  },
};

/** After eight seconds, which nobody waits for here: what is the matter, and two ways on. */
export const Stalled: Story = {
  args: { src: SLOW },
  play: async (visit) => {
    await says('Loading the list')(visit);
    const { collection } = one(visit.canvasElement, 'guidance-list');

    collection.phase = 'stalled';
    collection.configure(collection.settings);

    await says('This is taking longer than usual')(visit);
    visit.expect(one(visit.canvasElement, 'a').checkVisibility()).toBe(true);
  },
};

/** The server does not answer: what happened, what can be done, and the link of the page. */
export const Failed: Story = { args: { src: BUSY }, play: says('could not be loaded') };

/** One of two libraries does not answer. The works of the other are there. */
export const PartFailed: Story = {
  args: { src: `${SHELF} ${BUSY}` },
  play: says('A part of this list could not be loaded'),
};

/** The library has published nothing yet. */
export const Empty: Story = { args: { src: EMPTY }, play: says('There is nothing in this list yet') };

/** The device has lost its connection. The list stays, and can be searched. */
export const Offline: Story = {
  play: async (visit) => {
    await visit.waitFor(() => visit.expect(heading(visit.canvasElement)).toBe('7 results'));

    one(visit.canvasElement, 'guidance-list').collection.connect(false);

    await says('You are offline')(visit);
  },
};

/** The connection comes back, and the notice goes. What was searched for is still there. */
export const OfflineAndBack: Story = {
  play: async (visit) => {
    await Offline.play?.(visit);
    const { canvasElement, userEvent, expect, waitFor } = visit;
    await userEvent.type(one(canvasElement, 'input[type="search"]'), 'directive{Enter}');
    await waitFor(() => expect(heading(canvasElement)).toBe('1 result of 7'));

    one(canvasElement, 'guidance-list').collection.connect(true);

    await waitFor(() => expect(words(one(canvasElement, '.region'))).toBe(''));
    expect(heading(canvasElement)).toBe('1 result of 7');
  },
};

/** The list is there, and old. */
export const Stale: Story = { args: { src: OLD }, play: says('last updated in March 2025') };

/** One record of eight could not be read. */
export const PartlyInvalid: Story = { args: { src: DAMAGED }, play: says('1 of 8 resources') };

/** More than a page can read. The limit is a hundred thousand; here it is four. */
export const OverLimits: Story = {
  args: { src: HUGE },
  play: async (visit) => {
    await visit.waitFor(() => visit.expect(heading(visit.canvasElement)).toBe('4 results'));
    const { collection } = one(visit.canvasElement, 'guidance-list');

    collection.diagnostics = parseFeed(shelf, { records: 4 }).diagnostics;
    collection.configure(collection.settings);

    await says('Showing the first 4 resources')(visit);
  },
};

/** An older edition says that a newer one exists, and leads to it. */
export const OlderEdition: Story = {
  play: async ({ canvasElement, userEvent, expect, waitFor }) => {
    await waitFor(() => expect(heading(canvasElement)).toBe('7 results'));
    const older = all(canvasElement, 'guidance-card').find(
      ({ resource }) => resource?.id === olderHandbook.id,
    )!;

    await userEvent.click(one(older, '.notice a'));

    await waitFor(() => expect(words(one(canvasElement, 'article'))).toContain('Second edition, 2022'));
  },
};

/** Nothing fits all of these words together. */
export const NoMatch: Story = {
  play: async ({ canvasElement, userEvent, expect, waitFor }) => {
    await waitFor(() => expect(heading(canvasElement)).toBe('7 results'));

    await userEvent.type(one(canvasElement, 'input[type="search"]'), 'lighthouse{Enter}');

    await waitFor(() => expect(heading(canvasElement)).toBe('No resources match'));
  },
};

/** On a phone the failure keeps its two ways out. */
export const FailedNarrow: Story = {
  args: { src: BUSY },
  parameters: { width: '20rem' },
  play: says('could not be loaded'),
};

/** From right to left. */
export const FailedArabic: Story = {
  args: { src: BUSY },
  globals: { language: 'ar' },
  play: says('503, busy-list.example'),
};

/** On a dark page. */
export const FailedDark: Story = {
  args: { src: BUSY },
  globals: { theme: 'dark' },
  play: says('could not be loaded'),
};

function says(sentence: string): (visit: Visit) => Promise<void> {
  return async ({ canvasElement, expect, waitFor }) => {
    await waitFor(() => expect(all(canvasElement, '.region').map(words).join(' ')).toContain(sentence));
  };
}
