import type { FeedInfo } from '@guidance-list/core';

const STALE_AFTER_DAYS = 366;
const MS_PER_DAY = 86_400_000;

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
