import { expect, test } from '@playwright/test';

test.describe('A visitor whose browser runs no script', () => {
  test.use({ javaScriptEnabled: false });

  test('reads the text-only library, with links to every work', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/partner-text.html');

    const links = page.getByRole('listitem').getByRole('heading').getByRole('link');
    expect(await links.count()).toBeGreaterThan(40);
    await expect(
      page.getByRole('link', { name: /^National Referral Mechanisms – Joining Efforts/ }),
    ).toHaveAttribute('href', /^https:\/\/respect\.international\//);
    expect(asked).toHaveLength(1);
  });

  test('still reaches the library from every other page', async ({ page }) => {
    for (const address of ['/partner.html', '/partner-arabic.html', '/playground.html', '/frame.html']) {
      await page.goto(address);
      await expect(
        page
          .locator('main')
          .getByRole('link', { name: /library|respect\.international/i })
          .first(),
      ).toBeVisible();
    }
  });
});

test('an Arabic page has an Arabic list, right to left', async ({ page }) => {
  await page.goto('/partner-arabic.html');
  const list = page.locator('guidance-list');

  await expect(list.getByRole('button', { name: 'بحث' })).toBeVisible();
  const [filters, results] = await Promise.all(
    [list.getByRole('group', { name: 'النوع' }), list.locator('guidance-card').first()].map((one) =>
      one.boundingBox(),
    ),
  );
  expect(filters?.x).toBeGreaterThan(results?.x ?? Infinity);
});

test('parts placed apart share one state, which the address keeps', async ({ page }) => {
  await page.goto('/playground.html');
  await page
    .locator('guidance-filters')
    .getByRole('checkbox', { name: /^Standard/ })
    .check();
  const heading = page.locator('guidance-results').getByRole('heading', { name: /^\d+ results of 197$/ });
  await expect(heading).toBeVisible();
  const said = await heading.textContent();

  await page.reload();
  await expect(page.locator('guidance-results').getByRole('heading', { name: said ?? '' })).toBeVisible();
});
