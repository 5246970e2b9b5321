// npm run lighthouse -w @guidance-list/demo: four scores of every built page, as a table; ends with 1 where one is below the bar.
import { fileURLToPath } from 'node:url';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { preview } from 'vite';

const PAGES = [
  'index',
  'builder',
  'partners',
  'partner',
  'partner-arabic',
  'partner-text',
  'partner-shelf',
  'playground',
  'handbook',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const LEAST = 95;
const PORT = 4197;

const server = await preview({
  root: fileURLToPath(new URL('..', import.meta.url)),
  logLevel: 'silent',
  preview: { host: '127.0.0.1', port: PORT, strictPort: true },
});
const chrome = await launch({
  chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox'],
});

let isBelow = false;
process.stdout.write(`${'page'.padEnd(16)}${CATEGORIES.map((name) => name.padStart(16)).join('')}\n`);
for (const page of PAGES) {
  const run = await lighthouse(`http://127.0.0.1:${PORT}/${page}.html`, {
    port: chrome.port,
    onlyCategories: [...CATEGORIES],
    logLevel: 'error',
  });
  const scores = CATEGORIES.map((name) => Math.round((run?.lhr.categories[name]?.score ?? 0) * 100));
  isBelow ||= scores.some((score) => score < LEAST);
  process.stdout.write(`${page.padEnd(16)}${scores.map((score) => String(score).padStart(16)).join('')}\n`);
  for (const audit of failed(run?.lhr.audits ?? {})) process.stdout.write(`    ${audit}\n`);
}
chrome.kill();
await server.close();
process.stdout.write(
  isBelow ? `MISSED: every score is to be ${LEAST} or more\n` : `met: every score is ${LEAST} or more\n`,
);
process.exitCode = isBelow ? 1 : 0;

/** What a page failed outright, in Lighthouse's words. */
function failed(
  audits: Readonly<
    Record<
      string,
      { readonly title: string; readonly score: number | null; readonly scoreDisplayMode: string }
    >
  >,
): string[] {
  return Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary')
    .map(({ title }) => title);
}
