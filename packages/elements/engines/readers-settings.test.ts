import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { openChromium, type ChromiumPages } from './chromium-pages.js';
import { clippedTexts, coveredFocus, moving, sidewaysBy, spaceText } from './reader-sights.js';

const HANDBOOK = /^National Referral Mechanisms/;

let pages: ChromiumPages;
beforeAll(async () => (pages = await openChromium()));
afterAll(() => pages?.close());

/** The states that a reader meets, each with the way to it. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a list': (page) => page.locator('guidance-card').first().waitFor(),
  'a list with filters in force': async (page) => {
    await search(page, 'referral');
    await page.getByRole('heading', { name: /^\d results? of 7$/ }).waitFor();
  },
  'a list where nothing matches': async (page) => {
    await search(page, 'xylophone');
    await page.getByText('No resources match').first().waitFor();
  },
  'an opened work': async (page) => {
    await page.getByRole('link', { name: HANDBOOK }).first().click();
    await page.getByRole('button', { name: /^Back to/ }).waitFor();
  },
  'a short list': async (page) => {
    await page.locator('guidance-list').evaluate((list) => list.setAttribute('short-list', ''));
    const beside = page.getByRole('button', { name: /^Short list : / });
    for (const at of [0, 1]) await beside.nth(at).click();
    await page.getByRole('button', { name: 'Short list (2)' }).click();
    await page.getByRole('heading', { name: 'Short list (2)' }).waitFor();
  },
  'the filters of a narrow list': async (page) => {
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.getByRole('button', { name: /^Show \d/ }).waitFor();
  },
};
const WIDE = Object.entries(STATES).filter(([name]) => !name.includes('narrow'));

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('searchbox').press('Enter');
}

describe('zoomed to 400 %, where 1280 pixels are 320', () => {
  it.each(Object.entries(STATES))(
    '%s asks for no scrolling sideways, and cuts no word off',
    async (_, reach) => {
      const page = await pages.open('/partner', { viewport: { width: 320, height: 256 } });
      await reach(page);

      expect(await sidewaysBy(page)).toBe(0);
      expect(await clippedTexts(page)).toEqual([]);
    },
  );
});

describe('with text twice as large', () => {
  it.each(WIDE)('%s asks for no scrolling sideways, and cuts no word off', async (_, reach) => {
    const page = await pages.open('/partner', { viewport: { width: 1280, height: 800 } });
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    await reach(page);

    expect(await sidewaysBy(page)).toBe(0);
    expect(await clippedTexts(page)).toEqual([]);
  });
});

describe('with the spacing of text that a reader sets', () => {
  it.each(WIDE)('%s cuts no word off, wide', async (_, reach) => {
    const page = await pages.open('/partner', { viewport: { width: 1280, height: 800 } });
    await reach(page);
    await spaceText(page);

    expect(await sidewaysBy(page)).toBe(0);
    expect(await clippedTexts(page)).toEqual([]);
  });

  it.each(Object.entries(STATES))('%s cuts no word off, on a phone', async (_, reach) => {
    const page = await pages.open('/partner', { viewport: { width: 320, height: 640 } });
    await reach(page);
    await spaceText(page);

    expect(await sidewaysBy(page)).toBe(0);
    expect(await clippedTexts(page)).toEqual([]);
  });
});

describe('with words of a length that no column was made for', () => {
  it.each(['cards', 'list', 'compact', 'table'])('%s ask for no scrolling sideways', async (layout) => {
    const page = await pages.open('/partner', { viewport: { width: 1000, height: 800 } });
    await longWords(page, layout);

    expect(await sidewaysBy(page)).toBe(0);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => sidewaysBy(page)).toBe(0);
  });

  it('an opened work asks for none either', async () => {
    const page = await pages.open('/partner', { viewport: { width: 320, height: 640 } });
    await longWords(page, 'cards');
    await page.getByRole('link', { name: HANDBOOK }).first().click();
    await page.getByRole('button', { name: /^Back to/ }).waitFor();

    expect(await sidewaysBy(page)).toBe(0);
    expect(await clippedTexts(page)).toEqual([]);
  });
});

/** Gives every work a publisher that is an address, and every file a name without a space. */
async function longWords(page: Page, layout: string): Promise<void> {
  await page.locator('guidance-card').first().waitFor();
  await page.locator('guidance-list').evaluate(async (element, wanted) => {
    const list = element as unknown as { feed: unknown; layout: string; src: string };
    const feed = (await (await fetch(list.src)).json()) as {
      resources: { editions?: { files?: object[] }[] }[];
    };
    list.layout = wanted;
    list.feed = {
      ...feed,
      resources: feed.resources.map((one) => ({
        ...one,
        publishers: ['https://www.hub.example/publications/handbooks/referral/second-edition/2022'],
        editions: one.editions?.map((edition) => ({
          ...edition,
          files: edition.files?.map((file) => ({
            ...file,
            label: 'NRM_Handbook_Second_Edition_2022_final_EN.pdf',
          })),
        })),
      })),
    };
  }, layout);
  await page.locator('guidance-results').getByText('second-edition').first().waitFor();
}

describe('the filters of a narrow list', () => {
  it.each([640, 400, 200])('show whole what has the focus, in a window %i pixels high', async (height) => {
    const page = await pages.open('/partner', { viewport: { width: 320, height } });
    await STATES['the filters of a narrow list']!(page);
    const covered: string[] = [];

    for (const key of ['Tab', 'Shift+Tab'])
      for (let stop = 0; stop < 24; stop++) {
        await page.keyboard.press(key);
        covered.push(...(await coveredFocus(page)));
      }

    expect(covered).toEqual([]);
  });
});

describe('on paper', () => {
  it('a list is there, though its filters were open', async () => {
    const page = await pages.open('/partner', { viewport: { width: 360, height: 640 } });
    await STATES['the filters of a narrow list']!(page);

    await page.emulateMedia({ media: 'print' });

    expect(await page.locator('guidance-card').first().isVisible()).toBe(true);
  });
});

describe('for a reader who wants no motion', () => {
  it.each(WIDE)('%s does not move', async (_, reach) => {
    const page = await pages.open('/partner', { reducedMotion: 'reduce' });
    await reach(page);

    expect(await moving(page)).toEqual([]);
  });

  it('a list that loads does not move', async () => {
    const release = pages.site.hold('/feed.json');
    const page = await pages.open('/partner', { reducedMotion: 'reduce' });
    await page.getByText('Loading the list…').first().waitFor();

    expect(await moving(page)).toEqual([]);
    release();
    pages.site.reset();
  });
});
