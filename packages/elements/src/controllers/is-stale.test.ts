import { expect, it } from 'vitest';
import { isStale } from './is-stale.js';

const NOW = Date.UTC(2026, 10, 24);

it('calls a list old a year after its last update, and counts a month to its end', () => {
  expect(isStale({ version: '1.0', updated: '2025-11' }, NOW)).toBe(false);
  expect(isStale({ version: '1.0', updated: '2025-10' }, NOW)).toBe(true);
  expect(isStale({ version: '1.0', updated: '2024' }, NOW)).toBe(true);
});

it('does not call a list old that does not say when it was updated', () => {
  expect(isStale({ version: '1.0' }, NOW)).toBe(false);
});
