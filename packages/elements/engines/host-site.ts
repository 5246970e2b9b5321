import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { shelf } from '../testing/shelf.js';
import { hostPages, strictPolicy, watchScript } from './host-pages.js';

/** A partner's site on this machine: its pages, the built script, the feed and its files. */
export interface HostSite {
  readonly origin: string;
  /** What was asked for since the last `reset`, page by page and file by file, in order. */
  readonly asked: readonly Asked[];
  /** Answers a path with that status until the next `reset`. */
  fail(path: string, status: number): void;
  /** Answers a path only once the function that is returned is called. */
  hold(path: string): () => void;
  reset(): void;
  close(): Promise<void>;
}

/** One request. */
export interface Asked {
  readonly path: string;
  readonly referrer: string | undefined;
  readonly cookie: string | undefined;
}

interface Content {
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Starts the site on a free port. */
export async function startHostSite(): Promise<HostSite> {
  const asked: Asked[] = [];
  const failing = new Map<string, number>();
  const held = new Map<string, Promise<void>>();
  let contents = new Map<string, Content>();

  const answer = async ({ url = '/', headers }: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { referer: referrer, cookie } = headers;
    asked.push({ path: url, referrer, cookie });
    await held.get(url);
    const content = contents.get(url);
    const status = failing.get(url) ?? (content ? 200 : 404);
    response.writeHead(status, { 'content-type': content?.type ?? 'text/plain', ...content?.headers });
    response.end(status === 200 ? content?.body : 'no');
  };
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  contents = contentsAt(origin);
  return {
    origin,
    asked,
    fail: (path, status) => void failing.set(path, status),
    hold(path) {
      let release = (): void => undefined;
      held.set(path, new Promise((resolve) => (release = resolve)));
      return () => release();
    },
    reset() {
      asked.length = 0;
      failing.clear();
      held.clear();
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function contentsAt(origin: string): Map<string, Content> {
  const feed = JSON.stringify(shelf).replaceAll('https://hub.example', origin);
  const pdf = { 'content-disposition': 'attachment', 'content-type': 'application/pdf' };
  const files = [...new Set(feed.match(/\/nrm-2022-\w+\.pdf/g))];
  return new Map<string, Content>([
    ...Object.entries(hostPages).map(([path, body]): [string, Content] => [
      path,
      { type: 'text/html; charset=utf-8', body, headers: path === '/strict' ? strictPolicy : {} },
    ]),
    ['/watch.js', { type: 'text/javascript', body: watchScript }],
    ['/guidance-list.js', { type: 'text/javascript; charset=utf-8', body: embedScript() }],
    ['/feed.json', { type: 'application/json', body: feed }],
    ...files.map((path): [string, Content] => [
      path,
      { type: 'application/pdf', body: '%PDF-1.4\n', headers: pdf },
    ]),
  ]);
}

function embedScript(): Buffer {
  try {
    return readFileSync(new URL('../dist/embed/guidance-list.js', import.meta.url));
  } catch {
    throw new Error('There is no embed file. Run "npm run build" in packages/elements first.');
  }
}
