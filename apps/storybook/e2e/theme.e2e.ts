import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';

const EMBED = fileURLToPath(
  new URL('../../../packages/elements/dist/embed/guidance-list.js', import.meta.url),
);
const PARTNER = fileURLToPath(new URL('../../demo/styles/partner.css', import.meta.url));

/** A partner's page that holds the embed file, the list, and a theme, and nothing of this book. */
async function partnerPage(page: Page, css: string): Promise<void> {
  await page.route('**/guidance-list.js', (route) => route.fulfill({ path: EMBED }));
  await page.route('**/bare.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Partner</title><link rel="icon" href="data:,"><style>${css}</style>
        <script type="module" src="/guidance-list.js"></script>
        <h1>Partner</h1><guidance-list src="/feed.json" page-size="3"></guidance-list></html>`,
    }),
  );
  await page.goto('/bare.html');
  await expect(page.getByRole('heading', { name: '312 results' })).toBeVisible();
}

test.describe('A designer in the guide to theming', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/iframe.html?id=guides-theming--docs&viewMode=docs');
    await expect(page.getByText('Nothing is changed')).toBeVisible();
  });

  test('copies a theme that a partner’s page then wears', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByLabel('accent, write', { exact: true }).fill('#5b2a86');
    await page.getByText('Grounds', { exact: true }).click();
    await page.getByLabel('tint, write', { exact: true }).fill('#f7f2fc');
    await page.getByText('Edges and corners').click();
    await page.getByLabel('radius-card, in em').fill('0');
    await page.getByRole('button', { name: 'Copy CSS' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const css = await page.evaluate(() => navigator.clipboard.readText());

    await partnerPage(page, css);

    const card = page.locator('guidance-card').first();
    await expect(card.getByRole('heading').getByRole('link')).toHaveCSS('color', 'rgb(91, 42, 134)');
    await expect(page.getByRole('button', { name: 'Search' })).toHaveCSS(
      'background-color',
      'rgb(91, 42, 134)',
    );
    await expect(card.locator('.slip')).toHaveCSS('background-color', 'rgb(247, 242, 252)');
    await expect(card.locator('.card')).toHaveCSS('border-top-left-radius', '0px');
  });

  test('gets a file that says the same', async ({ page }) => {
    await page.getByLabel('accent, write', { exact: true }).fill('#5b2a86');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download guidance-theme.css' }).click(),
    ]);

    expect(download.suggestedFilename()).toBe('guidance-theme.css');
    expect(await readFile(await download.path(), 'utf8')).toContain('--guidance-accent: #5b2a86;');
  });

  test('begins with the style sheet of a partner, and finds its colours', async ({ page }) => {
    await page.getByText('Start from CSS that is there').last().click();
    await page.getByLabel('CSS of your page').fill(await readFile(PARTNER, 'utf8'));
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect(page.getByText('4 values read.')).toBeVisible();
    const css = (await page.getByLabel('CSS of your theme').textContent()) ?? '';

    expect(css).toContain('--guidance-accent: #7a1f3d;');
    await partnerPage(page, css);
    await expect(page.getByRole('button', { name: 'Search' })).toHaveCSS(
      'background-color',
      'rgb(122, 31, 61)',
    );
  });

  test('gets nothing that cannot be read', async ({ page }) => {
    await page.getByLabel('accent, write', { exact: true }).fill('#ffd24d');

    await expect(page.getByText('Not given out yet')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy CSS' })).toHaveCount(0);
  });
});
