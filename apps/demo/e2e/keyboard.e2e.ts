import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';

/** More stops than any of the pages has before what is looked for. */
const MOST_STOPS = 120;

/** Goes on with Tab, as somebody without a mouse does, until the focus is there; with Shift, back. */
async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    if (await goal.evaluate((element) => element.matches(':focus'))) return;
  }
  throw new Error(`The focus did not come to ${String(goal)} in ${MOST_STOPS} steps.`);
}

/** A browser that keeps a PDF in place of showing it, as those of most phones do. */
async function keepFiles(page: Page): Promise<void> {
  await page.route('**/*.pdf', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-disposition': 'attachment' },
    });
  });
}

test.describe('A visitor without a mouse', () => {
  test('finds a handbook and downloads it', async ({ page }) => {
    await keepFiles(page);
    await page.goto('/partner-shelf.html');
    const list = page.locator('#shelf');
    await expect(list.getByRole('heading', { name: '2 results' })).toBeVisible();

    await tabTo(page, page.getByRole('link', { name: 'Skip to the leaflets' }));
    await page.keyboard.press('Enter');
    await tabTo(page, list.getByRole('searchbox', { name: 'Search guidance' }));
    await page.keyboard.type('reception desk');
    await page.keyboard.press('Enter');
    await expect(list.getByRole('heading', { name: /^1 result of 2/ })).toBeVisible();
    const link = list.getByRole('link', { name: /^Download PDF, English/ });
    await expect(link).toContainText('2 pages');
    await tabTo(page, link);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);

    expect(download.suggestedFilename()).toBe('reception-handbook-2024-en.pdf');
    expect((await readFile(await download.path(), 'latin1')).slice(0, 5)).toBe('%PDF-');
  });

  test('takes a handbook in another language from the slip', async ({ page }) => {
    await keepFiles(page);
    await page.goto('/partner-shelf.html');
    const more = page.locator('#shelf').getByRole('button', { name: /2 more languages/ });
    await expect(more).toBeVisible();
    await tabTo(page, more);
    await page.keyboard.press('Enter');
    await expect(more).toHaveAttribute('aria-expanded', 'true');
    await tabTo(page, page.locator('#shelf').getByRole('link', { name: /Français/ }));
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);

    expect(download.suggestedFilename()).toBe('reception-handbook-2024-fr.pdf');
  });

  test('filters the real library, opens a work, and reaches its source and the way back', async ({
    page,
  }) => {
    await page.goto('/partner.html');
    const list = page.locator('guidance-list').first();
    await expect(list.getByRole('heading', { name: '312 results' })).toBeVisible();

    await tabTo(page, list.getByRole('checkbox', { name: /^Good practice/ }));
    await page.keyboard.press('Space');
    await expect(list.getByRole('heading', { name: /^\d+ results of 312$/ })).toBeVisible();
    const title = list.locator('guidance-card').first().getByRole('heading').getByRole('link');
    const name = (await title.textContent())?.trim() ?? '';
    await tabTo(page, title);
    await page.keyboard.press('Enter');
    await expect(list.getByRole('heading', { name })).toBeFocused();
    const source = list.locator('guidance-resource').getByRole('link', { name: /respect\.international/ });
    await tabTo(page, source.first());
    await expect(source.first()).toHaveAttribute('href', /^https:\/\/respect\.international\//);

    await tabTo(page, list.getByRole('button', { name: /^Back to \d+ results/ }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(title).toBeFocused();
  });
});

test('a visitor whose browser runs no script downloads a leaflet from the list inside the tag', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await keepFiles(page);
  await page.goto('/partner-shelf.html');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^A sample handbook/ }).click(),
  ]);

  expect(download.suggestedFilename()).toBe('reception-handbook-2024-en.pdf');
  await context.close();
});
