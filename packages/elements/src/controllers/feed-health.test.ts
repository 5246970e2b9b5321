import { expect, it } from 'vitest';
import type { Diagnostic } from '@guidance-list/core';
import { isStale, skippedRecords } from './feed-health.js';

const NOW = Date.UTC(2026, 10, 24);

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

it('calls a list old a year after its last update, and counts a month to its end', () => {
  expect(isStale({ version: '1.0', updated: '2025-11' }, NOW)).toBe(false);
  expect(isStale({ version: '1.0', updated: '2025-10' }, NOW)).toBe(true);
  expect(isStale({ version: '1.0', updated: '2024' }, NOW)).toBe(true);
});

it('does not call a list old that does not say when it was updated', () => {
  expect(isStale({ version: '1.0' }, NOW)).toBe(false);
});
