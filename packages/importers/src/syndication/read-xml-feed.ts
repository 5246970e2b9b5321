import { malformedFinding, readXml } from '../xml/read-xml.js';
import type { Finding } from '../report/report.js';
import { atomFeed, atomItem } from './atom.js';
import type { FeedDocument, FeedItem } from './feed-item.js';
import { feedNode, type FeedNode } from './feed-node.js';
import { rssFeed, rssItem } from './rss.js';

/** A feed, or why there is none. */
export interface ReadFeed {
  readonly feed?: FeedDocument;
  readonly findings: readonly Finding[];
}

/** How a document is read. */
export interface XmlFeedOptions {
  /** Where it was found, for addresses that are relative. */
  readonly address?: string;
  /** The encoding that whoever sent it states. */
  readonly encoding?: string;
}

const ITEMS: Readonly<Record<string, (node: FeedNode) => FeedItem>> = {
  item: rssItem,
  'atom:entry': atomItem,
};
const ROOTS: Readonly<Record<string, (root: FeedNode) => Omit<FeedDocument, 'items' | 'isExport'>>> = {
  rss: rssFeed,
  'rdf:RDF': rssFeed,
  'atom:feed': atomFeed,
};
/** Items stand in the root of a feed or in its channel. */
const DEEPEST_ITEM = 2;

/** Reads RSS 0.9 to 2.0 or Atom. What is broken in the middle ends the reading; what came before is kept. */
export async function readXmlFeed(
  bytes: Uint8Array,
  { address, encoding }: XmlFeedOptions,
): Promise<ReadFeed> {
  const open: FeedNode[] = [];
  const items: FeedItem[] = [];
  let root: FeedNode | undefined;
  let isExport = false;
  const listener = {
    open: (element: Parameters<typeof feedNode>[0]): void => {
      const node = feedNode(element, open.at(-1), address);
      root ??= node;
      isExport ||= node.name === 'wp:wxr_version';
      open.push(node);
    },
    text: (text: string): void => void open.at(-1)?.parts.push(text),
    close: (): void => {
      const node = open.pop();
      if (!node) return;
      const item = open.length <= DEEPEST_ITEM ? ITEMS[node.name] : undefined;
      if (item) items.push(item(node));
      else open.at(-1)?.parts.push(node);
    },
  };
  const { fault, findings } = await readXml([bytes], listener, encoding);
  // A document that breaks off leaves its outer elements open.
  for (const node of open.splice(0).reverse()) if (node !== root) root?.parts.push(node);
  const read = root && ROOTS[root.name];
  const broken = fault && read ? [malformedFinding(fault)] : [];
  return {
    findings: [...findings, ...broken],
    ...(root && read ? { feed: { ...read(root), items, isExport } } : {}),
  };
}
