import type { Resource } from '../resource/resource.js';
import { newestEdition, publishersOf } from '../view/editions.js';
import { instantOf, lastChange } from './last-change.js';
import { addressOf, type SharedList } from './shared-list.js';
import { placeNames, termNames } from './stated-names.js';

/** What the format demands for a file whose type nobody states. */
const ANY_BYTES = 'application/octet-stream';

/** A list in JSON Feed 1.1 (jsonfeed.org): an item a work, its newest edition's files as attachments. */
export interface JsonFeed {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly [field: string]: unknown;
}

/** A list as JSON Feed. Same list, same feed: no date is that of the run. */
export function jsonFeed(list: SharedList): JsonFeed {
  const { feed, self, resources } = list;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title ?? 'Guidance',
    ...(feed.home ? { home_page_url: feed.home } : {}),
    ...(self ? { feed_url: self } : {}),
    ...(feed.language ? { language: feed.language } : {}),
    items: resources.map((resource) => item(resource, list)),
  };
}

function item(resource: Resource, list: SharedList): Record<string, unknown> {
  const { id, title, summary, body, language, added, authors = [] } = resource;
  const address = addressOf(resource, list);
  const changed = lastChange(resource);
  const makers = authors.length > 0 ? authors : publishersOf(resource);
  const tags = [
    ...termNames(resource, 'types', list),
    ...termNames(resource, 'topics', list),
    ...placeNames(resource, list),
  ];
  const attachments = attachmentsOf(resource);
  return {
    id,
    ...(address ? { url: address } : {}),
    title,
    content_text: body ?? summary ?? title,
    ...(summary ? { summary } : {}),
    ...(added ? { date_published: instantOf(added) } : {}),
    ...(changed ? { date_modified: instantOf(changed) } : {}),
    ...(makers.length > 0 ? { authors: makers.map((name) => ({ name })) } : {}),
    ...(tags.length > 0 ? { tags: [...new Set(tags)] } : {}),
    ...(language ? { language } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

function attachmentsOf(resource: Resource): Record<string, unknown>[] {
  return (newestEdition(resource)?.files ?? []).flatMap(({ url, label, mediaType, bytes }) =>
    url === undefined
      ? []
      : [
          {
            url,
            mime_type: mediaType ?? ANY_BYTES,
            ...(label ? { title: label } : {}),
            ...(bytes === undefined ? {} : { size_in_bytes: bytes }),
          },
        ],
  );
}
