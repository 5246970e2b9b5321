import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aFile, aResource } from '@guidance-list/core/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { checkLinks, type CheckLinksOptions } from './check-links.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on this machine that answers what a test says, and remembers what it was asked. */
async function site(answers: Readonly<Record<string, Answer>>): Promise<{ at: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = answers[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const pdf: Answer = (_, response) =>
  response.writeHead(200, { 'content-type': 'application/pdf; x=y', 'content-length': '6100000' }).end();

const waits: number[] = [];
const check = (urls: readonly string[], options: Partial<CheckLinksOptions> = {}) =>
  checkLinks(
    [
      aResource({
        id: 'w',
        url: 'mailto:a@hub.example',
        editions: [{ files: urls.map((url) => aFile({ url })) }],
      }),
    ],
    {
      fetch,
      clock: { now: () => 0, sleep: (ms) => (waits.push(ms), Promise.resolve()) },
      ...options,
    },
  );

describe('checkLinks', () => {
  it('fills what a good answer says of a file', async () => {
    const { at } = await site({ '/a.pdf': pdf });
    const { resources, counts, entries } = await check([`${at}/a.pdf`]);

    expect(resources[0]?.editions?.[0]?.files?.[0]).toMatchObject({
      linkStatus: 'ok',
      mediaType: 'application/pdf',
      bytes: 6_100_000,
    });
    expect([counts, entries]).toEqual([{ checked: 1, ok: 1, redirected: 0, dead: 0, refused: 0 }, []]);
  });

  it('asks with GET where a server does not know HEAD', async () => {
    const { at, asked } = await site({
      '/a.pdf': (request, response) =>
        request.method === 'HEAD' ? response.writeHead(405).end() : pdf(request, response),
    });

    expect((await check([`${at}/a.pdf`])).counts.ok).toBe(1);
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /a.pdf', 'GET /a.pdf']);
  });

  it('tells dead, moved and refused links apart, each with its place', async () => {
    const { at } = await site({
      '/old': (_, response) => response.writeHead(301, { location: '/new.pdf' }).end(),
      '/new.pdf': pdf,
      '/members': (_, response) => response.writeHead(403).end(),
    });
    const { resources, counts, entries } = await check([`${at}/gone`, `${at}/old`, `${at}/members`]);

    expect(resources[0]?.editions?.[0]?.files?.map(({ linkStatus }) => linkStatus)).toEqual([
      'dead',
      'redirected',
      'refused',
    ]);
    expect(counts).toEqual({ checked: 3, ok: 0, redirected: 1, dead: 1, refused: 1 });
    expect(entries.map(({ code, severity, used, pointer }) => [code, severity, used, pointer])).toEqual([
      ['link/dead', 'error', undefined, '/resources/0/editions/0/files/0/url'],
      ['link/redirected', 'info', `${at}/new.pdf`, '/resources/0/editions/0/files/1/url'],
      ['link/refused', 'warning', undefined, '/resources/0/editions/0/files/2/url'],
    ]);
  });

  it('asks for nothing that a robots.txt forbids', async () => {
    const { at, asked } = await site({
      '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /private/\n'),
      '/a.pdf': pdf,
    });
    const { counts, entries } = await check([`${at}/private/a.pdf`, `${at}/a.pdf`]);

    expect(counts).toMatchObject({ ok: 1, refused: 1 });
    expect(entries[0]?.message).toContain('robots.txt');
    expect(asked).not.toContain('HEAD /private/a.pdf');
    expect(asked.filter((one) => one === 'GET /robots.txt')).toHaveLength(1);
  });

  it('waits as long as a busy server asks, and no more often than it must', async () => {
    waits.length = 0;
    let times = 0;
    const { at, asked } = await site({
      '/busy.pdf': (request, response) => {
        if (times++ < 1) response.writeHead(503, { 'retry-after': '7' }).end();
        else pdf(request, response);
      },
    });

    expect((await check([`${at}/busy.pdf`])).counts.ok).toBe(1);
    expect(waits).toEqual([7000]);
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /busy.pdf', 'HEAD /busy.pdf']);
  });

  it('tries again where a connection breaks or nobody answers, and then says which', async () => {
    waits.length = 0;
    let times = 0;
    const { at, asked } = await site({
      '/silent.pdf': () => undefined,
      '/cut.pdf': (request, response) => {
        if (times++ < 2) request.socket.destroy();
        else pdf(request, response);
      },
      '/broken.pdf': (request) => void request.socket.destroy(),
    });
    const { counts, entries } = await check([`${at}/silent.pdf`, `${at}/cut.pdf`, `${at}/broken.pdf`], {
      timeoutMs: 200,
      perHost: 1,
    });

    expect(entries.map(({ code, message }) => [code, message])).toEqual([
      ['link/timeout', 'The server did not answer in time.'],
      ['link/dead', 'It could not be reached: the connection broke off.'],
    ]);
    expect(counts).toMatchObject({ ok: 1, dead: 2 });
    expect(waits).toEqual([1000, 1000, 2000, 1000, 2000]);
    expect(asked.filter((one) => one === 'HEAD /silent.pdf')).toHaveLength(2);
  });

  it('learns from one byte how long a file is where HEAD does not tell, and never loads the file', async () => {
    let sent = 0;
    const { at, asked } = await site({
      '/ranged.pdf': (request, response) =>
        request.method === 'HEAD'
          ? response
              .writeHead(200, { 'content-type': 'application/pdf', 'transfer-encoding': 'chunked' })
              .end()
          : response
              .writeHead(206, { 'content-type': 'application/pdf', 'content-range': 'bytes 0-0/5000' })
              .end('%'),
      '/endless.pdf': (request, response) => {
        if (request.method === 'HEAD') {
          response.writeHead(404).end();
          return;
        }
        response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': '900000000' });
        const more = (): void => {
          while (!response.destroyed && (sent += 65_536) && response.write(Buffer.alloc(65_536)));
        };
        response.on('drain', more);
        more();
      },
    });
    const { resources } = await check([`${at}/ranged.pdf`, `${at}/endless.pdf`]);

    expect(resources[0]?.editions?.[0]?.files?.map(({ linkStatus, bytes }) => [linkStatus, bytes])).toEqual([
      ['ok', 5000],
      ['ok', 900_000_000],
    ]);
    expect(asked).toContain('GET /endless.pdf');
    expect(sent).toBeLessThan(20_000_000);
  });

  it('follows a link for ten steps, asking the robots.txt of each host, and says what leads nowhere', async () => {
    const other = await site({
      '/robots.txt': (_, response) => response.end('User-agent: guidance-list\nDisallow: /members/\n'),
    });
    const { at } = await site({
      '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
      '/nowhere': (_, response) => response.writeHead(302, { location: 'http://' }).end(),
      '/script': (_, response) => response.writeHead(302, { location: 'javascript:alert(1)' }).end(),
      '/elsewhere': (_, response) => response.writeHead(302, { location: `${other.at}/members/a.pdf` }).end(),
    });
    const { entries } = await check(
      ['loop', 'nowhere', 'script', 'elsewhere'].map((path) => `${at}/${path}`),
    );

    expect(entries.map(({ code, message }) => [code, message])).toEqual([
      ['link/dead', 'It could not be reached: it leads on more than 10 times.'],
      ['link/dead', 'It could not be reached: it leads on to what is no address.'],
      ['link/refused', 'It leads on to "javascript:", which is not of the web.'],
      ['link/refused', 'The robots.txt of the host does not let robots ask for it.'],
    ]);
    expect(other.asked).toEqual(['GET /robots.txt']);
  });

  it('never lets a public host lead it into a private network', async () => {
    const asked: string[] = [];
    const leading = ((address: string) => {
      asked.push(address);
      const location = 'http://169.254.169.254/latest/meta-data/';
      return Promise.resolve(new Response(null, { status: 302, headers: { location } }));
    }) as typeof fetch;
    const { entries, privateHosts } = await check(['https://hub.example/a'], { fetch: leading });

    expect(entries).toMatchObject([{ code: 'link/refused', severity: 'warning' }]);
    expect(entries[0]?.message).toContain('into a private network (169.254.169.254)');
    expect(asked.filter((address) => address.includes('169.254'))).toEqual([]);
    expect(privateHosts).toEqual([]);
  });

  it('asks only public hosts where that is wanted, whatever their names', async () => {
    const { at, asked } = await site({ '/a.pdf': pdf });
    const { counts, privateHosts } = await check([`${at}/a.pdf`, 'https://inside.example/a.pdf'], {
      publicOnly: true,
      resolve: () => Promise.resolve(['93.184.216.34', '::ffff:10.0.0.7']),
    });

    expect([counts.refused, asked, privateHosts]).toEqual([2, [], ['127.0.0.1']]);
  });

  it('says of a host that is not there why it could not be reached', async () => {
    const { entries } = await check(['http://127.0.0.1:1/a.pdf']);

    expect(entries.map(({ code }) => code)).toEqual(['link/dead']);
    expect(entries[0]?.message).toMatch(/could not be reached/);
  });

  it('keeps what the feed knows of a document where a server answers with a page', async () => {
    const { at } = await site({
      '/a.pdf': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('x'),
    });
    const { resources } = await checkLinks(
      [
        aResource({
          editions: [{ files: [aFile({ url: `${at}/a.pdf`, mediaType: 'application/pdf', bytes: 5 })] }],
          url: `${at}/a.pdf`,
        }),
      ],
      { fetch, clock: { now: () => 0, sleep: () => Promise.resolve() } },
    );

    expect(resources[0]?.editions?.[0]?.files?.[0]).toMatchObject({
      mediaType: 'application/pdf',
      bytes: 5,
      linkStatus: 'ok',
    });
  });

  it('asks once for an address, never too many at a time, and tells how far it is', async () => {
    let [now, most] = [0, 0];
    const slowly: Answer = (request, response) => {
      if (request.method === 'HEAD') most = Math.max(most, ++now);
      setImmediate(() => {
        now--;
        pdf(request, response);
      });
    };
    const paths = Array.from({ length: 12 }, (_, at) => `/${at}.pdf`);
    const { at, asked } = await site(Object.fromEntries(paths.map((path) => [path, slowly])));
    const told: string[] = [];
    await check(
      [...paths, ...paths].map((path) => at + path),
      {
        perHost: 3,
        onProgress: (done, total) => told.push(`${done}/${total}`),
      },
    );

    expect(asked.filter((one) => one.startsWith('HEAD'))).toHaveLength(12);
    expect(most).toBeLessThanOrEqual(3);
    expect(told.at(-1)).toBe('12/12');
  });
});
