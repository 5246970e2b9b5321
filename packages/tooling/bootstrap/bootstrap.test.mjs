import { describe, expect, it } from 'vitest';
import { failuresOf } from './failures.mjs';
import { checkNode } from './install.mjs';
import { countOf } from './results.mjs';

describe('npm start and npm test', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('work on Node %s', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['18.20.4', '20.18.9'])('refuse Node %s and say what to install', (version) => {
    expect(() => checkNode(version)).toThrow(`This is Node ${version}; Guidance List needs 20.19 or newer.`);
  });
});

describe('the sum of the reports', () => {
  it('counts a test file that could not be loaded as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults };

    expect(countOf(report)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  it('counts a flaky journey as passed and a broken set-up as failed', () => {
    const report = { stats: { expected: 2, flaky: 1, unexpected: 1, skipped: 0 }, errors: [{}] };

    expect(countOf(report)).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });

  it('counts our own checks', () => {
    expect(countOf({ checks: [{ passed: true }, { passed: false }] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it('never takes a report it does not understand for a good one', () => {
    expect(() => countOf({})).toThrow('unknown shape');
  });
});

describe('what failed, told again above the sum', () => {
  it('names the test and says what it found, without colours', () => {
    const failed = {
      status: 'failed',
      fullName: 'a list is empty',
      failureMessages: ['\u001B[31mexpected 1\u001B[39m'],
    };
    const passed = { status: 'passed', fullName: 'a list opens', failureMessages: [] };
    const file = { name: 'list.test.ts', status: 'failed', message: '', assertionResults: [failed, passed] };

    expect(failuresOf({ testResults: [file] })).toEqual([
      { name: 'list.test.ts: a list is empty', message: 'expected 1' },
    ]);
  });

  it('names a file that could not be loaded', () => {
    const file = { name: 'list.test.ts', status: 'failed', message: 'no such module', assertionResults: [] };

    expect(failuresOf({ testResults: [file] })).toEqual([
      { name: 'list.test.ts', message: 'no such module' },
    ]);
  });

  it('finds a failed journey in the block it stands in, and a broken set-up', () => {
    const results = [{ errors: [{ message: 'no such button' }] }];
    const block = { title: 'by keyboard', specs: [{ title: 'opens', ok: false, tests: [{ results }] }] };
    const good = { title: 'by hand', specs: [{ title: 'opens', ok: true, tests: [] }] };
    const suites = [{ title: 'journey.e2e.ts', specs: [], suites: [block, good] }];

    expect(failuresOf({ suites, errors: [{ message: 'port taken' }], stats: {} })).toEqual([
      { name: 'journey.e2e.ts: by keyboard: opens', message: 'no such button' },
      { name: 'set-up', message: 'port taken' },
    ]);
  });

  it('names a failed check of our own', () => {
    expect(
      failuresOf({
        checks: [
          { name: 'embed size', passed: false },
          { name: 'packed', passed: true },
        ],
      }),
    ).toEqual([{ name: 'embed size', message: '' }]);
  });
});
