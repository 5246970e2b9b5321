import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { openChromium, type ChromiumPages, type Opening } from './chromium-pages.js';
import { LIST_STATES } from './list-states.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a reader has set of a page that is open. */
interface Sight {
  readonly colorScheme?: 'dark';
  readonly forcedColors?: 'active';
  readonly language?: 'ar';
}

/** How readers see the list: between them each light, each width and each direction. A page is opened once for each width. */
const WIDTHS: Readonly<Record<string, { size: Opening; sights: Readonly<Record<string, Sight>> }>> = {
  'in a wide window': {
    size: { viewport: { width: 1280, height: 900 } },
    sights: { 'in light': {}, 'in forced colours': { forcedColors: 'active' } },
  },
  'at 320 pixels': {
    size: { viewport: { width: 320, height: 640 } },
    sights: { 'in the dark': { colorScheme: 'dark' }, 'in Arabic': { language: 'ar' } },
  },
};

let pages: ChromiumPages;
beforeAll(async () => (pages = await openChromium()));
afterEach(() => pages.site.reset());
afterAll(() => pages?.close());

/** Sets a page that is open as a reader has it. */
async function turn(page: Page, sight: Sight): Promise<void> {
  const { colorScheme = 'light', forcedColors = 'none', language = 'en' } = sight;
  await page.emulateMedia({ colorScheme, forcedColors });
  await page.evaluate(
    ([scheme, lang]) => {
      document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
      const list = document.querySelector('guidance-list')!;
      list.lang = lang;
      list.dir = lang === 'ar' ? 'rtl' : 'ltr';
    },
    [colorScheme, language] as const,
  );
  await page.locator(`[part="list"][lang="${language}"]`).waitFor({ state: 'attached' });
}

/**
 * What axe finds wrong with the page, best practice and the size of targets included, one line each. Of forced colours it cannot
 * tell the contrast: a browser puts them in when it paints, and a script still sees the others.
 */
function violations(page: Page, { forcedColors }: Sight): Promise<string[]> {
  return page.evaluate(async (hasContrast) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run('guidance-list', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
      rules: {
        'target-size': { enabled: true },
        region: { enabled: false },
        'color-contrast': { enabled: hasContrast },
      },
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  }, forcedColors === undefined);
}

describe.each(Object.entries(WIDTHS))('axe finds nothing in a list %s,', (_, { size, sights }) => {
  it.each(Object.entries(LIST_STATES))('%s', async (_, { attributes = {}, before, reach }) => {
    before?.(pages.site);
    const page = await pages.open('/partner', { ...size, attributes });
    await reach(page);
    await page.evaluate(axe);

    const found: Record<string, string[]> = {};
    for (const [name, sight] of Object.entries(sights)) {
      await turn(page, sight);
      found[name] = await violations(page, sight);
    }

    expect(found).toEqual(Object.fromEntries(Object.keys(sights).map((name) => [name, []])));
  });
});
