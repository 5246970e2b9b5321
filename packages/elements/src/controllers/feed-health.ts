import type { Diagnostic, FeedInfo } from '@guidance-list/core';

const STALE_AFTER_DAYS = 366;
const MS_PER_DAY = 86_400_000;

/**
 * How many records could not be shown, each counted once however much is wrong with it. A work that is there twice is
 * shown, so its second record is not lost.
 */
export function skippedRecords(diagnostics: readonly Diagnostic[]): number {
  const lost = diagnostics.filter(({ code, severity }) => severity === 'error' && code === 'record/invalid');
  return new Set(lost.map(({ pointer }) => pointer.split('/').slice(0, 3).join('/'))).size;
}

/** Whether the feed holds more than was read. */
export function isCutShort(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ code }) => code === 'feed/too-large');
}

/**
 * Whether a feed says of itself that it was last updated over a year ago. One that says nothing is not called stale.
 *
 * Units: `now` in epoch milliseconds. A partial date stands for its last day.
 */
export function isStale(feed: FeedInfo, now: number): boolean {
  const [year, month, day] = (feed.updated ?? '').split('-').map(Number);
  if (!year) return false;
  const lastDay = day ? Date.UTC(year, (month ?? 1) - 1, day) : Date.UTC(year, month ?? 12, 0);
  return now - lastDay > STALE_AFTER_DAYS * MS_PER_DAY;
}
