import { expect, test, type Page } from '@playwright/test';

/** Chooses guidance on the partner's page, of which there is more than is shown at first. */
async function chooseGuidance(page: Page): Promise<number> {
  await page.goto('/partner.html');
  const list = page.locator('guidance-list').first();
  await list.getByRole('checkbox', { name: /^Guidance/ }).check();
  const heading = list.getByRole('heading', { name: /^\d+ results of 312$/ });
  await expect(heading).toBeVisible();
  return Number.parseInt((await heading.textContent()) ?? '', 10);
}

/** What the page shows to a printer, before the paper is there. */
async function printed(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

test.describe('Printing a filtered list', () => {
  test('takes every work that fits, with the filters in words, and leaves the controls away', async ({
    page,
  }) => {
    const works = await chooseGuidance(page);
    const list = page.locator('guidance-list').first();
    expect(works).toBeGreaterThan(20);
    await expect(list.locator('guidance-card')).toHaveCount(20);

    await printed(page);

    await expect(list.locator('guidance-card')).toHaveCount(works);
    await expect(list.getByText(/Filters in force/).first()).toBeVisible();
    for (const control of [
      list.getByRole('searchbox'),
      list.getByRole('checkbox').first(),
      list.getByRole('button', { name: /^Show \d+ more/ }),
    ])
      await expect(control).toBeHidden();
  });

  test('writes out the address of every work that can be opened', async ({ page }) => {
    await chooseGuidance(page);
    await printed(page);

    const written = await page.evaluate(() => {
      const list = document.querySelector('guidance-list');
      const within = (root: ParentNode): HTMLAnchorElement[] => [
        ...root.querySelectorAll<HTMLAnchorElement>('a.source, a.file'),
        ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
          shadowRoot ? within(shadowRoot) : [],
        ),
      ];
      const links = list?.shadowRoot ? within(list.shadowRoot) : [];
      return links
        .filter((link) => link.checkVisibility())
        .map((link) => ({
          href: link.getAttribute('href') ?? '',
          text: `${link.textContent ?? ''} ${getComputedStyle(link, '::after').content}`,
        }));
    });

    expect(written.length).toBeGreaterThan(10);
    expect(written.filter(({ href, text }) => !text.includes(href))).toEqual([]);
  });

  test('comes back to where the reader was', async ({ page }) => {
    await chooseGuidance(page);
    const list = page.locator('guidance-list').first();
    await printed(page);
    await expect(list.locator('guidance-card').nth(20)).toBeAttached();

    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });

    await expect(list.locator('guidance-card')).toHaveCount(20);
    await expect(list.getByRole('searchbox')).toBeVisible();
  });

  test('makes a paper of several pages, whose links lead to the source', async ({ page }) => {
    await chooseGuidance(page);

    const paper = (await page.pdf()).toString('latin1');

    const pages = paper.match(/\/Type \/Page\b/g) ?? [];
    const addresses = new Set(paper.match(/\/URI \(https:\/\/respect\.international[^)]*\)/g) ?? []);
    expect(pages.length).toBeGreaterThan(5);
    expect(addresses.size).toBeGreaterThan(10);
  });
});
