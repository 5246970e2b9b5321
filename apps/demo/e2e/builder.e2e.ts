import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

/** A page of nobody's, on this site, that holds nothing but what is pasted into it. */
async function pasted(page: Page, snippet: string): Promise<void> {
  await page.route('**/bare.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Bare</title><link rel="icon" href="data:,">${snippet}</html>`,
    }),
  );
  await page.goto('/bare.html');
}

test.describe('A partner at the snippet builder', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/builder.html');
    await expect(page.getByText('Read: 312 resources, all valid')).toBeVisible();
  });

  test('chooses by keyboard, sees the list change, and pastes a snippet that works', async ({ page }) => {
    await page.getByRole('checkbox', { name: /^Guidance/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { name: /^Europe/ }).focus();
    await page.keyboard.press('Space');
    const total = await page.locator('#total strong').textContent();
    const [, works = ''] = /^(\d+) of 312 resources$/.exec(total ?? '') ?? [];

    expect(Number(works)).toBeGreaterThan(0);
    await expect(page.getByRole('checkbox', { name: /^Europe/ })).toBeFocused();
    await expect(page.locator('#device').getByRole('heading', { name: `${works} results` })).toBeVisible();
    const snippet = (await page.locator('#snippet').textContent()) ?? '';
    expect(snippet).toContain('integrity="sha384-');

    await pasted(page, snippet);
    await expect(
      page.locator('guidance-list').getByRole('heading', { name: `${works} results` }),
    ).toBeVisible();
  });

  test('shares choices by the address, and comes back to them', async ({ page }) => {
    await page.getByRole('radio', { name: 'List', exact: true }).check();
    await page.getByLabel('Language of the buttons').selectOption('fr');
    await page.getByRole('checkbox', { name: 'Year' }).uncheck();
    await expect(page).toHaveURL(/layout=list.*lang=fr/);
    await expect(page).toHaveURL(/filters=(?!.*years)/);
    const address = page.url();

    await page.goto('/index.html');
    await page.goto(address);

    await expect(page.getByRole('radio', { name: 'List', exact: true })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Year' })).not.toBeChecked();
    await expect(page.locator('#device').getByRole('button', { name: 'Rechercher' })).toBeVisible();
  });

  test('narrows the list by publisher and years, and sees what each choice gives', async ({ page }) => {
    await page.getByText('Publishers, years and subjects').click();
    const form = page.locator('#choices');
    const publisher = form.getByRole('checkbox', { name: /^OSCE \d/ });
    await form.getByLabel('Find a publisher').fill('OSCE');
    const [, works = ''] = /(\d+)$/.exec((await publisher.locator('..').textContent())?.trim() ?? '') ?? [];
    await publisher.check();

    await expect(page.locator('#total')).toHaveText(`${works} of 312 resources in your list`);
    await expect(page.locator('#snippet')).toContainText('publishers="OSCE"');

    await form.getByLabel('From year').selectOption('2022');
    await expect(page.locator('#snippet')).toContainText('from="2022"');
    const [, left = ''] = /^(\d+)/.exec((await page.locator('#total').textContent()) ?? '') ?? [];
    expect(Number(left)).toBeLessThan(Number(works));
    const heading = page.locator('#device').getByRole('heading', { name: /^\d+ results?$/ });
    await expect(heading).toHaveText(new RegExp(`^\\s*${left} result`));
    await expect(form.getByRole('group', { name: 'Topics' })).toBeHidden();
  });

  test('takes a choice back with Back, and does it again with Forward', async ({ page }) => {
    await page.getByRole('checkbox', { name: /^Guidance/ }).check();
    await page.getByRole('radio', { name: 'Frame' }).check();
    await expect(page).toHaveURL(/types=guidance.*form=frame/);

    await page.goBack();
    await expect(page.getByRole('radio', { name: 'Tag', exact: true })).toBeChecked();
    await page.goBack();
    await expect(page.getByRole('checkbox', { name: /^Guidance/ })).not.toBeChecked();
    await expect(page.locator('#total')).toHaveText('312 of 312 resources in your list');

    await page.goForward();
    await expect(page.getByRole('checkbox', { name: /^Guidance/ })).toBeChecked();
  });

  test('gives a list the looks of a dark site, which the pasted snippet keeps', async ({ page }) => {
    await page.getByRole('textbox', { name: 'Ground', exact: true }).fill('#14142b');
    await page.getByLabel('Corners').selectOption('square');
    await expect(page.getByText(/^Contrast \d+\.\d to 1 or more: enough/)).toBeVisible();

    await pasted(page, (await page.locator('#snippet').textContent()) ?? '');
    const list = page.locator('guidance-list');
    await expect(list.getByRole('heading', { name: '312 results' })).toBeVisible();
    const said = await list.evaluate((one) => {
      const style = getComputedStyle(one);
      return [style.colorScheme, style.getPropertyValue('--guidance-surface')];
    });
    expect(said).toEqual(['dark', '#14142b']);
  });

  test('gets no colour that cannot be read', async ({ page }) => {
    await page.getByRole('textbox', { name: 'Accent colour', exact: true }).fill('#ffd24d');
    await expect(page.getByText(/^Links and buttons: contrast 1\.\d to 1, too little/)).toBeVisible();
    await expect(page.locator('#snippet')).not.toContainText('#ffd24d');

    await page.getByRole('textbox', { name: 'Accent colour', exact: true }).fill('#7a1f3d');
    await expect(page.locator('#snippet')).toContainText('--guidance-accent: #7a1f3d');
  });

  test('learns what is wrong with an address that holds no feed', async ({ page }) => {
    await page.getByLabel('Library address').fill('./nothing.json');
    await page.getByLabel('Library address').blur();

    await expect(page.locator('#src-status')).toContainText('could not be read: the server answers 404');
    await expect(page.getByLabel('Library address')).toHaveAttribute('aria-invalid', 'true');
  });

  test('makes one list of several libraries, with a work of both once', async ({ page }) => {
    const shared = 'https://respect.international/?p=1471';
    const resources = [
      { id: 'other/shared', title: 'As the other library calls it', url: shared },
      { id: 'other/own', title: 'A work of its own' },
    ];
    await page.route('**/other.json', (route) =>
      route.fulfill({ json: { version: '1.0', title: 'Other library', resources } }),
    );

    await page.getByLabel('Library address').fill('./feed.json ./other.json');
    await page.getByLabel('Library address').blur();
    await expect(page.locator('#src-status')).toContainText('Read: 313 resources, all valid');
    await pasted(page, (await page.locator('#snippet').textContent()) ?? '');

    await expect(page.getByRole('heading', { name: '313 results' })).toBeVisible();
    await expect(page.getByText('From RESPECT guidance library, Other library.')).toBeVisible();
  });

  test('gets a plain div that keeps its looks where a system takes tags away', async ({ page }) => {
    await page.getByRole('textbox', { name: 'Accent colour', exact: true }).fill('#7a1f3d');
    await page.getByRole('radio', { name: 'Plain div' }).check();
    await pasted(page, (await page.locator('#snippet').textContent()) ?? '');

    await expect(page.getByRole('heading', { name: '312 results' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Search' })).toHaveCSS(
      'background-color',
      'rgb(122, 31, 61)',
    );
  });

  test('gets a shortcode for WordPress, and the plugin that knows the script of this site', async ({
    page,
  }) => {
    await page.getByRole('checkbox', { name: 'Visitors can keep works, to print or cite' }).check();
    await page.getByRole('radio', { name: 'WordPress shortcode' }).check();
    await expect(page.locator('#snippet')).toHaveText(
      /^\[guidance_list src="http[^"]+\/feed\.json" short-list link=".*"\]$/,
    );

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the plugin' }).click(),
    ]);
    const { 'guidance-list/guidance-list.php': file } = unzipSync(await readFile(await download.path()));
    const plugin = strFromU8(file ?? new Uint8Array());

    expect(download.suggestedFilename()).toBe('guidance-list.zip');
    const folder = new URL('.', page.url()).href;
    expect(/^const SCRIPT\s+= '(.*)';$/m.exec(plugin)?.[1]).toMatch(/\/guidance-list-\d+\.\d+\.\d+\.js$/);
    expect(plugin).toContain(`const SCRIPT    = '${folder}guidance-list-`);
    expect(plugin).toMatch(/^const INTEGRITY = 'sha384-[\w+/]+';$/m);
  });

  test('lets visitors keep a short list, if the partner wants it', async ({ page }) => {
    await page.getByRole('checkbox', { name: 'Visitors can keep works, to print or cite' }).check();
    await pasted(page, (await page.locator('#snippet').textContent()) ?? '');

    await expect(page.locator('guidance-list')).toHaveJSProperty('shortList', true);
  });

  test('can frame the list where scripts are refused', async ({ page }) => {
    await page.getByRole('checkbox', { name: /^Guidance/ }).check();
    await page.getByRole('radio', { name: 'Frame' }).check();
    await pasted(page, (await page.locator('#snippet').textContent()) ?? '');

    const list = page.frameLocator('iframe').locator('guidance-list');
    await expect(list.getByRole('heading', { name: /^\d+ results$/ })).toBeVisible();
  });
});
