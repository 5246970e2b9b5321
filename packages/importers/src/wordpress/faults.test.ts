import { aResource } from '@guidance-list/core/testing';
import { describe, expect, it } from 'vitest';
import { fakeWordpress, type Asked, type Intervention } from '../../testing/fake-wordpress.js';
import { aPost, imported, posts } from '../../testing/wordpress-import.js';

const HUB = { records: { 'wp/v2/resources': posts(250), 'wp/v2/posts': [aPost(900)] } };
const FATAL = { status: 500, body: '<p>There has been a critical error on this website.</p>' };
const isList = ({ route, parameters }: Asked): boolean =>
  route === 'wp/v2/resources' && parameters.get('per_page') === '100';
const isPage = (asked: Asked, page: number): boolean =>
  isList(asked) && asked.parameters.get('page') === String(page);

describe('import wordpress, when a part fails for good', () => {
  it.each<[string, Intervention]>([
    ['answers 503', { status: 503, body: '<h1>Briefly unavailable</h1>' }],
    ['has no connection left', { status: 429 }],
  ])('keeps the other pages where one %s', async (_, intervention) => {
    const { feed, report, codes } = await imported({
      ...HUB,
      intervene: (asked) => (isPage(asked, 2) ? intervention : undefined),
    });

    expect(feed.resources).toHaveLength(151);
    expect(report).toMatchObject({ ok: false, exitCode: 3, sources: [{ ok: false }] });
    expect(codes).toContain('source/page-failed');
  });

  it.each<[string, Intervention]>([
    ['ends in a fatal error', FATAL],
    ['breaks the connection', 'cut'],
    ['prints a page', { status: 200, body: '<p>Fatal error' }],
    ['never ends', 'hang'],
  ])('loses one record alone where it %s, and names it', async (_, intervention) => {
    const poison = ({ parameters }: Asked): boolean =>
      parameters.get('per_page') === '1' && parameters.get('page') === '142';
    const options = { retries: 0, timeoutMs: 600 };

    const { feed, report } = await imported(
      {
        ...HUB,
        intervene: (asked) => {
          if (asked.parameters.has('_fields') || asked.route !== 'wp/v2/resources') return undefined;
          return isPage(asked, 2) || poison(asked) ? intervention : undefined;
        },
      },
      options,
    );

    expect(feed.resources).toHaveLength(250);
    expect(report.exitCode).toBe(3);
    expect(report.entries.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'source/page-failed', found: 'https://hub.example/work-142/' },
    ]);
  });

  it('keeps works of an earlier feed that could not be seen again, and only those', async () => {
    const poison = ({ parameters }: Asked): boolean =>
      parameters.get('per_page') === '1' && parameters.get('page') === '2';
    const earlier = [2, 3, 7].map((id) =>
      aResource({ id: `hub.example/work-${id}`, title: `Earlier ${id}` }),
    );
    const records = { 'wp/v2/resources': [aPost(1), aPost(2), aPost(3)] };
    const intervene = (asked: Asked) =>
      !asked.parameters.has('_fields') &&
      (isPage(asked, 1) || (poison(asked) && asked.route === 'wp/v2/resources'))
        ? FATAL
        : undefined;

    const { titles, report } = await imported({ records, intervene }, { earlier, retries: 0 });

    expect(titles).toEqual(['Earlier 2', 'Work 1', 'Work 3']);
    expect(report.counts).toMatchObject({ read: 3, kept: 3, skipped: 0 });
    expect(report.entries).toContainEqual(
      expect.objectContaining({ code: 'record/kept', record: 'hub.example/work-2' }),
    );
  });

  it('drops from an earlier feed what has become protected, also when a part fails', async () => {
    const earlier = [1, 150].map((id) => aResource({ id: `hub.example/work-${id}`, title: `Earlier ${id}` }));
    const [, ...others] = posts(250);
    const records = {
      'wp/v2/resources': [aPost(1, { excerpt: { rendered: '', protected: true } }), ...others],
    };
    const intervene = (asked: Asked) => (isPage(asked, 2) ? { status: 503 } : undefined);

    const { titles } = await imported({ records, intervene }, { earlier, retries: 0 });

    expect(titles.filter((title) => title.startsWith('Earlier'))).toEqual(['Earlier 150']);
  });

  it('reads the other types where one may not be read', async () => {
    const intervene = ({ route }: Asked) => (route === 'wp/v2/resources' ? { status: 403 } : undefined);

    const { titles, report } = await imported({ ...HUB, intervene });

    expect(titles).toEqual(['Work 900']);
    expect(report.exitCode).toBe(3);
  });

  it('takes files without their sizes where the media library is closed', async () => {
    const { feed, report } = await imported({
      ...HUB,
      intervene: ({ route }) => (route === 'wp/v2/media' ? { status: 401 } : undefined),
    });

    expect(feed.resources).toHaveLength(251);
    expect(report).toMatchObject({ exitCode: 0, counts: { errors: 0, warnings: 1 } });
  });
});

describe('import wordpress, when nothing can be read', () => {
  it.each<[string, Intervention, string]>([
    [
      'needs a login',
      { status: 401, body: '{"code":"rest_not_logged_in","message":"You are not logged in."}' },
      'source/auth',
    ],
    ['forbids it', { status: 403 }, 'source/auth'],
    ['answers with a page', { status: 200, body: '<!doctype html><p>Hello' }, 'source/not-json'],
    ['is down', { status: 503 }, 'source/http'],
    ['is another system', { status: 200, body: '{"hello":"world"}' }, 'source/not-wordpress'],
    ['never answers', 'hang', 'source/timeout'],
    ['breaks off', 'cut', 'source/cut'],
  ])('says so where the API %s', async (_, intervention, code) => {
    const intervene = ({ route }: Asked) => (route === '' ? intervention : undefined);

    const { feed, report, codes } = await imported({ ...HUB, intervene }, { retries: 1, timeoutMs: 400 });

    expect(feed.resources).toEqual([]);
    expect(report).toMatchObject({ ok: false, exitCode: 3, counts: { read: 0 } });
    expect(codes.at(-1)).toBe(code);
  });
});

describe('import wordpress, when something passes', () => {
  it('waits as long as the site asks, then goes on', async () => {
    const intervene = (asked: Asked) =>
      isPage(asked, 2) && asked.before < 2 ? { status: 503, headers: { 'retry-after': '7' } } : undefined;

    const { feed, report, waits, codes } = await imported({ ...HUB, intervene });

    expect(feed.resources).toHaveLength(251);
    expect(waits).toEqual([7000, 7000]);
    expect(report.exitCode).toBe(0);
    expect(codes).toContain('source/retried');
  });

  it('waits longer each time where the site asks for nothing', async () => {
    const intervene = (asked: Asked) => (isPage(asked, 1) && asked.before < 3 ? FATAL : undefined);

    const { waits } = await imported({ ...HUB, intervene });

    expect(waits).toEqual([500, 1000, 2000]);
  });

  it('gives up where it should wait for more than two minutes', async () => {
    const intervene = (asked: Asked) =>
      isPage(asked, 2) ? { status: 503, headers: { 'retry-after': '121' } } : undefined;

    const { feed, report, waits } = await imported({ ...HUB, intervene });

    expect(waits).toEqual([]);
    expect(feed.resources).toHaveLength(151);
    expect(report.entries.find(({ code }) => code === 'source/page-failed')?.message).toContain(
      '121 seconds',
    );
  });

  it('asks no faster than it may', async () => {
    const { waits, asked } = await imported(HUB, { rate: 5 });

    expect(waits).toEqual(asked.slice(1).map(() => 200));
  });

  it('notes a redirect, and gives the password to nobody else', async () => {
    const given: (string | undefined)[] = [];
    const other = await fakeWordpress({
      ...HUB,
      intervene: ({ authorization }) => void given.push(authorization),
    });
    const intervene = ({ route }: Asked) =>
      route === 'page' ? { status: 301, headers: { location: `${other.address}/` } } : undefined;

    const { feed, codes } = await imported(
      { intervene },
      { credentials: { user: 'editor', password: 'open sesame' } },
    );
    await other.close();

    expect(feed.resources).toHaveLength(251);
    expect(codes).toContain('source/redirected');
    expect(new Set(given)).toEqual(new Set([undefined]));
  });

  it('says so where a site shows only what everybody may see, since the password is wrong', async () => {
    const body = '{"code":"rest_not_logged_in","message":"You are not currently logged in."}';
    const intervene = ({ route }: Asked) => (route === 'wp/v2/users/me' ? { status: 401, body } : undefined);

    const { report, codes } = await imported(
      { ...HUB, intervene },
      { credentials: { user: 'editor', password: 'open sesame' } },
    );

    expect(codes).toEqual(['source/auth']);
    expect(report).toMatchObject({ exitCode: 3, counts: { read: 0 } });
  });

  it('shows the password of a private hub where it is asked', async () => {
    const right = `Basic ${Buffer.from('editor:open sesame').toString('base64')}`;
    const intervene = ({ authorization }: Asked) => (authorization === right ? undefined : { status: 401 });

    const { feed } = await imported(
      { ...HUB, intervene },
      { credentials: { user: 'editor', password: 'open sesame' } },
    );

    expect(feed.resources).toHaveLength(251);
  });
});
