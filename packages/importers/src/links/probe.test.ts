import { afterEach, describe, expect, it } from 'vitest';
import { checkUrls, endSites, linkSite as site, pdf } from '../../testing/link-site.js';
import type { CheckLinksOptions } from './check-links.js';

afterEach(endSites);

const waits: number[] = [];
const check = (urls: readonly string[], options: Partial<CheckLinksOptions> = {}) =>
  checkUrls(urls, {
    clock: { now: () => 0, sleep: (ms) => (waits.push(ms), Promise.resolve()) },
    ...options,
  });

describe('a link that does not simply answer', () => {
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
});
