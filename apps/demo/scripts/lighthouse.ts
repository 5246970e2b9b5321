// npm run lighthouse -w @guidance-list/demo [-- --runs 3 --slowdown 4 partner index …]
//
// Four scores of every built page, as a table: of each page the run in the middle by performance. Ends with 1 where a score
// is below the bar. "machine" is how fast the machine was meanwhile, by Lighthouse's own measure. Its slowdown of 4 makes a
// telephone of a machine of 1500 to 2000; one that is slower, or busy, is judged harder, and 2 or 1 is the fair slowdown for
// 1000 or 500 (Lighthouse's docs/throttling.md).
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
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

const { values: options, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, slowdown: { type: 'string', default: '4' } },
  allowPositionals: true,
});

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
const heads = [...CATEGORIES, 'machine'].map((name) => name.padStart(16));
process.stdout.write(`${'page'.padEnd(16)}${heads.join('')}\n`);
for (const page of positionals.length > 0 ? positionals : PAGES) {
  const result = await measured(page);
  const scores = CATEGORIES.map((name) => scoreOf(result, name));
  isBelow ||= scores.some((score) => score < LEAST);
  const numbers = [...scores, Math.round(result.environment.benchmarkIndex)];
  process.stdout.write(
    `${page.padEnd(16)}${numbers.map((number) => String(number).padStart(16)).join('')}\n`,
  );
  for (const audit of failed(result.audits)) process.stdout.write(`    ${audit}\n`);
}
chrome.kill();
await server.close();
process.stdout.write(
  isBelow ? `MISSED: every score is to be ${LEAST} or more\n` : `met: every score is ${LEAST} or more\n`,
);
process.exitCode = isBelow ? 1 : 0;

/** The run in the middle, as one alone says more of the machine than of the page. */
async function measured(page: string): Promise<Result> {
  const results: Result[] = [];
  for (let run = 0; run < Number(options.runs); run += 1) {
    const measure = await lighthouse(`http://127.0.0.1:${PORT}/${page}.html`, {
      port: chrome.port,
      onlyCategories: [...CATEGORIES],
      throttling: { cpuSlowdownMultiplier: Number(options.slowdown) },
      logLevel: 'error',
    });
    if (measure) results.push(measure.lhr);
  }
  results.sort((one, other) => scoreOf(one, 'performance') - scoreOf(other, 'performance'));
  const middle = results[Math.floor((results.length - 1) / 2)];
  if (!middle) throw new Error(`Lighthouse gave no result for ${page}.`);
  return middle;
}

/** Shape: 0 to 100. */
function scoreOf(result: Result, category: string): number {
  return Math.round((result.categories[category]?.score ?? 0) * 100);
}

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
