// npm test: installs what is missing, runs every check and test, and sums the runners' own reports.
import { ensureBrowser } from './browser.mjs';
import { ensureEngines } from './engines.mjs';
import { ensureDependencies } from './install.mjs';
import { forgetResults, readResults } from './results.mjs';
import { run, runTool } from './run.mjs';
import { command, say, tell } from './say.mjs';
import { testWordpress } from './wordpress.mjs';

const TURBO = ['run', '--continue', '--ui=stream', '--output-logs=new-only', '--concurrency=2'];

await command(async () => {
  await ensureDependencies();
  const env = { CHROME_PATH: await ensureBrowser() };
  forgetResults();

  // A step that `reports` is counted from the files its runners write; any other counts as one check.
  const steps = [
    { name: 'types', work: () => runTool('turbo', [...TURBO, 'typecheck'], env) },
    { name: 'boundaries', work: () => run(['npm', 'run', '--silent', 'boundaries']) },
    { name: 'style', work: () => run(['npm', 'run', '--silent', 'style']) },
    { name: 'format', work: () => run(['npm', 'run', '--silent', 'format:check']) },
    { name: 'lint', work: () => run(['npm', 'run', '--silent', 'lint']) },
    { name: 'API reference', work: () => run(['npm', 'run', '--silent', 'docs:check']) },
    { name: 'unit and element tests', reports: true, work: () => runTool('turbo', [...TURBO, 'test'], env) },
    { name: 'a real WordPress', reports: true, work: testWordpress },
    {
      name: 'builds, sizes, journeys, packed packages',
      reports: true,
      work: () => runTool('turbo', [...TURBO, 'build', 'size', 'e2e', 'packed'], env),
    },
    {
      name: 'journeys in three engines',
      reports: true,
      work: async () => {
        await ensureEngines();
        return runTool('turbo', [...TURBO, 'engines'], env);
      },
    },
  ];
  const rows = await walk(steps);
  return report(rows);
});

/**
 * Runs the steps one after another; a failed one does not stop the others.
 * @param {{ name: string, reports?: boolean, work: () => Promise<number> }[]} steps
 */
async function walk(steps) {
  /** @type {import('./results.mjs').Row[]} */
  const rows = [];
  for (const [index, { name, reports, work }] of steps.entries()) {
    say(`${index + 1} of ${steps.length}: ${name}`);
    const failedBefore = failures(readResults());
    const begun = performance.now();
    const code = await work();
    tell(code === 0, `${name}, ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    const isCounted = reports && (code === 0 || failures(readResults()) > failedBefore);
    if (!isCounted)
      rows.push({
        name: `check: ${name}`,
        passed: Number(code === 0),
        failed: Number(code !== 0),
        skipped: 0,
      });
  }
  return [...rows, ...readResults()];
}

/** Prints what failed, once more and together, the table, and the line that sums it. @param {import('./results.mjs').Row[]} rows */
function report(rows) {
  const width = Math.max(...rows.map((row) => row.name.length));
  for (const row of rows)
    for (const { name, message } of row.failures ?? [])
      process.stdout.write(`\n✗ ${row.name} ${name}\n${message.replaceAll(/^/gm, '    ')}\n`);
  process.stdout.write('\n');
  for (const { name, passed, failed, skipped } of rows) {
    const notes = skipped > 0 ? `, ${skipped} skipped` : '';
    process.stdout.write(
      `${name.padEnd(width)}  ${String(passed).padStart(5)} passed, ${failed} failed${notes}\n`,
    );
  }
  const [passed, skipped] = [sum(rows, 'passed'), sum(rows, 'skipped')];
  const notes = skipped > 0 ? `, ${skipped} skipped` : '';
  process.stdout.write(`\n${passed} passed, ${failures(rows)} failed${notes}\n`);
  return failures(rows) > 0 || passed === 0 ? 1 : 0;
}

/** @param {import('./results.mjs').Row[]} rows */
function failures(rows) {
  return sum(rows, 'failed');
}

/** @param {import('./results.mjs').Row[]} rows @param {'passed' | 'failed' | 'skipped'} what */
function sum(rows, what) {
  return rows.reduce((total, row) => total + row[what], 0);
}
