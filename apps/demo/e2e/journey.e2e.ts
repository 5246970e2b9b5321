import { expect, test, type Locator } from '@playwright/test';
import { LEAKS } from './leaks.ts';
import { visibleText } from './visible-text.ts';

const WIDTHS = { phone: 360, desktop: 1280 } as const;

for (const [device, width] of Object.entries(WIDTHS)) {
  test.describe(`A visitor of the partner’s page, ${device}`, () => {
    test.use({ viewport: { width, height: 800 } });

    let list: Locator;
    test.beforeEach(async ({ page }) => {
      await page.goto('/partner.html');
      list = page.locator('guidance-list').first();
      await expect(list.getByText('312 results')).toBeVisible();
    });

    test('finds what there is on Serbia', async () => {
      await search(list, 'Serbia');

      await expect(
        list.getByRole('heading', { name: /status of human trafficking victim in the Republic of Serbia/ }),
      ).toBeVisible();
      await expect(list.getByRole('heading', { name: /^\d+ results? of 312$/ })).toBeVisible();
    });

    test('sees under Place how many state none, and can choose them', async () => {
      const filters = await openFilters(list, device);
      const notStated = filters
        .getByRole('group', { name: 'Place' })
        .getByRole('checkbox', { name: /^Not stated/ });

      await expect(notStated).toHaveAccessibleName(/\d+/);
      await notStated.check();
      await closeFilters(list, device);

      await expect(list.getByRole('button', { name: 'Remove filter Place: Not stated' })).toBeVisible();
    });

    test('opens the handbook and learns that a second edition exists', async ({ page }) => {
      await search(list, 'national referral mechanisms practical handbook');
      await list.getByRole('link', { name: /^National Referral Mechanisms – Joining Efforts/ }).click();

      const work = list.getByRole('heading', { name: /^National Referral Mechanisms – Joining Efforts/ });
      await expect(work).toBeFocused();
      await expect(list.getByRole('heading', { name: 'First edition, 2004' })).toBeVisible();
      await expect(list.getByRole('heading', { name: /^Second edition, 2022/ })).toBeVisible();
      await expect(list.getByText('A newer edition exists').filter({ visible: true }).first()).toBeVisible();
      await expect(list.getByText('OSCE, ODIHR').filter({ visible: true }).first()).toBeVisible();
      expectNoLeaks(await visibleText(page));

      await list.getByRole('button', { name: /^Back to \d+ results/ }).click();
      await expect(
        list.getByRole('link', { name: /^National Referral Mechanisms – Joining Efforts/ }),
      ).toBeFocused();
    });

    test('goes on with “Show more” from the first new title', async () => {
      const titles = list.locator('guidance-card').getByRole('heading').locator('a, button');
      await expect(titles).toHaveCount(20);

      await list.getByRole('button', { name: 'Show 20 more' }).click();

      await expect(titles).toHaveCount(40);
      await expect(titles.nth(20)).toBeFocused();
    });

    test('meets nothing that leaked from the source site, in all 312', async ({ page }) => {
      for (let shown = 20; shown < 312; shown += 20) {
        await list.getByRole('button', { name: /^Show \d+ more$/ }).click();
        await expect(list.getByText(`${Math.min(312, shown + 20)} of 312 shown`)).toBeVisible();
      }

      expectNoLeaks(await visibleText(page));
    });

    test('is not made to scroll sideways', async ({ page }) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });
}

test('Two lists on one page keep their own scope', async ({ page }) => {
  await page.goto('/partner.html');
  const [all, laws] = [page.locator('guidance-list').first(), page.locator('guidance-list').nth(1)];
  await expect(laws.getByText('9 results')).toBeVisible();

  await search(all, 'Serbia');

  await expect(all.getByRole('heading', { name: /^\d+ results? of 312$/ })).toBeVisible();
  await expect(laws.getByText('9 results')).toBeVisible();
});

test('The handbook’s page shows the work with its editions, and the guidance list beside it', async ({
  page,
}) => {
  await page.goto('/handbook.html');

  const handbook = page.locator('#handbook');
  await expect(handbook.getByRole('heading', { level: 1 })).toHaveText(/^National Referral Mechanisms/);
  await expect(handbook.getByRole('heading', { name: 'First edition, 2004' })).toBeVisible();
  await expect(handbook.getByRole('link', { name: /respect\.international/ }).first()).toBeVisible();
  await expect(page.locator('aside').getByText('187 results')).toBeVisible();
  expectNoLeaks(await visibleText(page));
});

async function search(list: Locator, words: string): Promise<void> {
  await list.getByRole('searchbox', { name: 'Search guidance' }).fill(words);
  await list.getByRole('button', { name: 'Search' }).click();
}

/** Wide, the filters stand beside the list; narrow, a button opens them over it. */
async function openFilters(list: Locator, device: string): Promise<Locator> {
  if (device === 'phone') await list.getByRole('button', { name: /^Filters/ }).click();
  return list;
}

async function closeFilters(list: Locator, device: string): Promise<void> {
  if (device === 'phone') await list.getByRole('button', { name: /^Show \d+ results?$/ }).click();
}

function expectNoLeaks(text: string): void {
  for (const leak of LEAKS) expect.soft(text).not.toMatch(leak);
  expect(text.length).toBeGreaterThan(500);
}
