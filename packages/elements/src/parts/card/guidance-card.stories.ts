import type { Resource } from '@guidance-list/core';
import { aFile, aResource, anEdition } from '@guidance-list/core/testing';
import { html, type TemplateResult } from 'lit';
import type { GuidanceCard } from './guidance-card.js';

const LANGUAGES = ['en', 'ar', 'es', 'fr', 'ru'];

const handbook = aResource({
  id: 'handbook-2022',
  title:
    'National Referral Mechanisms: Joining Efforts to Protect the Rights of Trafficked Persons – A Practical Handbook',
  translations: {
    ar: { title: 'الآليات الوطنية للإحالة: تضافر الجهود لحماية حقوق ضحايا الاتجار بالبشر – دليل عملي' },
  },
  types: ['guidance', 'good-practice'],
  supersedes: 'handbook-2004',
  editions: [
    anEdition({
      label: 'Second edition',
      issued: '2022',
      files: LANGUAGES.map((language) => aFile({ language, url: `https://hub.example/nrm-${language}.pdf` })),
    }),
  ],
});

const older = aResource({
  ...handbook,
  id: 'handbook-2004',
  supersededBy: 'handbook-2022',
  editions: [anEdition()],
});

const get = (id: string): Resource | undefined => [handbook, older].find((resource) => resource.id === id);

type Args = Pick<GuidanceCard, 'resource' | 'layout'>;

/** One situation, as Storybook reads it. */
interface Story {
  readonly args?: Partial<Args>;
}

export default {
  component: 'guidance-card',
  args: { resource: handbook, layout: 'cards' },
  render: ({ resource, layout }: Args, { globals }: { globals: { language: string } }): TemplateResult =>
    html`<h2>A list</h2>
      <guidance-card
        .resource=${resource}
        .get=${get}
        .locale=${globals.language}
        .layout=${layout}
      ></guidance-card>`,
};

/** As it stands in a list of results. */
export const Default: Story = {};

/** A reader in a hurry should not rely on last decade's handbook. */
export const NewerEditionExists: Story = { args: { resource: older } };

/** The source names a file, but not its address. */
export const AtTheSource: Story = {
  args: {
    resource: aResource({ otherLanguages: true, editions: [anEdition({ files: [{ language: 'en' }] })] }),
  },
};

/** Three of four real records state no place, and many no year. */
export const LittleKnown: Story = {
  args: { resource: { id: 'bare', title: 'Legislative guide', types: ['legislation'] } },
};

/** A text of the other direction keeps its own, and starts at the edge of the card. */
export const ArabicTitle: Story = {
  args: {
    resource: aResource({
      title: 'النشرات الإعلامية لضحايا الاتجار بالأشخاص',
      summary: 'نشرات نموذجية بلغة واضحة تشرح للعائدين حقوقهم والخدمات المتاحة لهم.',
      language: 'ar',
      editions: [anEdition({ files: [aFile({ language: 'ar' })] })],
    }),
  },
};

/** Real titles run to two hundred characters; they are never cut. */
export const LongTitle: Story = {
  args: {
    resource: aResource({
      title:
        'Modern Slavery: Statutory Guidance for England and Wales (under section 49 of the Modern Slavery Act 2015) and Non-Statutory Guidance for Scotland and Northern Ireland, with Annexes for First Responders',
    }),
  },
};

/** Without a box, for pages that have enough of them. */
export const List: Story = { args: { layout: 'list' } };

/** A title and one line of facts. */
export const Compact: Story = { args: { layout: 'compact', resource: older } };
