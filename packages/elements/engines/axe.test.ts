import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { openChromium, type ChromiumPages, type Opening } from './chromium-pages.js';
import { LIST_STATES } from './list-states.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a reader has set of a page that is open. */
interface Sight {
  readonly language: 'en' | 'ar';
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
}

/** A page is opened once for each width, as that decides on the way to some states; all else is turned while it is open. */
const WIDTHS: Readonly<Record<string, Opening>> = {
  'in a wide window': { viewport: { width: 1280, height: 900 } },
  'at 320 pixels': { viewport: { width: 320, height: 640 } },
};

const LIGHTS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** How readers see the list at each width: each light, in each direction. */
const SIGHTS: readonly Sight[] = (['en', 'ar'] as const).flatMap((language) =>
  LIGHTS.map((light) => ({ language, ...light })),
);

let pages: ChromiumPages;
beforeAll(async () => (pages = await openChromium()));
afterEach(() => pages.site.reset());
afterAll(() => pages?.close());

/** Sets a page that is open as a reader has it. */
async function turn(page: Page, { colorScheme, forcedColors, language }: Sight): Promise<void> {
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
  }, forcedColors === 'none');
}

describe.each(Object.entries(WIDTHS))('axe finds nothing in a list %s,', (_, size) => {
  it.each(Object.entries(LIST_STATES))('%s', async (_, { attributes = {}, before, reach }) => {
    before?.(pages.site);
    const page = await pages.open('/partner', { ...size, attributes });
    await reach(page);
    await page.evaluate(axe);

    const found: object[] = [];
    for (const sight of SIGHTS) {
      await turn(page, sight);
      for (const barrier of await violations(page, sight)) found.push({ ...sight, barrier });
    }

    expect(found).toEqual([]);
  });
});
