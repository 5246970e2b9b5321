import { collected } from '../../../testing/collected.js';
import { focused, one, words } from '../../../testing/page.js';
import { button, heading, titles } from '../../../testing/reading.js';
import { handbook, law, shelf } from '../../../testing/shelf.js';
import type { Meta, Story } from '../../../testing/story.js';

const guidanceOfEurope = { select: { types: ['guidance'], places: ['150'] } };
const nothingFits = { text: 'victims', select: { types: ['legislation'], places: ['RS'] } };

const kept = [handbook.id, law.id];

export default {
  title: 'Elements/Results',
  component: 'guidance-results',
  args: { layout: 'cards', 'heading-level': 2 },
  loaders: [collected({ pageSize: 4 })],
} satisfies Meta;

/** The newest works of the real catalogue, nothing chosen. */
export const Cards: Story = {};

/** Without boxes, parted by lines. */
export const List: Story = { args: { layout: 'list' } };

/** A title and one line of facts each. */
export const Compact: Story = { args: { layout: 'compact' }, loaders: [collected({ pageSize: 12 })] };

/** As a table, from 60em on; its heads sort. */
export const Table: Story = { args: { layout: 'table' }, loaders: [collected({ feed: shelf })] };

/** In a column that is too narrow for a table, its works stand as the compact list. */
export const TableNarrow: Story = {
  args: { layout: 'table' },
  loaders: [collected({ feed: shelf })],
  parameters: { width: '30rem' },
};

/** Every filter in force is said, and goes with a tap. */
export const FiltersInForce: Story = { loaders: [collected({ feed: shelf, choices: guidanceOfEurope })] };

/** When a chip goes the next one takes the focus, and the last hands it to the count. */
export const RemoveFilter: Story = {
  loaders: [collected({ feed: shelf, choices: guidanceOfEurope })],
  play: async ({ canvasElement, userEvent, expect, waitFor }) => {
    await userEvent.click(button(canvasElement, 'Remove filter Type: Guidance'));

    await waitFor(() => expect(focused()?.getAttribute('aria-label')).toBe('Remove filter Place: Europe'));
    await userEvent.click(button(canvasElement, 'Remove filter Place: Europe'));

    await waitFor(() => expect(words(focused())).toBe('7 results'));
    expect(heading(canvasElement)).toBe('7 results');
  },
};

/** A dead end names each filter in force, and what removing it would give. */
export const NoMatch: Story = { loaders: [collected({ feed: shelf, choices: nothingFits })] };

/** One tap leads out of the dead end. */
export const LeaveNoMatch: Story = {
  loaders: [collected({ feed: shelf, choices: { select: { types: ['legislation'], places: ['RS'] } } })],
  play: async ({ canvasElement, userEvent, expect, waitFor }) => {
    await userEvent.click(one(canvasElement, '.advice button'));

    await waitFor(() => expect(heading(canvasElement)).toBe('2 results of 7'));
  },
};

/** Another order, without losing what is chosen. "Not stated" sorts last. */
export const SortByTitle: Story = {
  loaders: [collected({ feed: shelf })],
  play: async ({ canvasElement, userEvent, expect, waitFor }) => {
    await userEvent.selectOptions(one(canvasElement, 'select'), 'title');

    await waitFor(() => expect(titles(canvasElement)[0]).toMatch(/^Directive/));
  },
};

/** Words are searched in all texts; the best match comes first. */
export const BestMatch: Story = {
  loaders: [collected({ pageSize: 4, choices: { text: 'referral mechanism' } })],
};

/** Titles of every length and direction, and records that state little, side by side. */
export const AllKindsOfRecords: Story = { loaders: [collected({ feed: shelf })] };

/** From 90em on in two columns, the slips aligned at the foot. */
export const TwoColumns: Story = {
  loaders: [collected({ feed: shelf })],
  parameters: { width: '92em' },
};

/** The works a visitor has put aside, to read, to print, and to take along as citations. */
export const ShortList: Story = { loaders: [collected({ feed: shelf, kept })] };

/** Nothing is put aside, or all of it was taken off again. */
export const ShortListEmpty: Story = { loaders: [collected({ feed: shelf, kept: [] })] };

/** What a printer gets of the short list: the works, with addresses that can be typed. */
export const ShortListPrinted: Story = {
  globals: { medium: 'paper' },
  loaders: [collected({ feed: shelf, kept })],
};

/** What a printer gets of the results: the filters in words, and no button. */
export const Printed: Story = {
  globals: { medium: 'paper' },
  loaders: [collected({ feed: shelf, choices: guidanceOfEurope })],
};

/** On a phone. */
export const Narrow: Story = {
  loaders: [collected({ feed: shelf, choices: guidanceOfEurope })],
  parameters: { width: '20rem' },
};

/** From right to left, with English titles in their own direction at the same edge. */
export const Arabic: Story = {
  globals: { language: 'ar' },
  loaders: [collected({ feed: shelf, choices: guidanceOfEurope })],
};

/** On a dark page. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  loaders: [collected({ feed: shelf, choices: guidanceOfEurope })],
};
