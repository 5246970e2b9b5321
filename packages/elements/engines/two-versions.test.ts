import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, type ChromiumPages } from './chromium-pages.js';
import { OLDER_SAYS, olderEmbed } from './older-embed.js';
import { embedScript } from './partner-site.js';

const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types";

let pages: ChromiumPages;
let scripts: Readonly<Record<string, string>>;
beforeAll(async () => {
  const older = await olderEmbed();
  scripts = { older, newer: embedScript().toString() };
  pages = await openChromium();
});
afterAll(() => pages?.close());

/** A page with two lists and two versions of the script, the second of which may come late. */
async function visit(order: readonly string[], policy: string): Promise<Page> {
  const page = await pages.open('/partner');
  const tags = order.map((version) => `<script type="module" src="/${version}.js"></script>`).join('');
  const list = '<guidance-list src="/feed.json"><a href="/library">Library</a></guidance-list>';
  for (const [version, body] of Object.entries(scripts)) {
    await page.route(`**/${version}.js`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  }
  await page.route('**/two', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': `${STRICT} ${policy}` },
      body: `<!doctype html><html lang="en"><title>Two</title><script src="/watch.js"></script>${tags}
        <main>${list}${list}</main></html>`,
    }),
  );
  await page.goto(`${pages.site.origin}/two`);
  return page;
}

/** Whether each list on the page draws, answers a visitor, and is of which version. */
async function versions(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const list of await page.locator('guidance-list').all()) {
    await list.getByRole('heading', { name: /^7 results$/ }).waitFor();
    await list.getByRole('checkbox', { name: /^Legislation/ }).check();
    await list.getByRole('heading', { name: /^2 results of 7$/ }).waitFor();
    await list.getByRole('link', { name: /^Directive/ }).click();
    await list.getByRole('button', { name: 'Back to 2 results' }).click();
    found.push((await list.getByText(OLDER_SAYS).count()) > 0 ? 'older' : 'newer');
  }
  return found;
}

const faults = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.dataset.faults ?? '');

describe.each([
  ['older', 'newer'],
  ['newer', 'older'],
])('where the %s version comes before the %s one', (first, second) => {
  it.each(['guidance-list', 'guidance-list lit-html', "guidance-list 'allow-duplicates'"])(
    'all lists are of the first and work, under the policy "trusted-types %s"',
    async (policy) => {
      const page = await visit([first, second], policy);

      expect(await versions(page)).toEqual([first, first]);
      expect(await faults(page)).toBe('');
    },
  );

  it('all stay of the first when the second comes late, those that are added then too', async () => {
    const page = await visit([first], 'guidance-list');
    await versions(page);

    await page.evaluate(`import('/${second}.js')`);
    await page.evaluate(() => {
      const [list, ...others] = document.querySelectorAll('guidance-list');
      for (const one of [list!, ...others]) one.collection.choose({});
      list!.after(list!.cloneNode(true));
    });

    expect(await versions(page)).toEqual([first, first, first]);
    expect(await faults(page)).toBe('');
  });
});
