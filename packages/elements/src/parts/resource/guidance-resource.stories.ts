import { buildCatalogue } from '@guidance-list/core';
import { aFile, aResource, anEdition } from '@guidance-list/core/testing';
import { html, type TemplateResult } from 'lit';
import type { GuidanceResource } from './guidance-resource.js';

const LANGUAGES = ['en', 'ar', 'fr', 'ru'];

const handbook = aResource({
  id: 'handbook-2022',
  title:
    'National Referral Mechanisms: Joining Efforts to Protect the Rights of Trafficked Persons – A Practical Handbook',
  summary:
    'Updated model handbook: four pillars of referral, children, healthcare, assessment guides and standards.',
  body: 'It describes how a state can identify people who have been trafficked and refer them to support.\n\nEach part ends with:\n• standards that can be adopted as they are\n• forms for assessment and referral',
  types: ['guidance', 'good-practice'],
  topics: ['referral'],
  audiences: ['governments', 'service-providers'],
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
  id: 'handbook-2004',
  title: handbook.title,
  supersededBy: 'handbook-2022',
  otherLanguages: true,
  editions: [anEdition({ files: [{ label: 'National Referral Mechanisms Handbook', language: 'en' }] })],
});

const bare = { id: 'bare', title: 'A record that states nothing but its title' };
const related = aResource({
  id: 'related',
  title: 'Guidelines for a transnational referral mechanism',
  topics: ['referral'],
});
const catalogue = buildCatalogue([handbook, older, bare, related]);

type Args = Pick<GuidanceResource, 'resource' | 'backLabel'>;

/** One situation, as Storybook reads it. */
interface Story {
  readonly args?: Partial<Args>;
  readonly decorators?: readonly ((story: () => TemplateResult) => TemplateResult)[];
}

export default {
  component: 'guidance-resource',
  args: { resource: handbook, backLabel: 'Back to 48 results' },
  render: ({ resource, backLabel }: Args, { globals }: { globals: { language: string } }): TemplateResult =>
    html`<h1>A page</h1>
      <guidance-resource
        .resource=${resource}
        .catalogue=${catalogue}
        .locale=${globals.language}
        .backLabel=${backLabel}
      ></guidance-resource>`,
};

/** A work with two editions, all its files, a citation and what is related. */
export const Default: Story = {};

/** The older of two editions, whose source names a file without an address. */
export const OlderEdition: Story = { args: { resource: older } };

/** What is not stated is said to be so. */
export const LittleKnown: Story = { args: { resource: bare } };

/** On a page of its own there is nothing to go back to. */
export const WithoutWayBack: Story = { args: { backLabel: undefined } };

/** In a narrow column, the facts closed into one row. */
export const Narrow: Story = {
  decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`],
};
