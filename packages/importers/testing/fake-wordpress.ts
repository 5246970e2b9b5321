import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A question that the fake was asked. */
export interface Asked {
  /** "wp/v2/resources"; "" is the root of the API, "page" a page for visitors. */
  readonly route: string;
  readonly parameters: URLSearchParams;
  /** How many times this very question was asked before. */
  readonly before: number;
  readonly authorization: string | undefined;
}

/** An answer that is not the usual one: "cut" breaks the connection, "hang" never answers. */
export type Intervention =
  | 'cut'
  | 'hang'
  | { readonly status: number; readonly body?: string; readonly headers?: Record<string, string> };

/** What a fake site holds, and how it fails. */
export interface FakeSite {
  /** Route → records. */
  readonly records?: Readonly<Record<string, readonly object[]>>;
  /** Name of a type → its route. */
  readonly types?: Readonly<Record<string, string>>;
  /** Name of a taxonomy → its route. */
  readonly taxonomies?: Readonly<Record<string, string>>;
  /** Whether addresses are plain: "?rest_route=/". */
  readonly isPlain?: boolean;
  readonly hasLinkHeader?: boolean;
  readonly hidesTotals?: boolean;
  /** It gives so many records at once, however many are asked for. */
  readonly mostPerPage?: number;
  readonly intervene?: (asked: Asked) => Intervention | undefined;
}

/** A fake that listens. */
export interface FakeWordpress {
  readonly address: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** Starts a site that speaks as much of the WordPress REST API as an importer needs, on a free port. */
export async function fakeWordpress(site: FakeSite): Promise<FakeWordpress> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const question = questionOf(request, asked);
    asked.push(question);
    const special = site.intervene?.(question);
    if (special === 'hang') return;
    if (special === 'cut') cut(response);
    else if (special) response.writeHead(special.status, special.headers).end(special.body ?? '');
    else answer(response, question, { ...site, address: `http://${request.headers.host ?? ''}` });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function questionOf({ url = '/', headers }: IncomingMessage, asked: readonly Asked[]): Asked {
  const { pathname, searchParams } = new URL(url, 'http://fake.example');
  const plain = searchParams.get('rest_route');
  const pretty = /^\/wp-json\/?(.*)$/.exec(pathname)?.[1];
  const route = (plain ?? pretty)?.replace(/^\/|\/$/g, '') ?? 'page';
  const same = asked.filter((one) => one.route === route && String(one.parameters) === String(searchParams));
  return {
    route,
    parameters: searchParams,
    before: same.length,
    authorization: headers.authorization,
  };
}

function cut(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
  response.write('[{"id": 1, ', () => response.destroy());
}

function answer(
  response: ServerResponse,
  { route, parameters }: Asked,
  site: FakeSite & { address: string },
): void {
  const {
    address,
    types = { post: 'posts', resource: 'resources' },
    taxonomies = {},
    isPlain,
    hasLinkHeader = true,
  } = site;
  const root = isPlain ? `${address}/?rest_route=/` : `${address}/wp-json/`;
  if (route === 'page') {
    const link = hasLinkHeader ? { link: `<${root}>; rel="https://api.w.org/"` } : {};
    response.writeHead(200, { 'content-type': 'text/html', ...link }).end('<html lang="en-GB"><p>Hi');
  } else if (isPlain && !parameters.has('rest_route')) {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Not found');
  } else if (route === '') json(response, { name: 'R&amp;D library', home: address, namespaces: ['wp/v2'] });
  else if (route === 'wp/v2/types') json(response, bases(types));
  else if (route === 'wp/v2/taxonomies') json(response, bases(taxonomies));
  else list(response, parameters, { ...site, all: site.records?.[route] ?? [] });
}

function bases(routes: Readonly<Record<string, string>>): object {
  return Object.fromEntries(Object.entries(routes).map(([name, base]) => [name, { rest_base: base }]));
}

function list(
  response: ServerResponse,
  parameters: URLSearchParams,
  { all, hidesTotals, mostPerPage = Infinity }: FakeSite & { all: readonly object[] },
): void {
  const wanted = parameters.get('include')?.split(',').map(Number);
  const since = parameters.get('modified_after') ?? '';
  const listed = (all as readonly { id: number; modified_gmt?: string }[]).filter(
    ({ id, modified_gmt: modified = '' }) => (wanted?.includes(id) ?? true) && modified >= since,
  );
  const perPage = Math.min(mostPerPage, Number(parameters.get('per_page') ?? 10));
  const page = Number(parameters.get('page') ?? 1);
  const pages = Math.ceil(listed.length / perPage);
  if (page > 1 && page > pages) {
    json(response, { code: 'rest_post_invalid_page_number', message: 'Past the end.' }, { status: 400 });
    return;
  }
  const totals = { 'x-wp-total': String(listed.length), 'x-wp-totalpages': String(pages) };
  const records = listed.slice((page - 1) * perPage, page * perPage);
  json(response, records, { headers: hidesTotals ? {} : totals });
}

function json(
  response: ServerResponse,
  value: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
}
