import { Parser } from 'htmlparser2';

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json)$/i;
const MOST = 3;

/** The feeds that a page announces in its head: whole addresses where the page's own is known. */
export function announcedFeeds(html: string, address?: string): string[] {
  const found = new Set<string>();
  const parser = new Parser({
    onopentag: (name, { rel = '', type = '', href = '' }) => {
      if (name !== 'link' || !/\balternate\b/i.test(rel) || !FEED_TYPE.test(type)) return;
      if (found.size < MOST && URL.canParse(href, address)) found.add(new URL(href, address).href);
    },
  });
  parser.end(html);
  return [...found];
}
