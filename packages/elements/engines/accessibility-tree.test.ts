import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { openChromium, type ChromiumPages } from './chromium-pages.js';

const SCOPED = { attributes: { types: 'legislation', filters: 'types places' } };
const PHONE = { ...SCOPED, viewport: { width: 320, height: 640 } };

let pages: ChromiumPages;
beforeAll(async () => (pages = await openChromium()));
afterAll(() => pages?.close());

/** The whole tree of the list as assistive technology is given it, line by line; where links lead is told elsewhere. */
async function tree(page: Page): Promise<string[]> {
  const told = await page.locator('guidance-list').ariaSnapshot();
  const lines = told.split('\n').filter((line) => !/^\s*- \/url: /.test(line));
  return lines.map((line) => line.replace(/127\.0\.0\.1:\d+/, '127.0.0.1'));
}

/** The tree that a reader should be given, as it was read and judged by a person. */
function judged(name: string): string[] {
  return readFileSync(new URL(`trees/${name}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
}

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('searchbox').press('Enter');
}

describe('assistive technology is given, whole and in order,', () => {
  it('a list with a filter in force', async () => {
    const page = await pages.open('/partner', SCOPED);
    await page.getByRole('checkbox', { name: /^Not stated/ }).check();
    await page.getByRole('heading', { name: '1 result of 2' }).waitFor();
    await page.getByRole('status').filter({ hasText: '1 result' }).waitFor({ state: 'attached' });

    expect(await tree(page)).toEqual(judged('list-with-a-filter'));
  });

  it('a list where nothing matches', async () => {
    const page = await pages.open('/partner', SCOPED);
    await search(page, 'xylophone');
    await page.getByRole('heading', { name: 'No resources match' }).waitFor();

    expect(await tree(page)).toEqual(judged('no-match'));
  });

  it('an opened work', async () => {
    const page = await pages.open('/partner', SCOPED);
    await page.getByRole('link', { name: /^Directive/ }).click();
    await page.getByRole('button', { name: 'Back to 2 results' }).waitFor();

    expect(await tree(page)).toEqual(judged('opened-work'));
  });

  it('the filters of a narrow list', async () => {
    const page = await pages.open('/partner', PHONE);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('button', { name: 'Show 2 results' }).waitFor();

    expect(await tree(page)).toEqual(judged('narrow-filters'));
  });

  it('a list that is loading, then one that failed', async () => {
    const release = pages.site.hold('/feed.json');
    pages.site.fail('/feed.json', 500);
    const page = await pages.open('/partner', SCOPED);
    await page.getByText('Loading the list…').waitFor();

    expect(await tree(page)).toEqual(judged('loading'));
    release();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await tree(page)).toEqual(judged('failed'));
    pages.site.reset();
  });
});

describe('with the keyboard alone', () => {
  it('Tab goes through a list in the order in which it is read, and Shift+Tab back', async () => {
    const page = await pages.open('/partner', SCOPED);
    await page.locator('guidance-card').first().waitFor();

    const there = await walk(page, 'Tab');
    const back = await walk(page, 'Shift+Tab');

    expect(there).toEqual(judged('tab-order'));
    expect(back.slice(0, there.length)).toEqual([...there].reverse());
  });
});

/** The names of all that has the focus in turn, from one end of the page to the other. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const passed: string[] = [];
  for (let count = 0; count < 100; count += 1) {
    await page.keyboard.press(key);
    const name = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!(active instanceof HTMLElement) || active === document.body) return '';
      const label = (active as HTMLInputElement).labels?.[0]?.innerText;
      return `${active.localName} ${active.ariaLabel ?? label ?? active.innerText}`
        .replace(/\s+/g, ' ')
        .trim();
    });
    if (name === '') return passed;
    passed.push(name);
  }
  throw new Error(`The walk does not end: ${passed.join(' · ')}`);
}
