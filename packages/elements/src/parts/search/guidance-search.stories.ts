import { collected } from '../../../testing/collected.js';
import { one } from '../../../testing/page.js';
import type { GuidanceSearch } from './guidance-search.js';
import type { Meta, Story, Visit } from '../../../testing/story.js';

export default {
  title: 'Elements/Search',
  component: 'guidance-search',
  loaders: [collected()],
} satisfies Meta;

/** Before anything is typed. */
export const Default: Story = {};

/** Words that came from elsewhere, such as a saved address, stand in the field. */
export const WithWords: Story = {
  loaders: [collected({ choices: { text: '"referral mechanism" -children' } })],
};

/** The list follows while one types; nothing that is typed is ever an error. */
export const Typing: Story = {
  play: async (visit) => {
    await visit.userEvent.type(one(visit.canvasElement, 'input'), '"referral');

    await asked(visit, '"referral');
  },
};

/** Enter searches at once. */
export const EnterSearches: Story = {
  play: async (visit) => {
    await visit.userEvent.type(one(visit.canvasElement, 'input'), 'shelter{Enter}');

    await asked(visit, 'shelter');
  },
};

/** The button keeps its name, and shows an icon only; the hint stays for screen readers. */
export const Narrow: Story = { parameters: { width: '20rem' } };

/** From right to left. */
export const Arabic: Story = { globals: { language: 'ar' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

async function asked({ canvasElement, expect, waitFor }: Visit, text: string): Promise<void> {
  const search: GuidanceSearch = one(canvasElement, 'guidance-search');
  await waitFor(() => expect(search.collection?.choices.text).toBe(text));
}
