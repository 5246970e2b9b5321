import { mkdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { differenceOf, drawingKit, keepKit } from './drawing-kit.js';

interface Look {
  readonly story: string;
  /** A text that is there when the story is drawn. */
  readonly shows: string;
  readonly width: number;
  readonly height?: number;
  readonly globals?: string;
  readonly forced?: boolean;
}

const LOOKS: Readonly<Record<string, Look>> = {
  'list-light': { story: 'guidance-list--default', shows: '312 results', width: 1100 },
  'list-dark': { story: 'guidance-list--dark', shows: '7 results', width: 1100 },
  'list-arabic': { story: 'guidance-list--arabic', shows: 'عوامل التصفية', width: 760 },
  'list-partner': { story: 'guidance-list--partner-theme', shows: '7 results', width: 1100 },
  'list-hostile-page': { story: 'guidance-list--hostile-style-sheet', shows: '7 results', width: 1100 },
  'list-phone': { story: 'guidance-list--phone', shows: '312 results', width: 392 },
  'list-forced-colours': { story: 'guidance-list--table', shows: '7 results', width: 1100, forced: true },
  'list-failed': {
    story: 'guidance-list-states--failed',
    shows: 'The list could not be loaded',
    width: 760,
    height: 420,
  },
  'table-light': { story: 'guidance-list--table', shows: '7 results', width: 1100 },
  'cards-all-kinds': {
    story: 'elements-results--all-kinds-of-records',
    shows: '7 results',
    width: 760,
    height: 1200,
  },
  'compact-light': { story: 'elements-results--compact', shows: '312 results', width: 760 },
  'short-list-on-paper': {
    story: 'elements-results--short-list-printed',
    shows: 'Short list (2)',
    width: 760,
    height: 900,
  },
  'exit-arabic-dark': {
    story: 'elements-exit--arabic',
    shows: 'مغادرة هذه الصفحة',
    width: 352,
    height: 320,
    globals: 'theme:dark',
  },
  'no-match-dark': {
    story: 'elements-results--no-match',
    shows: 'No resources match',
    width: 760,
    height: 520,
    globals: 'theme:dark',
  },
  'filters-panel-forced-colours': {
    story: 'elements-filters--panel',
    shows: 'Clear all',
    width: 392,
    forced: true,
  },
  'work-light': {
    story: 'elements-resource--default',
    shows: 'Editions and files',
    width: 1100,
    height: 1000,
  },
  'work-narrow-dark': {
    story: 'elements-resource--narrow',
    shows: 'Editions and files',
    width: 352,
    height: 1000,
    globals: 'theme:dark',
  },
  'work-arabic': {
    story: 'elements-resource--arabic-reader',
    shows: 'الطبعات والملفات',
    width: 760,
    height: 1000,
  },
};

test.describe('A story looks as it was approved:', () => {
  test.beforeAll(({ browser }, { config }) => {
    const kit = drawingKit(browser.version());
    if (config.updateSnapshots !== 'all') return;
    mkdirSync(new URL('../pictures/', import.meta.url), { recursive: true });
    keepKit(kit);
  });

  for (const [name, { story, shows, width, height = 720, globals = '', forced = false }] of Object.entries(
    LOOKS,
  )) {
    test(name, async ({ page, browser }) => {
      const difference = differenceOf(drawingKit(browser.version()));
      test.skip(difference !== undefined, difference);
      await page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'));
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ forcedColors: forced ? 'active' : 'none', reducedMotion: 'reduce' });

      await page.goto(`/iframe.html?id=${story}&viewMode=story&globals=${globals}`);

      await expect(page.getByText(shows).first()).toBeVisible();
      await expect(page).toHaveScreenshot(`${name}.png`);
    });
  }
});
