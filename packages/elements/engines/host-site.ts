import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site on this machine that remembers what it was asked for, and fails or hesitates when it is told to. */
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

/** What is answered to a path. */
export interface Content {
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a site holds, by path; one without a query answers any. */
export type Contents = ReadonlyMap<string, Content>;

/** Starts a site on a free port. What it holds can depend on where it stands. */
export async function startHostSite(contentsAt: (origin: string) => Contents): Promise<HostSite> {
  const asked: Asked[] = [];
  const failing = new Map<string, number>();
  const held = new Map<string, Promise<void>>();
  let contents: Contents = new Map();

  const answer = async ({ url = '/', headers }: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { referer: referrer, cookie } = headers;
    asked.push({ path: url, referrer, cookie });
    await held.get(url);
    const content = contents.get(url) ?? contents.get(url.replace(/\?.*/, ''));
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
