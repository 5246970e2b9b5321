import { aFile, aResource } from '@guidance-list/core/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { checkUrls as check, endSites, linkSite as site, pdf, type Answer } from '../../testing/link-site.js';
import { checkLinks } from './check-links.js';

afterEach(endSites);

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
