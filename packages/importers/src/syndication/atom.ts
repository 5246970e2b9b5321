import { canonicalLanguage, isVisible } from '@guidance-list/core';
import type { FeedDocument, FeedFile, FeedItem, FeedText } from './feed-item.js';
import { childrenOf, firstText, languageIn, markupOf, textOf, type FeedNode } from './feed-node.js';
import { statedParts } from './stated-parts.js';

/** What an Atom feed says of itself. */
export function atomFeed(root: FeedNode): Omit<FeedDocument, 'items' | 'isExport'> {
  const title = textIn(root, 'atom:title');
  const home = linksOf(root, 'alternate')[0]?.attribute('href');
  const language = languageIn(root);
  return {
    system: 'atom',
    ...(title ? { title } : {}),
    ...(home === undefined ? {} : { home }),
    ...(language ? { language } : {}),
  };
}

/** An entry of an Atom feed. */
export function atomItem(node: FeedNode): FeedItem {
  const content = childrenOf(node, 'atom:content')[0];
  const alternates = linksOf(node, 'alternate');
  const page = alternates.find(({ attribute }) => /html|^$/.test(attribute('type') ?? '')) ?? alternates[0];
  const authors = childrenOf(node, 'atom:author').flatMap((one) => firstText(one, 'atom:name') ?? []);
  return {
    ...statedParts({
      id: firstText(node, 'atom:id'),
      link: page?.attribute('href') ?? content?.element.attribute('src'),
      base: content?.base ?? node.base,
      title: textIn(node, 'atom:title'),
      summary: content && textIn(node, 'atom:content') ? textIn(node, 'atom:summary') : undefined,
      content: textIn(node, 'atom:content') ?? textIn(node, 'atom:summary'),
      language: languageIn(node) ?? (content && languageIn(content)),
      published: firstText(node, 'atom:published', 'atom:issued', 'atom:created'),
      updated: firstText(node, 'atom:updated', 'atom:modified'),
      rights: firstText(node, 'atom:rights'),
    }),
    authors,
    categories: childrenOf(node, 'atom:category').flatMap(({ element: { attribute } }) => {
      const term = attribute('term') ?? '';
      const name = attribute('label') ?? term;
      return name === '' ? [] : [{ name, ...(term && term !== name ? { slug: term } : {}) }];
    }),
    files: linksOf(node, 'enclosure').flatMap(fileOf),
    isForEverybody: true,
  };
}

type Attributes = FeedNode['element'];

function linksOf(node: FeedNode, relation: string): Attributes[] {
  return childrenOf(node, 'atom:link')
    .map(({ element }) => element)
    .filter(({ attribute }) => (attribute('rel') ?? 'alternate') === relation);
}

/** Atom says of each text what it is: text, markup written as text, or markup as such. */
function textIn(node: FeedNode, name: string): FeedText | undefined {
  const child = childrenOf(node, name)[0];
  if (!child) return undefined;
  const { attribute } = child.element;
  const type = (attribute('type') ?? 'text').toLowerCase();
  if (type === 'xhtml' || type === 'application/xhtml+xml') return { kind: 'html', value: markupOf(child) };
  const isMarkup = type === 'html' || type === 'text/html' || attribute('mode') === 'escaped';
  const value = textOf(child);
  const isText = isMarkup || type === 'text' || type.startsWith('text/');
  return !isVisible(value) || !isText ? undefined : { kind: isMarkup ? 'html' : 'text', value };
}

function fileOf({ attribute }: Attributes): FeedFile[] {
  const url = attribute('href')?.trim() ?? '';
  if (url === '') return [];
  const bytes = Number(attribute('length') ?? 0);
  const [mediaType, title] = [attribute('type'), attribute('title')];
  const language = canonicalLanguage(attribute('hreflang') ?? '');
  return [
    {
      url,
      ...(mediaType ? { mediaType } : {}),
      ...(title ? { title } : {}),
      ...(language ? { language } : {}),
      ...(Number.isSafeInteger(bytes) && bytes > 0 ? { bytes } : {}),
    },
  ];
}
