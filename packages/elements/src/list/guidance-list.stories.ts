import { html } from 'lit';
import { CATALOGUE } from '../../testing/collected.js';
import { all, focused, one, words } from '../../testing/page.js';
import { box, button, heading, titles } from '../../testing/reading.js';
import { handbook, olderHandbook, partner, shelf } from '../../testing/shelf.js';
import type { Meta, Story, Visit } from '../../testing/story.js';

const SHELF = 'https://shelf.example/feed.json';
const PARTNER = 'https://partner.example/feed.json';

export default {
  title: 'Guidance list',
  component: 'guidance-list',
  args: { src: CATALOGUE },
  parameters: {
    children: '<a href="https://hub.example/library">Browse the guidance library</a>',
    servers: { [SHELF]: shelf, [PARTNER]: partner },
  },
  play: settled,
} satisfies Meta;

/** The real catalogue, with everything a visitor can do. */
export const Default: Story = { args: { 'page-size': 5 } };

/** As the book shows it first. */
export const Welcome: Story = {
  args: { 'page-size': 2, filters: 'types places' },
  tags: ['!autodocs', '!dev'],
};

/** A page locks what its list is about; nothing a visitor does can widen it. */
export const Scoped: Story = {
  args: { types: 'guidance good-practice', from: '2010', sort: 'title', 'page-size': 5 },
};

/** A page picks the filters and their order. */
export const TwoFilters: Story = { args: { filters: 'years types', 'page-size': 5 } };

/** Search only. */
export const WithoutFilters: Story = { args: { filters: '', 'page-size': 5 } };

/** Parted by lines, for pages that have enough boxes. */
export const List: Story = { args: { layout: 'list', 'page-size': 5 } };

/** A title and one line each, for side columns and long lists. */
export const Compact: Story = { args: { layout: 'compact' } };

/** As a table, from 60em on; below that as the compact list. */
export const Table: Story = { args: { src: SHELF, layout: 'table' } };

/** Two libraries as one list: a work of both is there once, with the files of both. */
export const SeveralLibraries: Story = {
  args: { src: `${SHELF} ${PARTNER}`, 'page-size': 3 },
  play: async (visit) => {
    const { canvasElement, expect, waitFor } = visit;
    await waitFor(() => expect(heading(canvasElement)).toBe('8 results'));
    expect(words(one(canvasElement, '[part="footer"]'))).toContain('A partner’s shelf');

    one(canvasElement, 'guidance-list').collection.open(handbook.id);

    await waitFor(() => expect(words(one(canvasElement, '.facts-body'))).toContain('A partner’s shelf'));
  },
};

/** A work opens above the page. */
export const OpenInDialog: Story = {
  args: { src: SHELF, open: 'dialog' },
  play: async (visit) => {
    await settled(visit);
    const { canvasElement, userEvent, expect, waitFor } = visit;

    await userEvent.click(all(canvasElement, '.title.open')[0]!);

    await waitFor(() => expect(one(canvasElement, 'dialog').checkVisibility()).toBe(true));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(words(focused())).toBe(titles(canvasElement)[0]));
  },
};

/** Titles lead to their source. */
export const OpenAtSource: Story = { args: { src: SHELF, open: 'link', 'page-size': 3 } };

/** One work on a page of its own. */
export const OneWork: Story = { args: { src: SHELF, work: handbook.id } };

/** A visitor chooses a filter, and the count, the chip and the list follow. */
export const ChooseFilter: Story = {
  args: { src: SHELF },
  play: async (visit) => {
    await settled(visit);
    const { canvasElement, userEvent, expect, waitFor } = visit;

    await userEvent.click(box(canvasElement, 'Legislation'));

    await waitFor(() => expect(heading(canvasElement)).toBe('2 results of 7'));
    await userEvent.click(button(canvasElement, 'Remove filter Type: Legislation'));
    await waitFor(() => expect(heading(canvasElement)).toBe('7 results'));
  },
};

/** A visitor opens a work and comes back to where they were. */
export const OpenAndGoBack: Story = {
  args: { src: SHELF },
  play: async (visit) => {
    await settled(visit);
    const { canvasElement, userEvent, expect, waitFor } = visit;
    const title = all(canvasElement, '.title.open').find((link) => words(link) === olderHandbook.title);

    await userEvent.click(title!);

    await waitFor(() => expect(words(one(canvasElement, 'article'))).toContain('Editions and files'));
    await userEvent.click(button(canvasElement, 'Back to 7 results'));
    await waitFor(() => expect(words(focused())).toBe(olderHandbook.title));
  },
};

/** "Show more" adds to the list, and hands the focus to the first new title. */
export const ShowMore: Story = {
  args: { src: SHELF, 'page-size': 3 },
  play: async (visit) => {
    await settled(visit);
    const { canvasElement, userEvent, expect, waitFor } = visit;

    await userEvent.click(button(canvasElement, 'Show 3 more'));

    await waitFor(() => expect(titles(canvasElement)).toHaveLength(6));
    await waitFor(() => expect(words(focused())).toBe(titles(canvasElement)[3]));
  },
};

/** A visitor puts works on a list of their own, which lasts as long as the page. */
export const ShortList: Story = {
  args: { src: SHELF, 'short-list': true },
  play: async (visit) => {
    await settled(visit);
    const { canvasElement, userEvent, expect, waitFor } = visit;
    const [first, , third] = all(canvasElement, 'button.keep');

    await userEvent.click(first!);
    await userEvent.click(third!);
    await waitFor(() => expect(all(canvasElement, 'button.keep[aria-pressed="true"]')).toHaveLength(2));
    await userEvent.click(button(canvasElement, 'Short list (2)'));

    await waitFor(() => expect(titles(canvasElement)).toHaveLength(2));
  },
};

/** The words of a search are marked where they were found. */
export const Search: Story = {
  args: { src: SHELF },
  play: async (visit) => {
    await settled(visit);
    const { canvasElement, userEvent, expect, waitFor } = visit;

    await userEvent.type(one(canvasElement, 'input[type="search"]'), 'directive{Enter}');

    await waitFor(() => expect(heading(canvasElement)).toBe('1 result of 7'));
  },
};

/** On a phone the filters wait behind a button. */
export const Phone: Story = { args: { 'page-size': 5 }, parameters: { width: '22.5rem' } };

/** The filters in the place of the narrow list; Escape leaves them, and the focus returns to their button. */
export const PhoneFilters: Story = {
  args: { src: SHELF },
  parameters: { width: '22.5rem' },
  play: async (visit) => {
    await settled(visit);
    const { canvasElement, userEvent, expect, waitFor } = visit;

    await userEvent.click(button(canvasElement, 'Filters'));
    await waitFor(() => expect(words(one(canvasElement, '.foot'))).toContain('Show 7 results'));
    await userEvent.click(box(canvasElement, 'Legislation'));
    await waitFor(() => expect(words(one(canvasElement, '.foot'))).toContain('Show 2 results'));
    await userEvent.keyboard('{Escape}');

    await waitFor(() => expect(words(focused())).toBe('Filters (1)'));
  },
};

/** In a column of middle width. */
export const Tablet: Story = { args: { src: SHELF }, parameters: { width: '46rem' } };

/** From 90em on, cards stand in two columns. */
export const Wide: Story = { args: { src: SHELF }, parameters: { width: '96rem' } };

/** The page is in Arabic, its titles in English and Arabic. */
export const Arabic: Story = { args: { src: SHELF }, globals: { language: 'ar' } };

/** In Russian, whose plurals have three forms. */
export const Russian: Story = { args: { src: SHELF, lang: 'ru' } };

/** On a dark page. */
export const Dark: Story = { args: { src: SHELF }, globals: { theme: 'dark' } };

/** An invented partner's font and colours. */
export const PartnerTheme: Story = { args: { src: SHELF }, globals: { theme: 'coalition' } };

/** A page whose style sheet unsets everything, twice. */
export const HostileStyleSheet: Story = { args: { src: SHELF }, globals: { host: 'hostile' } };

/** A page whose framework has rules of its own for headings, lists, fields and class names that the list uses too. */
export const FrameworkStyleSheet: Story = {
  args: { src: SHELF, layout: 'list' },
  globals: { host: 'framework' },
};

/** A reader's text at twice its size: the column is narrower in letters, and the list follows. */
export const DoubleText: Story = { args: { src: SHELF }, globals: { text: 'double' } };

/** Two lists on one page, in two languages, about two matters. */
export const TwoLists: Story = {
  parameters: {
    docs: {
      source: {
        code: `<guidance-list src="${SHELF}" types="guidance" filters="" page-size="2"></guidance-list>
<guidance-list src="${SHELF}" types="legislation" filters="" page-size="2" lang="fr"></guidance-list>`,
      },
    },
  },
  render: () => html`
    <guidance-list src=${SHELF} types="guidance" filters="" page-size="2"></guidance-list>
    <hr />
    <guidance-list src=${SHELF} types="legislation" filters="" page-size="2" lang="fr"></guidance-list>
  `,
};

/** Waits until every list has its feed or has failed to get it. */
async function settled({ canvasElement, expect, waitFor }: Visit): Promise<void> {
  await waitFor(() => {
    for (const list of all(canvasElement, 'guidance-list'))
      expect(['ready', 'failed']).toContain(list.collection.phase);
  });
}
