import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { programsOf } from './engines.js';
import type { HostSite } from './host-site.js';
import { startPartnerSite } from './partner-site.js';

/** Pages of the partner's site in Chromium, for what only one engine's protocol can show. */
export interface ChromiumPages {
  readonly site: HostSite;
  /** Opens a page in a clean profile; with attributes, its list has these instead of its own. */
  open(path: string, options?: Opening): Promise<Page>;
  close(): Promise<void>;
}

/** How a page is opened. */
export interface Opening extends BrowserContextOptions {
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Starts the site and the browser. */
export async function openChromium(): Promise<ChromiumPages> {
  const executablePath = programsOf('Chromium')[0] ?? '';
  const [site, browser] = await Promise.all([
    startPartnerSite(),
    chromium.launch({ executablePath, args: ['--no-sandbox'] }),
  ]);
  return {
    site,
    open: (path, options = {}) => opened(browser, `${site.origin}${path}`, options),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** An older page of the same test is closed with its profile. */
async function opened(browser: Browser, address: string, options: Opening): Promise<Page> {
  const { attributes = {}, ...profile } = options;
  for (const context of browser.contexts()) await context.close();
  const page = await (await browser.newContext(profile)).newPage();
  await page.addInitScript((given) => {
    document.addEventListener('DOMContentLoaded', () => {
      const list = document.querySelector('guidance-list');
      for (const [name, value] of Object.entries(given)) list?.setAttribute(name, value);
    });
  }, attributes);
  await page.goto(address);
  return page;
}
