import { readFileSync } from 'node:fs';
import { shelf } from '../testing/shelf.js';
import { hostPages, strictPolicy, watchScript } from './host-pages.js';
import { startHostSite, type Content, type Contents, type HostSite } from './host-site.js';

/** A partner's site: its pages, the built script, the feed and the files that the feed names. */
export function startPartnerSite(): Promise<HostSite> {
  return startHostSite(contentsAt);
}

/** The one-file script, as it was built. @throws {Error} when it was not */
export function embedScript(): Buffer {
  try {
    return readFileSync(new URL('../dist/embed/guidance-list.js', import.meta.url));
  } catch {
    throw new Error('There is no embed file. Run "npm run build" in packages/elements first.');
  }
}

function contentsAt(origin: string): Contents {
  const feed = JSON.stringify(shelf).replaceAll('https://hub.example', origin);
  const files = [...new Set(feed.match(/\/nrm-2022-\w+\.pdf/g))];
  return new Map<string, Content>([
    ...Object.entries(hostPages).map(([path, body]): [string, Content] => [
      path,
      { type: 'text/html; charset=utf-8', body, headers: path === '/strict' ? strictPolicy : {} },
    ]),
    ['/watch.js', { type: 'text/javascript', body: watchScript }],
    ['/guidance-list.js', { type: 'text/javascript; charset=utf-8', body: embedScript() }],
    ['/feed.json', { type: 'application/json', body: feed }],
    ...files.map((path): [string, Content] => [path, download]),
  ]);
}

const download: Content = {
  type: 'application/pdf',
  body: '%PDF-1.4\n',
  headers: { 'content-disposition': 'attachment' },
};
