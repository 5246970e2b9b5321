import { canonicalLanguage } from '@guidance-list/core';
import * as z from 'zod/mini';
import type { FeedDocument, FeedFile, FeedItem, FeedText } from './feed-item.js';
import { statedParts } from './stated-parts.js';

const text = z.catch(z.optional(z.string()), undefined);
const objects = z.catch(z.array(z.unknown()), []);

const feedSchema = z.object({
  version: z.string().check(z.regex(/jsonfeed\.org\/version\/1/)),
  title: text,
  home_page_url: text,
  feed_url: text,
  language: text,
  items: z.array(z.unknown()),
});

const author = z.object({ name: z.string() });

const itemSchema = z.object({
  id: z.catch(z.union([z.string(), z.number()]), ''),
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_html: text,
  content_text: text,
  date_published: text,
  date_modified: text,
  language: text,
  tags: objects,
  author: z.catch(z.optional(author), undefined),
  authors: objects,
  attachments: objects,
});

const fileSchema = z.object({
  url: z.string(),
  mime_type: text,
  title: text,
  size_in_bytes: z.catch(z.optional(z.int().check(z.positive())), undefined),
});

/** A JSON Feed (1.0 or 1.1), or nothing where the value is none. A part that is not as it should be counts as absent. */
export function jsonFeed(value: unknown): FeedDocument | undefined {
  const { success, data } = z.safeParse(feedSchema, value);
  if (!success) return undefined;
  const language = canonicalLanguage(data.language ?? '');
  return {
    system: 'json-feed',
    ...statedParts({ title: plain(data.title), home: data.home_page_url ?? data.feed_url, language }),
    items: data.items.map(itemOf),
    isExport: false,
  };
}

function itemOf(value: unknown): FeedItem {
  const stated = isRecord(value) ? value : {};
  const item = z.parse(itemSchema, stated);
  const unreadable = unreadableParts(stated, item);
  const { content_html: html, content_text: typed } = item;
  const content: FeedText | undefined = html === undefined ? plain(typed) : { kind: 'html', value: html };
  const summary = plain(item.summary);
  return {
    ...statedParts({
      id: String(item.id) || undefined,
      link: item.url ?? item.external_url,
      title: plain(item.title),
      summary: content ? summary : undefined,
      content: content ?? summary,
      language: canonicalLanguage(item.language ?? ''),
      published: item.date_published,
      updated: item.date_modified,
    }),
    authors: [...item.authors, item.author].flatMap((one) => {
      const { success, data } = z.safeParse(author, one);
      return success ? [data.name] : [];
    }),
    categories: item.tags.flatMap((name) => (typeof name === 'string' ? [{ name }] : [])),
    files: item.attachments.flatMap(fileOf),
    ...(unreadable.length > 0 ? { unreadable } : {}),
    isForEverybody: true,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parts, and members of lists, that were there and are not after the reading. */
function unreadableParts(
  stated: Readonly<Record<string, unknown>>,
  { attachments, authors, tags, ...read }: z.infer<typeof itemSchema>,
): string[] {
  const absent = Object.entries({ ...read, id: read.id === '' ? undefined : read.id }).flatMap(
    ([name, value]) => (value === undefined && isStated(stated[name]) ? [name] : []),
  );
  const lists = {
    tags: tags.every((tag) => typeof tag === 'string'),
    authors: authors.every((one) => z.safeParse(author, one).success),
    attachments: attachments.every((file) => z.safeParse(fileSchema, file).success),
  };
  const broken = Object.entries(lists).flatMap(([name, isWhole]) =>
    isWhole && (!isStated(stated[name]) || Array.isArray(stated[name])) ? [] : [name],
  );
  return [...absent, ...broken];
}

function isStated(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function plain(value: string | undefined): FeedText | undefined {
  return value === undefined ? undefined : { kind: 'text', value };
}

function fileOf(value: unknown): FeedFile[] {
  const { success, data } = z.safeParse(fileSchema, value);
  if (!success) return [];
  const { url, mime_type: mediaType, title, size_in_bytes: bytes } = data;
  return [{ url, ...statedParts({ mediaType, title, bytes }) }];
}
