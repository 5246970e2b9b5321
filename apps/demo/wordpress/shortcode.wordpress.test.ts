import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../src/choices.ts';
import { snippetOf } from '../src/snippet.ts';
import { wordpressPlugin } from '../src/wordpress-plugin.ts';

const folder = process.env.GUIDANCE_LIST_WORDPRESS_FOLDER ?? '';
/** A script that tells that it ran, in place of the list's own. */
const SCRIPT =
  'document.documentElement.dataset.ran = Number(document.documentElement.dataset.ran ?? 0) + 1;';
const address = 'https://hub.example/guidance-list-1.2.3.js';
const integrity = `sha384-${createHash('sha384').update(SCRIPT).digest('base64')}`;
const library = { title: 'A "library" [of ours] & more', home: 'https://hub.example/library' };
const choices = {
  ...DEFAULTS,
  src: 'https://hub.example/feed.json?a=1&b=2',
  types: ['guidance', 'tool'],
  publishers: ['A "B" [C] & D', 'Élan'],
  filters: [],
  shortList: 'yes',
  accent: '#7a1f3d',
};
const built = snippetOf(choices, 'shortcode', {
  base: 'https://hub.example/',
  script: { address, integrity },
  library,
});
const PAGES = {
  built,
  twice: `${built}\n\n${built}`,
  hostile: [
    `[guidance_list src="https://hub.example/feed.json" onclick="alert(1)" types='"><script>alert(2)</script>' places="&quot; onmouseover=&quot;alert(3)"`,
    `style="--guidance-accent: red; background: url(https://evil.example/a.png); --guidance-ink: url(//evil.example/b.png); --guidance-line: url(c.png)"`,
    `link="javascript:alert(4)" label="<img src=x onerror=alert(5)>" script="https://evil.example/list.js" integrity="sha384-evil"]`,
  ].join(' '),
  without: '[guidance_list src="javascript:alert(6)"]',
};

describe.skipIf(folder === '')('the plugin in a real WordPress, on pages of an author', () => {
  const work = mkdtempSync(path.join(tmpdir(), 'guidance-list-'));
  let browser: Browser;
  let pages: Record<keyof typeof PAGES, string>;

  beforeAll(async () => {
    install(work);
    pages = published();
    browser = await chromium.launch({
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(work, { recursive: true });
  });

  it('writes the list that the builder’s shortcode says, with the link inside', async () => {
    const { page } = await visited(browser, pages.built);

    expect(await attributesIn(page)).toEqual([
      {
        src: 'https://hub.example/feed.json?a=1&b=2',
        types: 'guidance tool',
        publishers: 'A "B" [C] & D; Élan',
        filters: '',
        'short-list': '',
        style: expect.stringMatching(/--guidance-accent: #7a1f3d;/) as string,
      },
    ]);
    const link = page.locator('guidance-list a');
    expect(await link.textContent()).toBe(library.title);
    expect(await link.getAttribute('href')).toBe(library.home);
  });

  it('loads the script once, checked by its hash, however many lists there are', async () => {
    const { page, ran } = await visited(browser, pages.twice);
    const script = page.locator(`script[src="${address}"]`);

    expect(await page.locator('guidance-list').count()).toBe(2);
    expect(await script.count()).toBe(1);
    expect(await script.getAttribute('integrity')).toBe(integrity);
    expect(await script.getAttribute('crossorigin')).toBe('anonymous');
    expect(ran).toBe('1');
  });

  it('runs nothing that an author writes, and asks nobody but the hub', async () => {
    const { page, ran, alerts, asked } = await visited(browser, pages.hostile);

    expect(alerts).toEqual([]);
    expect(asked).toEqual([address]);
    expect(ran).toBe('1');
    const [list = {}] = await attributesIn(page);
    expect(Object.keys(list).sort()).toEqual(['places', 'src', 'style', 'types']);
    expect(list.places).toBe('" onmouseover="alert(3)');
    expect(list.style?.trim()).toBe('--guidance-accent: red');
    expect(
      await page.locator('guidance-list *').evaluateAll((all) => all.map((one) => one.localName)),
    ).toEqual(['p', 'a']);
    expect(await page.locator('guidance-list a').getAttribute('href')).toBe('https://hub.example/');
  });

  it('takes another script from an administrator, and no hash that is none', async () => {
    const page = await browser.newPage({ baseURL: new URL(pages.built).origin });
    await page.goto('/wp-login.php');
    await page.getByLabel('Username or Email Address').fill('admin');
    await page.locator('#user_pass').fill('password');
    await page.getByRole('button', { name: 'Log In' }).click();
    await page.goto('/wp-admin/options-general.php?page=guidance-list');
    expect(await page.getByLabel('Its hash (integrity)').inputValue()).toBe(integrity);
    await page.getByLabel('Its hash (integrity)').fill('"><script>alert(7)</script>');
    await page.getByRole('button', { name: 'Save Changes' }).click();
    await page.getByText('The hash was not taken').waitFor();
    await page.getByLabel('Its hash (integrity)').fill('');
    await page.getByLabel('Address of the script').fill('https://other.example/list.js');
    await page.getByRole('button', { name: 'Save Changes' }).click();
    await page.getByText('Settings saved').waitFor();
    await page.close();

    const { asked, ran } = await visited(browser, pages.built);
    expect(asked).toEqual(['https://other.example/list.js']);
    expect(ran).toBe('1');
  });

  it('says nothing to visitors where there is no feed, and loads nothing', async () => {
    const { page, asked } = await visited(browser, pages.without);

    expect(asked).toEqual([]);
    expect(await page.locator('guidance-list').count()).toBe(0);
    expect(await page.locator('body').innerText()).not.toMatch(/guidance_list|javascript|feed/);
  });
});

/** Unpacks what the builder hands out, as "Upload Plugin" does. */
function install(work: string): void {
  const source = readFileSync(new URL('guidance-list.php', import.meta.url), 'utf8');
  const archive = path.join(work, 'guidance-list.zip');
  writeFileSync(archive, wordpressPlugin(source, { address, integrity }));
  execFileSync('unzip', ['-q', '-o', archive, '-d', path.join(folder, 'wp-content/plugins')]);
}

function published(): typeof PAGES {
  const env = {
    ...process.env,
    WP_ROOT: folder,
    WP_PORT: new URL(process.env.GUIDANCE_LIST_WORDPRESS ?? '').port,
  };
  const program = new URL('publish.php', import.meta.url).pathname;
  const said = execFileSync('php', [program], { env, input: JSON.stringify(PAGES), encoding: 'utf8' });
  return JSON.parse(said) as typeof PAGES;
}

/** A page in a browser that reaches the site and the hub, and what happened there. */
async function visited(
  browser: Browser,
  where: string,
): Promise<{ page: Page; ran: string | undefined; alerts: string[]; asked: string[] }> {
  const page = await browser.newPage();
  const [alerts, asked]: [string[], string[]] = [[], []];
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  const own = new URL(where).origin;
  await page.route(
    (url) => url.origin !== own && url.protocol.startsWith('http'),
    (route) => {
      asked.push(route.request().url());
      const headers = { 'access-control-allow-origin': '*' };
      return route.fulfill({ contentType: 'text/javascript', headers, body: SCRIPT });
    },
  );
  await page.goto(where);
  const ran = await page.evaluate(() => document.documentElement.dataset.ran);
  return { page, ran, alerts, asked };
}

function attributesIn(page: Page): Promise<Record<string, string>[]> {
  return page
    .locator('guidance-list')
    .evaluateAll((lists) =>
      lists.map((list) => Object.fromEntries([...list.attributes].map(({ name, value }) => [name, value]))),
    );
}
