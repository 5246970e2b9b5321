import { buildCatalogue } from '@guidance-list/core';
import { aFile, aResource, anEdition } from '@guidance-list/core/testing';
import { afterEach, describe, expect, it } from 'vitest';
import '../../define/guidance-card.js';
import '../../define/guidance-resource.js';
import { all, drawn, one, show } from '../../../testing/page.js';
import { violations } from '../../../testing/violations.js';

const older = aResource({
  id: 'older',
  supersededBy: 'newer',
  editions: [anEdition({ files: [{ label: 'Handbook', language: 'en' }] })],
});
const newer = aResource({
  id: 'newer',
  supersedes: 'older',
  translations: { ar: { title: 'الآليات الوطنية للإحالة' } },
  body: 'What it holds:\n• forms\n• standards',
  contentNote: 'Describes violence.',
  topics: ['referral'],
  editions: [
    anEdition({
      label: 'Second edition',
      issued: '2022',
      files: ['en', 'ar', 'fr'].map((language) => aFile({ language })),
    }),
  ],
});
const arabic = aResource({ id: 'arabic', title: 'النشرات الإعلامية', language: 'ar', topics: ['referral'] });
const catalogue = buildCatalogue([older, newer, arabic]);

const SIGHTS = ['light', 'dark', 'Arabic'] as const;
const WIDTHS = ['1100px', '760px', '320px'];

function dress(sight: (typeof SIGHTS)[number]): { locale: string } {
  const root = document.documentElement;
  const locale = sight === 'Arabic' ? 'ar' : 'en';
  root.lang = locale;
  root.dir = sight === 'Arabic' ? 'rtl' : 'ltr';
  root.style.colorScheme = sight === 'dark' ? 'dark' : 'light';
  root.style.background = sight === 'dark' ? '#10191d' : '#fff';
  document.title = 'A page';
  return { locale };
}

afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  document.documentElement.lang = 'en';
});

describe.each(SIGHTS)('axe finds nothing, %s', (sight) => {
  it.each(WIDTHS)('in cards of %s, with all files unfolded', async (width) => {
    const { locale } = dress(sight);
    const main = show('<h1>A page</h1><h2>A list</h2>', { width });
    for (const resource of catalogue.resources) {
      main.append(
        Object.assign(document.createElement('guidance-card'), { resource, locale, get: catalogue.get }),
      );
    }
    await drawn(main);
    for (const more of all(main, '.more')) more.click();
    await drawn(main);

    expect(all(main, '.other').length).toBe(2);
    expect(await violations(document.body)).toEqual([]);
  });

  it.each(WIDTHS)('in an opened work of %s, with its facts unfolded', async (width) => {
    const { locale } = dress(sight);
    const main = show('<h1>A page</h1><guidance-resource></guidance-resource>', { width });
    const work = one(main, 'guidance-resource');
    Object.assign(work, { resource: newer, catalogue, locale, backLabel: 'Back' });
    await drawn(work);
    one(work, '.unfold').click();
    await drawn(work);

    expect(await violations(document.body)).toEqual([]);
    expect(main.scrollWidth).toBeLessThanOrEqual(Number.parseFloat(width));
  });
});
