import { expect, test } from '@playwright/test';

test.describe('When things go wrong', () => {
  test('a failed feed says so, keeps the fallback, and “Try again” loads the list', async ({ page }) => {
    await page.route('**/feed.json', (route) => route.fulfill({ status: 503, body: 'maintenance' }));
    await page.goto('/partner.html');
    const list = page.locator('guidance-list').first();

    await expect(list.getByText('The list could not be loaded')).toBeVisible();
    await expect(list.getByRole('link', { name: /^Browse the guidance library/ })).toBeVisible();

    await page.unroute('**/feed.json');
    await list.getByRole('button', { name: 'Try again' }).click();
    await expect(list.getByText('312 results')).toBeVisible();
  });

  test('a feed that is no feed says so', async ({ page }) => {
    await page.route('**/feed.json', (route) => route.fulfill({ body: '<html>gone</html>' }));
    await page.goto('/partner.html');

    await expect(
      page.locator('guidance-list').first().getByText('The list could not be loaded'),
    ).toBeVisible();
  });

  for (const address of ['/partner.html', '/handbook.html', '/index.html']) {
    test(`without script, the fallback link of ${address} works`, async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(address);

      const link = page.locator('guidance-list').first().getByRole('link');
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('href', /^https:\/\/respect\.international/);
      await context.close();
    });
  }
});

test.describe('A quiet guest', () => {
  test('asks for the page, its script, its styles and the feed, and leaves nothing behind', async ({
    page,
    context,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/partner.html');
    const list = page.locator('guidance-list').first();
    await list.getByRole('searchbox', { name: 'Search guidance' }).fill('handbook');
    await list.getByRole('searchbox', { name: 'Search guidance' }).press('Enter');
    await list.getByRole('heading').getByRole('link').first().click();

    expect(
      asked.filter(
        (path) => !/^\/(?:partner\.html|feed\.json|guidance-list-[\d.]+\.js|assets\/[\w-]+\.css)$/.test(path),
      ),
    ).toEqual([]);
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.length])).toEqual([
      0, 0, 2,
    ]);
  });

  test('sends no referrer with the feed', async ({ page }) => {
    const request = page.waitForRequest('**/feed.json');
    await page.goto('/partner.html');

    expect((await request).headers().referer ?? '').toBe('');
  });
});
