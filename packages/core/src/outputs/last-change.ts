import type { Resource } from '../resource/resource.js';
import { firstDay } from '../text/partial-date.js';
import { newestEdition } from '../view/editions.js';
import type { SharedList } from './shared-list.js';

/** What stands for a date that nobody states, where a format demands one. */
const UNKNOWN = '1970-01-01';

/** The first instant of a partial date, as feeds write it (RFC 3339). */
export function instantOf(date: string): string {
  return `${firstDay(date)}T00:00:00Z`;
}

/** The last change of a work that its record states: of the record, of the library, else of the work itself. */
export function lastChange(resource: Resource): string | undefined {
  return resource.updated ?? resource.added ?? newestEdition(resource)?.issued ?? resource.adopted;
}

/** The last change of a list: as the feed says, else the latest of its works. Never the time of the run. */
export function lastChangeOf({ feed, resources }: SharedList): string {
  if (feed.updated) return feed.updated;
  const changes = resources.flatMap((resource) => lastChange(resource) ?? []);
  return changes.reduce((latest, date) => (firstDay(date) > firstDay(latest) ? date : latest), UNKNOWN);
}
