import { parseFeed } from '@guidance-list/core';
import { aFeed } from '@guidance-list/core/testing';
import type { Collection } from '../../controllers/collection.js';
import { CATALOGUE, collected, collecting } from '../../../testing/collected.js';
import { one, words } from '../../../testing/page.js';
import { bare, shelf, works } from '../../../testing/shelf.js';
import type { Meta, Story, Visit } from '../../../testing/story.js';

const SLOW = 'https://slow.example/feed.json';
const BUSY = 'https://busy.example/feed.json';
const MOVED = 'https://moved.example/feed.json';
const NEWER = 'https://newer.example/feed.json';

export default {
  title: 'Elements/State',
  component: 'guidance-state',
  args: { home: 'https://hub.example/library' },
  parameters: {
    servers: {
      [SLOW]: 'never',
      [BUSY]: 503,
      [MOVED]: '<!doctype html><title>We have moved</title>',
      [NEWER]: { version: '9.0', resources: [] },
    },
  },
} satisfies Meta;

/** For the first moments there is only a sentence; after three tenths of a second, the shape of what comes. */
export const Loading: Story = { loaders: [collecting(SLOW)], play: says('Loading the list') };

/** After eight seconds: what is the matter, and what can be done in the meantime. */
export const Stalled: Story = {
  loaders: [collecting(SLOW, { stalledAfter: 0 })],
  play: says('This is taking longer than usual'),
};

/** The server has an answer, but not the feed. A visitor can try again or go to the library; an editor sees why. */
export const Failed: Story = { loaders: [collected({ src: BUSY })], play: says('503, busy.example') };

/** There is no such server, or no connection. */
export const NoAnswer: Story = {
  loaders: [collected({ src: 'https://gone.example/feed.json' })],
  play: says('gone.example'),
};

/** What came is a page, not a feed. */
export const NotAFeed: Story = { loaders: [collected({ src: MOVED })], play: says('could not be loaded') };

/** The feed speaks a later version than this element. */
export const NewerVersion: Story = { loaders: [collected({ src: NEWER })], play: says('newer-version') };

/** Trying again starts over, and the focus stays where it was. */
export const TryAgain: Story = {
  loaders: [collected({ src: BUSY })],
  play: async (visit) => {
    await says('could not be loaded')(visit);

    await visit.userEvent.click(one(visit.canvasElement, 'button'));

    await says('could not be loaded')(visit);
  },
};

/** The feed is there, and holds nothing. Nobody's device is at fault. */
export const Empty: Story = {
  loaders: [collected({ feed: aFeed({ resources: [] }) })],
  play: says('There is nothing in this list yet'),
};

/** The device has lost its connection. The list stays, and can be searched. */
export const Offline: Story = {
  loaders: [
    async (context) => {
      const { collection } = await collected({ feed: shelf })(context);
      (collection as Collection).connect(false);
      return { collection };
    },
  ],
  play: says('You are offline'),
};

/** One of two feeds could not be had. The works of the other are shown, and this is said. */
export const PartFailed: Story = {
  loaders: [collected({ src: `${CATALOGUE} ${BUSY}` })],
  play: says('503, busy.example'),
};

/** A feed that was last updated over a year ago says so. */
export const Stale: Story = {
  loaders: [collected({ feed: aFeed({ updated: '2025-03' }) })],
  play: says('last updated in March 2025'),
};

/** Some records could not be read. The others are all there, and an editor sees what is wrong. */
export const PartlyInvalid: Story = {
  loaders: [
    collected({
      feed: aFeed({
        resources: [...works, { id: 'no-title' }, { ...bare, id: 'no-title-either', title: 7 }],
      }),
    }),
  ],
  play: async ({ canvasElement, userEvent, expect, waitFor }) => {
    await userEvent.click(one(canvasElement, 'summary'));

    await waitFor(() => expect(words(one(canvasElement, '.report'))).toContain('/resources/7'));
  },
};

/** More than a page can read. The limit is a hundred thousand; here it is four. */
export const OverLimits: Story = {
  loaders: [
    async (context) => {
      const { resources, diagnostics } = parseFeed(shelf, { records: 4 });
      const { collection } = await collected({ feed: aFeed({ resources }) })(context);
      return { collection: Object.assign(collection as object, { diagnostics }) };
    },
  ],
  play: says('Showing the first 4 resources'),
};

/** On a phone, the failure keeps its two ways out. */
export const Narrow: Story = { loaders: [collected({ src: BUSY })], parameters: { width: '20rem' } };

/** From right to left. */
export const Arabic: Story = { loaders: [collected({ src: BUSY })], globals: { language: 'ar' } };

/** On a dark page. */
export const Dark: Story = { loaders: [collected({ src: BUSY })], globals: { theme: 'dark' } };

function says(sentence: string): (visit: Visit) => Promise<void> {
  return async ({ canvasElement, expect, waitFor }) => {
    await waitFor(() => expect(words(one(canvasElement, '.region'))).toContain(sentence));
  };
}
