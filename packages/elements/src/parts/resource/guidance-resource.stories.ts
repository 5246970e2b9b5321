import { buildCatalogue } from '@guidance-list/core';
import { all, one, words } from '../../../testing/page.js';
import { bare, handbook, law, olderHandbook, testimonies, works } from '../../../testing/shelf.js';
import type { Meta, Story } from '../../../testing/story.js';

export default {
  title: 'Elements/Resource',
  component: 'guidance-resource',
  args: { resource: handbook, catalogue: buildCatalogue(works), 'back-label': 'Back to 48 results' },
  loaders: [({ globals }) => Promise.resolve({ locale: globals.language })],
} satisfies Meta;

/** A work with two editions, all its files, a citation and what is related to it. */
export const Default: Story = {};

/** The older of two editions leads to the newer one, and its source names a file without an address. */
export const OlderEdition: Story = { args: { resource: olderHandbook } };

/** A law says where it holds and since when, as far as its source does. */
export const Legislation: Story = { args: { resource: law } };

/** What may be hard to read is said before it is opened. */
export const ContentNote: Story = { args: { resource: testimonies } };

/** What is not stated is said to be so. */
export const LittleKnown: Story = { args: { resource: bare } };

/** On a page of its own there is nothing to go back to. */
export const WithoutWayBack: Story = { args: { 'back-label': undefined } };

/** The same citation for a text and for two kinds of reference software. */
export const Citation: Story = {
  play: async ({ canvasElement, userEvent, expect, waitFor }) => {
    const [, ris] = all(canvasElement, '[role="tab"]');

    await userEvent.click(ris!);

    await waitFor(() => expect(words(one(canvasElement, '.citation'))).toContain('TY'));
  },
};

/** In a narrow column the download follows the first sentence, and the facts close into one row. */
export const Narrow: Story = { parameters: { width: '20rem' } };

/** A reader of Arabic: right to left, with the Arabic title and file first. */
export const ArabicReader: Story = {
  globals: { language: 'ar' },
  args: { 'back-label': 'العودة إلى 48 نتيجة' },
};

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };
