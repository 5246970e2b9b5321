import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programsOf } from './engines.js';
import { hostPages } from './host-pages.js';
import type { HostSite } from './host-site.js';
import { startPartnerSite } from './partner-site.js';

const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'";
const TRUSTED = `${STRICT}; require-trusted-types-for 'script'`;
const FALLBACK = 'Browse the guidance library';

interface Host {
  /** Content security policy of the page. */
  readonly policy?: string;
  /** What stands in the page before all scripts. */
  readonly head?: string;
  readonly body?: string;
}

let site: HostSite;
let browser: Browser;
beforeAll(async () => {
  const executablePath = programsOf('Chromium')[0] ?? '';
  [site, browser] = await Promise.all([
    startPartnerSite(),
    chromium.launch({ executablePath, args: ['--no-sandbox'] }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The partner's page as another host writes it. */
async function visit({ policy, head = '', body = '' }: Host): Promise<Page> {
  for (const context of browser.contexts()) await context.close();
  const page = await (await browser.newContext()).newPage();
  // An icon at an address of its own, so that a policy's complaint of it is not taken for the list's.
  const html = (hostPages['/partner'] ?? '').replace('data:,', '/icon.svg');
  await page.route('**/partner', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: policy ? { 'content-security-policy': policy } : {},
      body: html.replace('<script src', `${head}<script src`).replace('<main>', `${body}<main>`),
    }),
  );
  await page.goto(`${site.origin}/partner`);
  return page;
}

const faults = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.dataset.faults ?? '');

async function works(page: Page): Promise<void> {
  await page.getByRole('heading', { name: /^7 results$/ }).waitFor();
  await page.getByRole('checkbox', { name: /^Legislation/ }).check();
  await page.getByRole('heading', { name: /^2 results of 7$/ }).waitFor();
}

describe('under a strict policy', () => {
  it.each([
    ['without Trusted Types', STRICT],
    ['with Trusted Types and our policy’s name', `${TRUSTED}; trusted-types guidance-list`],
    ['with Trusted Types and any name', TRUSTED],
  ])('%s the list works, and breaks no rule', async (_, policy) => {
    const page = await visit({ policy });
    await works(page);

    expect(await faults(page)).toBe('');
  });

  it.each([
    ['no script at all', "default-src 'none'; script-src 'none'"],
    ['scripts of other hosts only', "default-src 'none'; script-src https://elsewhere.example"],
  ])('that lets in %s, the page’s own link stays readable', async (_, policy) => {
    const page = await visit({ policy });

    await page.getByRole('link', { name: FALLBACK }).waitFor();
    expect(await page.locator('guidance-list').evaluate((list) => list.shadowRoot)).toBeNull();
  });

  it('with Trusted Types that refuse us, the page’s own link stays readable', async () => {
    const page = await visit({ policy: `${TRUSTED}; trusted-types 'none'` });
    await page.waitForLoadState('networkidle');

    await page.getByRole('link', { name: FALLBACK }).waitFor();
    expect(await page.locator('guidance-list').evaluate((list) => list.shadowRoot)).toBeNull();
  });
});

describe('on a page that is not kind', () => {
  it('works where its rules unset everything, turn it round and shrink the root', async () => {
    const page = await visit({
      head: `<style>html { font-size: 62.5%; direction: rtl; background: #111; color: #eee; color-scheme: dark; }
        body * { all: unset !important; } button { all: revert; transform: rotate(9deg) !important; }</style>`,
    });
    await works(page);

    const boxes = await page.locator('guidance-list').evaluate((list) => {
      const card = list.shadowRoot
        ?.querySelector('guidance-results')
        ?.shadowRoot?.querySelector('guidance-card');
      return [list, card!].map((element) => getComputedStyle(element).display);
    });
    expect(boxes).toEqual(['block', 'block']);
    expect(await faults(page)).toBe('');
  });

  it('works where the script is loaded under several addresses', async () => {
    const page = await visit({
      policy: `${TRUSTED}; trusted-types guidance-list`,
      head: `<script type="module" src="/guidance-list.js?version=2"></script>
        <script type="module" src="/guidance-list.js?version=3"></script>`,
    });
    await works(page);

    expect(await faults(page)).toBe('');
    expect(await page.locator('guidance-list').count()).toBe(1);
  });

  it('is not reached by another Lit’s hooks, and leaves it no marks', async () => {
    const page = await visit({
      head: `<script>
        const reach = () => { throw new Error('reached'); };
        Object.assign(window, { litHtmlPolyfillSupport: reach, reactiveElementPolyfillSupport: reach,
          litElementPolyfillSupport: reach, litElementHydrateSupport: reach, litHtmlVersions: ['2.0.0'] });
        trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });
      </script>`,
    });
    await works(page);

    expect(await faults(page)).toBe('');
    expect(
      await page.evaluate(() => [
        Reflect.get(window, 'litHtmlVersions') as unknown,
        ['reactiveElementVersions', 'litElementVersions', 'litPropertyMetadata'].filter(
          (name) => name in window,
        ),
      ]),
    ).toEqual([['2.0.0'], []]);
  });

  it('works where scripts have added to every object and list, and wrapped the page’s own functions', async () => {
    const page = await visit({
      head: `<script>
        Object.prototype.extra = 'extra'; Array.prototype.extra = () => 'extra'; String.prototype.extra = 1;
        for (const [owner, name] of [[Element.prototype, 'setAttribute'], [Node.prototype, 'insertBefore'], [JSON, 'parse']]) {
          const own = owner[name]; owner[name] = function (...given) { return own.apply(this, given); };
        }
      </script>`,
    });
    await works(page);

    expect(await faults(page)).toBe('');
  });

  it('works where names of the page’s elements stand before globals', async () => {
    const page = await visit({
      body: `<form id="guidance-list" name="list"><input name="id"><input name="attributes"><input id="feed" name="src"></form>
        <img name="title"><a id="lang" name="collection"></a><object id="status" name="location2"></object>
        <a id="litNonce"></a><form id="trustedTypes"></form><img id="customElements">`,
    });
    await works(page);

    expect(await faults(page)).toBe('');
  });
});
