import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A WordPress site as small as it can be; `fails` names questions that it answers with 503, `hangs` those that it never answers. */
export interface Hub {
  readonly address: string;
  readonly authorizations: readonly (string | undefined)[];
  readonly asked: readonly string[];
  /** From now on nothing fails or hangs. */
  heal(): void;
  close(): void;
}

/** Starts a site with three published records that tells no totals. */
export async function aHub({
  fails,
  hangs,
}: { readonly fails?: RegExp; readonly hangs?: RegExp } = {}): Promise<Hub> {
  const authorizations: (string | undefined)[] = [];
  const asked: string[] = [];
  let isIll = true;
  const server = createServer((request, response) => {
    const { url = '/', headers } = request;
    authorizations.push(headers.authorization);
    asked.push(url);
    if (isIll && hangs?.test(url)) return;
    const host = `http://${headers.host ?? ''}`;
    if (isIll && fails?.test(url)) response.writeHead(503, { 'retry-after': '500' }).end();
    else if (url.startsWith('/wp-json')) response.end(JSON.stringify(answerTo(url, host)));
    else response.setHeader('link', `<${host}/wp-json/>; rel="https://api.w.org/"`).end('<html lang="en">');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { address, authorizations, asked, heal: () => void (isIll = false), close };
}

function answerTo(url: string, host: string): unknown {
  const route = /^\/wp-json\/(?:wp\/v2\/)?([^?]*)/.exec(url)?.[1];
  if (route === '') return { name: 'Hub', home: host, namespaces: ['wp/v2'] };
  if (route === 'types')
    return {
      post: { rest_base: 'posts' },
      resource: { rest_base: 'resources' },
      page: { rest_base: 'pages' },
    };
  if (route === 'taxonomies') return { category: { rest_base: 'categories' } };
  if (!/[?&]page=1(?:&|$)/.test(url)) return [];
  if (route === 'categories') return [{ id: 4, name: 'Toolkits', slug: 'toolkits' }];
  if (route === 'posts') return [record(1)];
  return route === 'resources' ? [record(2), record(3)] : [];
}

function record(id: number): object {
  const [title, content] = [{ rendered: `Work ${id}` }, { rendered: `<p>About ${id}.</p>` }];
  return { id, status: 'publish', link: `https://hub.example/${id}/`, title, content, categories: [4] };
}
