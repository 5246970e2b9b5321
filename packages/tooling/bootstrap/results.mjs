import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { failuresOf } from './failures.mjs';
import { ROOT } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {Count & { name: string, failures?: import('./failures.mjs').Failure[] }} Row one report file of one workspace
 */

/** Every `.results` folder of the repository's workspaces. */
function resultFolders() {
  return ['packages', 'apps'].flatMap((group) =>
    readdirSync(path.join(ROOT, group)).map((name) => path.join(ROOT, group, name, '.results')),
  );
}

/** Deletes the reports of earlier runs, so that none of them is counted again. */
export function forgetResults() {
  for (const folder of resultFolders()) rmSync(folder, { recursive: true, force: true });
}

/** Reads every report that the runners wrote. @returns {Row[]} */
export function readResults() {
  return resultFolders()
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => {
          const workspace = path.relative(ROOT, path.dirname(folder));
          const report = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
          const name = `${workspace} (${file.replace('.json', '')})`;
          return { name, ...countOf(report), failures: failuresOf(report) };
        }),
    );
}

/**
 * Counts one report: Vitest's, Playwright's, or our own `{ checks: [{ name, passed }] }`.
 * @param {any} report
 * @returns {Count}
 * @throws {Error} when it is none of these: a report that is not understood must not count as nothing failed
 */
export function countOf(report) {
  if ('numPassedTests' in report) return countVitest(report);
  if ('stats' in report) {
    const { expected, flaky, unexpected, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
  }
  if ('checks' in report) {
    const passed = report.checks.filter((/** @type {{passed: boolean}} */ check) => check.passed).length;
    return { passed, failed: report.checks.length - passed, skipped: 0 };
  }
  throw new Error('A report in .results has an unknown shape.');
}

/** A test file that could not even be loaded has no failed test, yet it failed. @param {any} report */
function countVitest(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' &&
      !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
