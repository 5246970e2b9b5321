import { markup, type Markup } from '@guidance-list/core/outputs';
import { hostName } from '@guidance-list/elements/words';
import type { Site } from './site.js';

/** Where the list is from, and how old it is. */
export function listFooter({ messages, feed, title }: Site): Markup {
  const name = feed.title ?? (feed.home === undefined ? undefined : hostName(feed.home)) ?? title;
  return markup`<footer><p>${messages.origin([name], feed.updated)}</p></footer>`;
}
