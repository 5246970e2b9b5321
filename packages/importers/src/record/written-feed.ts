import type { Feed } from './imported.js';
import { linesOf, writtenList } from './written-list.js';

/** A feed as it is written, piece by piece: the parts of what `writtenJson` gives. */
export function writtenFeed(feed: Feed): Iterable<string> {
  return writtenList({ ...feed }, 'resources', linesOf(feed.resources));
}
