import { chromium, firefox, type BrowserContext, type Page } from 'playwright';
import type { Browser } from './browser.js';
import { programsOf, type Engine } from './engines.js';

const VIEWPORT = { width: 1024, height: 768 };

/** Chromium and Firefox as they are installed on this machine; no browser of Playwright's own is needed. */
export async function launchPlaywright(engine: Exclude<Engine, 'WebKit'>): Promise<Browser> {
  const executablePath = programsOf(engine)[0] ?? '';
  const browser =
    engine === 'Chromium'
      ? await chromium.launch({ executablePath, args: ['--no-sandbox'] })
      : await firefox.launch({ executablePath, channel: 'moz-firefox' });
  let context: BrowserContext | undefined;
  let page: Page | undefined;
  const current = (): Page => {
    if (!page) throw new Error('The browser has no page yet: call fresh() first.');
    return page;
  };
  return {
    version: browser.version(),
    async fresh() {
      await context?.close();
      context = await browser.newContext({ viewport: VIEWPORT });
      page = await context.newPage();
    },
    async open(address) {
      await current().goto(address, { waitUntil: 'commit' });
    },
    evaluate: (expression) => current().evaluate(expression),
    click: (x, y) => current().mouse.click(x, y),
    type: (text) => current().keyboard.type(text),
    press: (key) => current().keyboard.press(key),
    close: () => browser.close(),
  };
}
