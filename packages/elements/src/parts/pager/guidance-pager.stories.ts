import { collected } from '../../../testing/collected.js';
import { all, one, words } from '../../../testing/page.js';
import type { Meta, Story } from '../../../testing/story.js';

export default {
  title: 'Elements/Pager',
  component: 'guidance-pager',
  loaders: [collected()],
} satisfies Meta;

/** The first page of the real catalogue. */
export const Default: Story = {};

/** More is asked for, never loaded by scrolling. */
export const ShowMore: Story = {
  play: async ({ canvasElement, userEvent, expect, waitFor }) => {
    await userEvent.click(one(canvasElement, 'button'));

    await waitFor(() => expect(words(one(canvasElement, 'p'))).toMatch(/^40 of/));
  },
};

/** The last step adds what is left. */
export const LastStep: Story = { loaders: [collected({ pageSize: 300 })] };

/** Nothing is left to show. */
export const AllShown: Story = {
  loaders: [collected({ pageSize: 300, more: 1 })],
  play: ({ canvasElement, expect }) => {
    expect(all(canvasElement, 'button')).toHaveLength(0);
    return Promise.resolve();
  },
};

/** The button is as wide as a thumb needs. */
export const Narrow: Story = { parameters: { width: '20rem' } };

/** From right to left, in the digits of the language. */
export const Arabic: Story = { globals: { language: 'ar' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };
