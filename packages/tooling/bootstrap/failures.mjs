import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ name: string, message: string }} Failure a failed test, or a file that could not be run */

/** Lines of one failure's message that are told again: what was expected and found stands in the first. */
const LINES_TOLD = 12;

/**
 * The failures of one report: Vitest's, Playwright's, or our own `{ checks: [{ name, passed }] }`.
 * @param {any} report
 * @returns {Failure[]}
 */
export function failuresOf(report) {
  return [
    ...(report.testResults ?? []).flatMap(failuresOfFile),
    ...(report.suites ?? []).flatMap((/** @type {any} */ suite) => failuresOfSuite(suite, '')),
    ...(report.errors ?? []).map((/** @type {any} */ error) => failure('set-up', error.message)),
    ...(report.checks ?? [])
      .filter((/** @type {any} */ check) => !check.passed)
      .map((/** @type {any} */ check) => failure(check.name, '')),
  ];
}

/** What Vitest tells of one file. @param {any} file @returns {Failure[]} */
function failuresOfFile({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
  if (status === 'failed' && failed.length === 0) return [failure(name, message)];
  return failed.map((/** @type {any} */ test) =>
    failure(`${name}: ${test.fullName}`, test.failureMessages.join('\n')),
  );
}

/** What Playwright tells of one file or `describe` block. @param {any} suite @param {string} above @returns {Failure[]} */
function failuresOfSuite({ title, specs = [], suites = [] }, above) {
  const name = above ? `${above}: ${title}` : title;
  const own = specs
    .filter((/** @type {any} */ spec) => !spec.ok)
    .map((/** @type {any} */ spec) => failure(`${name}: ${spec.title}`, messageOfSpec(spec)));
  return [...own, ...suites.flatMap((/** @type {any} */ inner) => failuresOfSuite(inner, name))];
}

/** @param {any} spec */
function messageOfSpec(spec) {
  return spec.tests
    .flatMap((/** @type {any} */ test) => test.results)
    .flatMap((/** @type {any} */ result) => result.errors ?? [])
    .map((/** @type {any} */ error) => error.message)
    .join('\n');
}

/** @param {string} name @param {string | undefined} message @returns {Failure} */
function failure(name, message = '') {
  return { name, message: stripVTControlCharacters(message).split('\n').slice(0, LINES_TOLD).join('\n') };
}
