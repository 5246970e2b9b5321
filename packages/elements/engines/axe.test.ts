import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { openChromium, type ChromiumPages, type Opening } from './chromium-pages.js';
import { LIST_STATES } from './list-states.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDE = { viewport: { width: 1280, height: 900 } };
const NARROW = { viewport: { width: 320, height: 640 } };

/** How a reader sees the list: between them each light, each width and each direction. */
const SIGHTS: Readonly<Record<string, Opening>> = {
  'light and wide': { ...WIDE, colorScheme: 'light' },
  'dark, at 320 pixels': { ...NARROW, colorScheme: 'dark' },
  'in forced colours': { ...WIDE, forcedColors: 'active' },
  'in Arabic, at 320 pixels': { ...NARROW, attributes: { lang: 'ar', dir: 'rtl' } },
};

let pages: ChromiumPages;
beforeAll(async () => (pages = await openChromium()));
afterEach(() => pages.site.reset());
afterAll(() => pages?.close());

/** What axe finds wrong with the page, best practice and the size of targets included, one line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run('guidance-list', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'target-size': { enabled: true }, region: { enabled: false } },
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  });
}

describe.each(Object.entries(SIGHTS))('axe finds nothing in a list %s,', (_, sight) => {
  it.each(Object.entries(LIST_STATES))('%s', async (_, { attributes = {}, before, reach }) => {
    before?.(pages.site);
    const page = await pages.open('/partner', {
      ...sight,
      attributes: { ...sight.attributes, ...attributes },
    });
    await page.evaluate(
      (scheme) => (document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`),
      sight.colorScheme ?? 'light',
    );
    await reach(page);

    expect(await violations(page)).toEqual([]);
  });
});
