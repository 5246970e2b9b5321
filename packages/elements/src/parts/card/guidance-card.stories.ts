import { aFile, anEdition, aResource } from '@guidance-list/core/testing';
import { one, words } from '../../../testing/page.js';
import {
  bare,
  factsheets,
  handbook,
  law,
  olderHandbook,
  statutory,
  workById,
} from '../../../testing/shelf.js';
import type { Meta, Story } from '../../../testing/story.js';

export default {
  title: 'Elements/Card',
  component: 'guidance-card',
  args: { resource: handbook, get: workById, layout: 'cards', 'heading-level': 2 },
  loaders: [({ globals }) => Promise.resolve({ locale: globals.language })],
} satisfies Meta;

/** As it stands in a list of results. */
export const Default: Story = {};

/** The other languages unfold in the slip, each in its own script, so that its readers find it. */
export const ManyLanguages: Story = {
  play: async ({ canvasElement, userEvent, expect, waitFor }) => {
    const more = one(canvasElement, '.more');
    expect(more.getAttribute('aria-expanded')).toBe('false');

    await userEvent.click(more);

    await waitFor(() => expect(words(one(canvasElement, '.files'))).toContain('العربية'));
    expect(more.getAttribute('aria-expanded')).toBe('true');
  },
};

/** A reader in a hurry should not rely on last decade's handbook, so the older edition leads to the newer one. */
export const OlderEdition: Story = { args: { resource: olderHandbook } };

/** The source names a file, but not its address: the slip leads to the source and says what waits there. */
export const FileWithoutAddress: Story = {
  args: {
    resource: aResource({ otherLanguages: true, editions: [anEdition({ files: [{ language: 'en' }] })] }),
  },
};

/** Where a page offers a short list, a title says whether its work is on it. */
export const OnShortList: Story = { args: { isKept: true } };

/** A work that can be put on the short list. */
export const OffShortList: Story = { args: { isKept: false } };

/** Size and pages are unknown, and not guessed. */
export const UnknownSize: Story = {
  args: {
    resource: aResource({
      editions: [anEdition({ files: [{ url: 'https://hub.example/paper', language: 'en' }] })],
    }),
  },
};

/** Three of four real records state no place, and many no year. */
export const LittleKnown: Story = { args: { resource: bare } };

/** A law, without a file. */
export const Legislation: Story = { args: { resource: law } };

/** A text of the other direction keeps its own, and starts at the edge of the card. */
export const ArabicTitle: Story = { args: { resource: factsheets } };

/** A reader of Arabic gets the title, the words around it and the first file in Arabic. */
export const ArabicReader: Story = { globals: { language: 'ar' } };

/** Real titles run to two hundred characters; they are never cut. */
export const LongTitle: Story = { args: { resource: statutory } };

/** Without a box, for pages that have enough of them. */
export const List: Story = { args: { layout: 'list' } };

/** A title and one line of facts. */
export const Compact: Story = { args: { layout: 'compact', resource: olderHandbook } };

/** On a phone the facts of the file go to a second line. */
export const Narrow: Story = { parameters: { width: '20rem' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' }, args: { resource: olderHandbook } };

/** One file of unknown format, in a language with a region. */
export const RegionalLanguage: Story = {
  args: {
    resource: aResource({
      title: 'Manual de procedimentos de identificação e encaminhamento',
      language: 'pt',
      summary: 'Passos, responsáveis e contactos, do primeiro sinal ao acolhimento.',
      places: ['BR'],
      editions: [anEdition({ label: '3.ª edição', issued: '2018', files: [aFile({ language: 'pt-BR' })] })],
    }),
  },
};
