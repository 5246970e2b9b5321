import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../testing/run-command.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';

it('writes report pages without a barrier, that choose a kind without a script, light, dark and narrow', async () => {
  const folder = emptyFolder();
  const csv = join(folder, 'w.csv');
  writeFileSync(csv, 'title;types;places;issued;foo\nدليل;Toolbox;Atlantis;20x1;y\n;;;;z\nB â€“ b;;;2004;\n');
  const [feed, report, other] = ['feed.json', 'report.html', 'diff.html'].map((name) => join(folder, name));
  await runCommand(['import', 'csv', csv, '-o', feed!, '--report', report!]);
  writeFileSync(join(folder, 'old.json'), '{"version":"1.0","resources":[{"id":"a","title":"A"}]}');
  await runCommand(['diff', join(folder, 'old.json'), feed!, '-q', '--report', other!]);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

  const faults: string[] = [];
  for (const file of [report!, other!]) {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [1280, 'dark'],
      [320, 'light'],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
      await page.goto(pathToFileURL(file).href);
      await page.evaluate(axe);
      const found = await page.evaluate<string[]>(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`))',
      );
      const isWide = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
      faults.push(...found, ...(isWide ? ['too wide'] : []));
      await page.close();
    }
  }
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(pathToFileURL(report!).href);
  const rows = page.locator('tbody tr:not(.of-kind)');
  const all = await rows.filter({ visible: true }).count();
  await page.getByRole('link', { name: 'Unknown place' }).click();
  const ofKind = await rows.filter({ visible: true }).count();
  await page.getByRole('link', { name: 'Show all kinds' }).click();
  await page.getByRole('radio', { name: 'Repaired 1' }).check();
  const repaired = await rows.filter({ visible: true }).count();
  await browser.close();

  expect(faults).toEqual([]);
  expect([all, ofKind, repaired]).toEqual([6, 1, 1]);
}, 180_000);
