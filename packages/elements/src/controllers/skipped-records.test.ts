import { expect, it } from 'vitest';
import type { Diagnostic } from '@guidance-list/core';
import { skippedRecords } from './skipped-records.js';

function lost(pointer: string, severity: Diagnostic['severity'] = 'error'): Diagnostic {
  return { code: 'record/invalid', severity, pointer, found: '', expected: '', fix: '' };
}

it('counts a record that could not be shown once, however much is wrong with it', () => {
  const diagnostics = [lost('/resources/3/title'), lost('/resources/3/id'), lost('/resources/7')];

  expect(skippedRecords(diagnostics)).toBe(2);
});

it('does not count a record that only lost a value', () => {
  expect(skippedRecords([lost('/resources/3/url', 'warning')])).toBe(0);
});
