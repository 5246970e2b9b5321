import { feedSchema, parseFeed } from '@guidance-list/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenJson } from '../record/written-json.js';
import { importText } from './import-text.js';

const NRM_URL = 'https://respect.international/national-referral-mechanisms-1';

/** Pages put together from real cards and hostile pieces, in any order. */
const anyPage = fc
  .record({
    main: fc.array(
      fc.constantFrom(
        'A paragraph.',
        'A line - OSCE & ODIHR, 2004 DOWNLOAD',
        'It is available in other languages here.',
      ),
    ),
    isBlank: fc.boolean(),
    cards: fc.array(
      fc.record({
        title: fc.constantFrom(
          'A title',
          'What is “worker voice”?',
          'Annual Report 2017',
          'Guidance on referral',
        ),
        categories: fc.constantFrom('', '\nGuidance', '\nNews & AnalysisGuidance', '\nGuidanceToolkits'),
        excerpt: fc.constantFrom(
          '',
          '\n\nWhole sentence.',
          '\n\nA sentence that was cut in the mid...Read More',
          '\n\nThe workerâ€™s right â€...Read More',
          '\n\nOne, two,&nb...Read More',
          '\n\nŽene i čuvari – 護 نص ...Read More',
          '\n\nRead More',
          '\n\nA “quote that was cut ...Read More',
        ),
        tags: fc.constantFrom('', '\n\nTAGS:', '\n\nTAGS: Europe', '\n\nTAGS: Atlantis'),
      }),
    ),
  })
  .map(({ main, isBlank, cards }) => {
    const gap = isBlank
      ? '\n\n\n\n\n\n\n'
      : '\n\npost\n\npage\n\nattachment\n\nwp_block\n\nmy_plugin_thing\n\n';
    const listed = cards.map((card, at) => {
      const end = card.tags === '' ? '\n\n' : '\n';
      const excerpt = card.categories === '' && card.excerpt === '' ? '\n\nWhole sentence.' : card.excerpt;
      return `${card.title} ${at}${card.categories}${excerpt}${card.tags}${end}`;
    });
    return { text: (main.join('\n\n') || 'A page.') + gap + listed.join(''), cards: cards.length };
  });

describe('whatever the page', () => {
  it('shows no button, label, type name, entity or broken character', () => {
    fc.assert(
      fc.property(anyPage, ({ text }) => {
        const shown = JSON.stringify(importText(text, { title: 'The page', url: NRM_URL }).feed.resources);

        expect(shown).not.toMatch(
          /Read More|DOWNLOAD|TAGS:|wp_block|my_plugin_thing|attachment|&nb|â€|GuidanceToolkits/,
        );
      }),
    );
  });

  it('loses no card without a line in the report', () => {
    fc.assert(
      fc.property(anyPage, ({ text, cards }) => {
        const { feed, report } = importText(text, { title: 'The page', url: NRM_URL });

        expect(report.counts.read).toBe(report.counts.kept + report.counts.skipped);
        expect(feed.resources).toHaveLength(cards + 1);
      }),
    );
  });

  it('gives a valid feed that the core reads without a word', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyPage.map(({ text }) => text),
          fc.string({ unit: 'binary', maxLength: 300 }),
        ),
        (text) => {
          const { feed } = importText(text);

          expect(feedSchema.safeParse(feed).success).toBe(true);
          expect(parseFeed(writtenJson(feed)).diagnostics).toEqual([]);
        },
      ),
    );
  });

  it('gives the same bytes for the same text', () => {
    fc.assert(
      fc.property(anyPage, ({ text }) => {
        expect(writtenJson(importText(text))).toBe(writtenJson(importText(text)));
      }),
    );
  });
});
