import type { Page } from 'playwright';
import type { GuidanceList } from '../src/list/guidance-list.js';
import type { HostSite } from './host-site.js';

/** A state of the list, and the way to it that no language bars. */
export interface ListState {
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the site does before the page is opened. */
  readonly before?: (site: HostSite) => void;
  /** Leads a page with a list into the state, and waits until it is there. */
  readonly reach: (page: Page) => Promise<unknown>;
}

/** Every state in which a reader can find the list. */
export const LIST_STATES: Readonly<Record<string, ListState>> = {
  'as cards': { reach: cards },
  'with all files of a card': {
    reach: async (page) => {
      await page.locator('.more').first().click();
      await page.locator('.other').first().waitFor();
    },
  },
  'as ruled entries': { attributes: { layout: 'list' }, reach: cards },
  'as two lines each': { attributes: { layout: 'compact' }, reach: cards },
  'as a table': { attributes: { layout: 'table', filters: '' }, reach: titles },
  'with filters in force': {
    reach: (page) => chosen(page, { select: { types: ['guidance', 'none'], places: ['150'] } }, '.chip'),
  },
  'where nothing matches': {
    reach: (page) => chosen(page, { text: 'xylophone', select: { types: ['guidance'] } }, '.advice'),
  },
  'with its filters in its place': {
    reach: async (page) => {
      await cards(page);
      const button = page.locator('.open-filters');
      if (await button.isVisible()) await button.click();
      await page.locator('guidance-filters details').first().waitFor();
    },
  },
  'with a work in its place': { reach: opened },
  'with a work above it': { attributes: { open: 'dialog' }, reach: opened },
  'with a short list': { attributes: { 'short-list': '' }, reach: (page) => shortList(page, 2) },
  'with a short list that is empty': {
    attributes: { 'short-list': '' },
    reach: (page) => shortList(page, 0),
  },
  'while it is loading': {
    before: (site) => void site.hold('/feed.json'),
    reach: (page) => page.locator('.skeleton').first().waitFor(),
  },
  'while that takes long': {
    before: (site) => void site.hold('/feed.json'),
    reach: async (page) => {
      await page.locator('.skeleton').first().waitFor();
      await inList(page, (list) => {
        list.collection.phase = 'stalled';
        list.collection.connect(true);
      });
      await page.locator('.box').waitFor();
    },
  },
  'after its feed failed': {
    before: (site) => site.fail('/feed.json', 503),
    reach: (page) => page.locator('.failed').waitFor(),
  },
  'without works': {
    reach: async (page) => {
      await inList(page, (list) => void (list.feed = { version: '1.0', resources: [] }));
      await page.locator('.empty').waitFor();
    },
  },
  'old, incomplete and offline': {
    reach: async (page) => {
      await cards(page);
      await inList(page, async (list) => {
        const feed = (await (await fetch('/feed.json')).json()) as { resources: unknown[] };
        list.feed = { ...feed, updated: '2020-03', resources: [...feed.resources, { title: 'No id' }] };
      });
      await page.locator('.report summary').click();
      await inList(page, (list) => list.collection.connect(false));
      await page.locator('.offline').waitFor();
    },
  },
};

function titles(page: Page): Promise<void> {
  return page.locator('.open.title').first().waitFor();
}

function cards(page: Page): Promise<void> {
  return page.locator('guidance-card').first().waitFor();
}

async function opened(page: Page): Promise<void> {
  await page.locator('.open.title').first().click();
  await page.locator('guidance-resource article').waitFor();
}

async function chosen(page: Page, choices: object, sign: string): Promise<void> {
  await cards(page);
  await page
    .locator('guidance-list')
    .evaluate((list, given) => (list as GuidanceList).collection.choose(given), choices);
  await page.locator(sign).first().waitFor();
}

async function shortList(page: Page, works: number): Promise<void> {
  await cards(page);
  for (let at = 0; at < works; at += 1) await page.locator('.keep').nth(at).click();
  await page.locator('[part="short-list"]').click();
  await page.locator('guidance-results .note').waitFor();
}

async function inList(page: Page, act: (list: GuidanceList) => unknown): Promise<void> {
  await page.locator('guidance-list').evaluate(act as (list: Element) => unknown);
}
