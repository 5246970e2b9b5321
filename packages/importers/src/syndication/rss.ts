import { canonicalLanguage } from '@guidance-list/core';
import type { FeedDocument, FeedFile, FeedItem, FeedText } from './feed-item.js';
import { childrenOf, firstText, languageIn, textOf, type FeedNode } from './feed-node.js';
import { statedParts } from './stated-parts.js';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** What an RSS feed says of itself. */
export function rssFeed(root: FeedNode): Omit<FeedDocument, 'items' | 'isExport'> {
  const channel = childrenOf(root, 'channel')[0] ?? root;
  const title = html(firstText(channel, 'title'));
  const home = firstText(channel, 'link');
  const language = canonicalLanguage(firstText(channel, 'language', 'dc:language') ?? '') ?? languageIn(root);
  return {
    system: 'rss',
    ...(title ? { title } : {}),
    ...(home === undefined ? {} : { home }),
    ...(language ? { language } : {}),
  };
}

/** An item of an RSS feed. Its texts are markup; the description is the content where there is no other. */
export function rssItem(node: FeedNode): FeedItem {
  const guid = childrenOf(node, 'guid')[0];
  const id = firstText(node, 'guid') ?? node.element.attribute('about', RDF);
  const link =
    firstText(node, 'link') ?? atomLink(node) ?? (isPermalink(guid) ? firstText(node, 'guid') : undefined);
  const description = firstText(node, 'description', 'media:description');
  const content = firstText(node, 'content:encoded');
  const language = canonicalLanguage(firstText(node, 'dc:language') ?? '') ?? languageIn(node);
  return {
    ...statedParts({
      id,
      link,
      base: node.base,
      title: html(firstText(node, 'title', 'dc:title')),
      summary: content === undefined ? undefined : html(description),
      content: html(content ?? description),
      language,
      published: firstText(node, 'pubDate', 'dc:date', 'dcterms:issued', 'dcterms:created'),
      updated: firstText(node, 'atom:updated', 'dcterms:modified'),
      rights: firstText(node, 'dc:rights', 'dcterms:rights'),
    }),
    authors: [...childrenOf(node, 'dc:creator'), ...childrenOf(node, 'author')].flatMap((one) =>
      nameIn(textOf(one)),
    ),
    categories: [...childrenOf(node, 'category'), ...childrenOf(node, 'dc:subject')].map((one) => ({
      name: textOf(one),
    })),
    files: [...childrenOf(node, 'enclosure'), ...childrenOf(node, 'media:content')].flatMap(fileOf),
    isForEverybody:
      (firstText(node, 'wp:status') ?? 'publish') === 'publish' && !firstText(node, 'wp:post_password'),
  };
}

function html(value: string | undefined): FeedText | undefined {
  return value === undefined ? undefined : { kind: 'html', value };
}

function isPermalink(guid: FeedNode | undefined): boolean {
  return (
    guid !== undefined &&
    guid.element.attribute('isPermaLink') !== 'false' &&
    /^https?:/i.test(textOf(guid).trim())
  );
}

function atomLink(node: FeedNode): string | undefined {
  const links = childrenOf(node, 'atom:link').filter(
    ({ element }) => (element.attribute('rel') ?? 'alternate') === 'alternate',
  );
  return links[0]?.element.attribute('href');
}

/** "editor@hub.example (A. Author)" is A. Author; an address alone names nobody. */
function nameIn(written: string): string[] {
  const text = written.trim();
  const [at, open] = [text.indexOf('@'), text.indexOf('(')];
  const name = at < 0 ? text : open > at && text.endsWith(')') ? text.slice(open + 1, -1).trim() : '';
  return name === '' ? [] : [name];
}

function fileOf({ element: { attribute } }: FeedNode): FeedFile[] {
  const url = attribute('url')?.trim() ?? '';
  if (url === '' || attribute('medium') === 'image') return [];
  const bytes = Number(attribute('length') ?? attribute('fileSize') ?? 0);
  const mediaType = attribute('type');
  return [
    {
      url,
      ...(mediaType ? { mediaType } : {}),
      ...(Number.isSafeInteger(bytes) && bytes > 0 ? { bytes } : {}),
    },
  ];
}
