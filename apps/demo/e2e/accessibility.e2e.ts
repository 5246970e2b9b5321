import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const PAGES = [
  '/index.html',
  '/builder.html',
  '/partners.html',
  '/partner.html',
  '/partner-arabic.html',
  '/partner-text.html',
  '/partner-shelf.html',
  '/playground.html',
  '/handbook.html',
];
/** Pages without a script have no list to wait for. */
const STATIC = ['/partners.html', '/partner-text.html'];
const SIGHTS = [
  { name: 'phone, light', width: 360, colorScheme: 'light', forcedColors: 'none' },
  { name: 'desktop, dark', width: 1280, colorScheme: 'dark', forcedColors: 'none' },
  { name: 'desktop, forced colours', width: 1280, colorScheme: 'light', forcedColors: 'active' },
] as const;

for (const address of PAGES) {
  for (const { name, width, colorScheme, forcedColors } of SIGHTS) {
    test(`axe finds nothing on ${address}: ${name}`, async ({ browser }) => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme,
        forcedColors,
        bypassCSP: true,
      });
      const page = await context.newPage();
      await page.goto(address);
      if (!STATIC.includes(address)) await page.locator('guidance-card, guidance-resource').first().waitFor();

      expect(await violations(page)).toEqual([]);
      await context.close();
    });
  }
}

test('axe finds nothing in the open filter panel', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/partner.html');
  const list = page.locator('guidance-list').first();
  await list.getByRole('button', { name: /^Filters/ }).click();
  await expect(list.getByRole('button', { name: /^Show \d+ results$/ })).toBeVisible();

  expect(await violations(page)).toEqual([]);
});

/** Each violation as "rule: element", with the rules on that axe leaves off. */
async function violations(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`),
  );
}
