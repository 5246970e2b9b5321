import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from './browser.js';
import { engines, programsOf, skipLine } from './engines.js';
import type { HostSite } from './host-site.js';
import { launch } from './launch.js';
import { startPartnerSite } from './partner-site.js';
import { Visitor } from './visitor.js';

const HANDBOOK = /^National Referral Mechanisms/;
const HANDBOOK_IN_ARABIC = /^الآليات الوطنية للإحالة/;

describe.each(engines)('a visitor in %s', (engine) => {
  const isThere = programsOf(engine).length > 0;
  if (!isThere) process.stderr.write(`${skipLine(engine)}\n`);

  let site: HostSite;
  let browser: Browser;
  let visitor: Visitor;

  describe.skipIf(!isThere)('with the built script', () => {
    beforeAll(async () => {
      [site, browser] = await Promise.all([startPartnerSite(), launch(engine)]);
      visitor = new Visitor(browser);
    });
    beforeEach(() => browser.fresh());
    afterEach(() => site.reset());
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    const enter = async (path = '/partner'): Promise<void> => {
      await browser.open(site.origin + path);
      await visitor.sees('guidance-card');
    };

    it('finds a handbook and downloads it, with nothing but the keyboard', async () => {
      await enter();

      await visitor.tabTo('input', 'Search guidance');
      await browser.type('referral pillars');
      await browser.press('Enter');
      await visitor.sees('.heading', /^1 result of 7$/);
      await visitor.tabTo('a', HANDBOOK);
      await browser.press('Enter');
      await visitor.sees('button', 'Back to 1 result');
      await expect.poll(() => visitor.focusName()).toMatch(HANDBOOK);
      await visitor.tabTo('a', /^Download PDF, English/);
      await browser.press('Enter');

      await expect.poll(() => site.asked.map(({ path }) => path)).toContain('/nrm-2022-en.pdf');
      expect(await visitor.faults()).toBe('');
    });

    it('narrows the list by a filter, sees what is in force, and takes it away again', async () => {
      await enter();

      await visitor.click('input[type=checkbox]', /^Legislation/);
      await visitor.sees('.heading', /^2 results of 7$/);
      expect((await visitor.sees('input[type=checkbox]', /^Legislation/)).isChecked).toBe(true);
      await visitor.click('button', 'Remove filter Type: Legislation');

      await visitor.sees('.heading', /^7 results$/);
      expect((await visitor.sees('input[type=checkbox]', /^Legislation/)).isChecked).toBe(false);
      await visitor.misses('button', /^Remove filter/);
    });

    it('opens a work, and comes back to where it stood', async () => {
      await enter();

      await visitor.click('a', /^Directive on preventing/);
      await visitor.sees('h2', /^Directive on preventing/);
      await visitor.misses('guidance-search');
      await visitor.click('button', /^Back to 7 results$/);

      await visitor.sees('guidance-search');
      await expect.poll(() => visitor.focusName()).toMatch(/^Directive on preventing/);
    });

    it('reads where the list is loading what the page says, and a failed feed can be asked again', async () => {
      const release = site.hold('/feed.json');
      site.fail('/feed.json', 500);
      await browser.open(`${site.origin}/partner`);
      await visitor.sees('a', 'Browse the guidance library');
      release();
      await visitor.sees('p', 'The list could not be loaded');
      await visitor.sees('a', 'Browse the guidance library');

      site.reset();
      await visitor.click('button', 'Try again');

      await visitor.sees('.heading', /^7 results$/);
      await visitor.misses('a', 'Browse the guidance library');
    });

    it('on a page of the strictest policy, in Arabic, 320 px wide, with the script late, downloads a handbook by keyboard', async () => {
      const release = site.hold('/guidance-list.js');
      await browser.open(`${site.origin}/strict`);
      await visitor.sees('a', 'تصفح مكتبة الأدلة');
      await visitor.narrow(320);
      release();
      await visitor.sees('guidance-card');

      await visitor.tabTo('input', 'ابحث في الأدلة الإرشادية');
      await browser.type('الاليات الوطنية');
      await browser.press('Enter');
      await visitor.sees('.heading', /^نتيجتان/);
      await visitor.tabTo('a', HANDBOOK_IN_ARABIC);
      await browser.press('Enter');
      await expect.poll(() => visitor.focusName()).toMatch(HANDBOOK_IN_ARABIC);
      await visitor.tabTo('a', /العربية/);
      await browser.press('Enter');

      await expect.poll(() => site.asked.map(({ path }) => path)).toContain('/nrm-2022-ar.pdf');
      expect(await visitor.faults()).toBe('');
      expect(await visitor.traces()).toEqual([]);
    });

    it('meets a list that runs from right to left on a page that does', async () => {
      await enter('/strict');

      const filters = await visitor.sees('guidance-filters');
      const results = await visitor.sees('guidance-results');
      expect(filters.left).toBeGreaterThan(results.right);
    });

    it('leaves nothing behind, and nobody learns of it but who serves the page and the feed', async () => {
      await enter();
      const before = await browser.evaluate('[location.href, document.title, history.length].join(" ")');
      await visitor.click('input[type=checkbox]', /^Guidance/);
      await visitor.click('a', HANDBOOK);
      await visitor.click('button', /^Back to/);
      await visitor.sees('guidance-search');

      expect(await visitor.traces()).toEqual([]);
      expect(await browser.evaluate('[location.href, document.title, history.length].join(" ")')).toBe(
        before,
      );
      expect(site.asked.map(({ path }) => path).sort()).toEqual([
        '/feed.json',
        '/guidance-list.js',
        '/partner',
        '/watch.js',
      ]);
      const feed = site.asked.find(({ path }) => path === '/feed.json');
      expect([feed?.referrer, feed?.cookie]).toEqual([undefined, undefined]);
    });
  });
});
