import { box, gain } from '../../../testing/reading.js';
import { collected } from '../../../testing/collected.js';
import { all, one, words } from '../../../testing/page.js';
import { shelf } from '../../../testing/shelf.js';
import type { Meta, Story } from '../../../testing/story.js';

export default {
  title: 'Elements/Filters',
  component: 'guidance-filters',
  args: { panel: false, 'heading-level': 2 },
  loaders: [collected()],
  parameters: { width: '17.5rem' },
} satisfies Meta;

/** Each choice says what it would give, before it is made. "Not stated" is one of them. */
export const Default: Story = {};

/** Choices in force, kept in sight whatever else is chosen. */
export const Chosen: Story = {
  loaders: [
    collected({
      choices: { select: { types: ['guidance'], places: ['150'] }, years: { from: 2005, to: 2015 } },
    }),
  ],
};

/** A choice that leaves nothing stays, with its zero. */
export const NothingLeft: Story = {
  loaders: [collected({ feed: shelf, choices: { select: { types: ['guidance'], places: ['RS'] } } })],
};

/** Choosing a type answers at once, and the other types keep the counts they would give. */
export const ChooseType: Story = {
  loaders: [collected({ feed: shelf })],
  play: async ({ canvasElement, userEvent, expect, waitFor }) => {
    await userEvent.click(box(canvasElement, 'Legislation'));

    await waitFor(() => expect(words(one(canvasElement, '.groups'))).toContain('1 chosen'));
    expect(gain(canvasElement, 'Publication')).toContain('2');
  },
};

/** Europe holds Southern Europe, which holds Serbia. A chevron opens a place, its box chooses it. */
export const PlacesInPlaces: Story = {
  args: { filters: 'places' },
  loaders: [collected({ feed: shelf })],
};

/** Long lists are folded, and can be searched. */
export const FindPublisher: Story = {
  args: { filters: 'publishers' },
  play: async ({ canvasElement, userEvent, expect, waitFor }) => {
    await userEvent.type(one(canvasElement, 'input.field'), 'anesv');

    await waitFor(() =>
      expect(all(canvasElement, '.choice .label').map(words)).toEqual(['Anesvad Foundation', 'Not stated']),
    );
  },
};

/** A page names the filters it wants, in its order. */
export const TwoFilters: Story = { args: { filters: 'years types' } };

/** In place of a narrow list: the focus stays in it, and its button says how many results wait. */
export const Panel: Story = { args: { panel: true }, parameters: { width: '22.5rem' } };

/** From right to left, the years too. */
export const Arabic: Story = { globals: { language: 'ar' } };

/** On a dark page. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  loaders: [collected({ choices: { select: { types: ['guidance'] } } })],
};
