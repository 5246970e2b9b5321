import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { read, rss, workOf } from '../../testing/syndicated.js';
import { anExport } from '../../testing/wxr-export.js';
import { writtenJson } from '../record/written-json.js';

describe('import feed, whatever comes', () => {
  it.each([
    ['windows-1251', 'права человека'],
    ['iso-8859-2', 'Árvíztűrő'],
    ['iso-8859-1', 'a “right”'],
    ['shift_jis', '人身取引'],
  ])('reads %s by the document’s own word', async (encoding, title) => {
    const text = rss(`<title>${title}</title>`).replace('"1.0"', `"1.0" encoding="${encoding}"`);

    expect((await workOf(iconv.encode(text, encoding === 'iso-8859-1' ? 'win1252' : encoding))).title).toBe(
      title,
    );
  });

  it('reads UTF-16 by its mark, and believes the server before the document', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rss('<title>é</title>'), 'utf16le')]);
    const latin = iconv.encode(rss('<title>é</title>').replace('"1.0"', '"1.0" encoding="utf-8"'), 'win1252');

    expect((await workOf(utf16)).title).toBe('é');
    expect((await workOf(latin, { encoding: 'iso-8859-1' })).title).toBe('é');
    expect((await workOf(latin)).codes).toContain('source/encoding');
  });

  it('keeps the items before the place where a feed breaks', async () => {
    const { feed, report } = await read(
      rss('<title>One</title>', '<title>Two & <b</title>', '<title>Three</title>'),
    );

    expect(feed).toMatchObject({ title: 'R&D', resources: [{ title: 'One' }] });
    expect(report).toMatchObject({ exitCode: 1, entries: [{ code: 'source/malformed' }] });
  });

  it('names the feeds that a page announces', async () => {
    const { report } = await read(
      '<!doctype html><head><link rel="alternate" type="application/rss+xml" href="/feed/"></head><p>Hello<br>',
    );

    expect(report).toMatchObject({ exitCode: 1, entries: [{ code: 'source/not-xml' }] });
    expect(report.entries[0]?.fix).toContain('https://hub.example/feed/');
  });

  it.each(['', 'hello', '{"a":1}', '{', '[]', '<a/>', '<html xmlns="http://www.w3.org/1999/xhtml"/>'])(
    'says that %j is no feed',
    async (text) => {
      const { feed, report } = await read(text);

      expect({ resources: feed.resources, exitCode: report.exitCode }).toEqual({
        resources: [],
        exitCode: 1,
      });
    },
  );

  it('refuses an export, which looks like a feed and holds more than is for everybody', async () => {
    const text = anExport([{ title: 'Open' }, { title: 'SECRET', status: 'draft', content: 'SECRET' }]);
    const { feed, report } = await read(text);
    const without = await read(text.replace(/<wp:wxr_version>.*?<\/wp:wxr_version>/, ''));

    expect({ resources: feed.resources, exitCode: report.exitCode }).toEqual({ resources: [], exitCode: 1 });
    expect(without.feed.resources.map(({ title }) => title)).toEqual(['Open']);
    expect(JSON.stringify([feed, report, without])).not.toContain('SECRET');
  });

  it('gives the same bytes twice', async () => {
    const text = rss('<title>One</title>', '<title>Two</title>', '<title>One</title>');

    expect(writtenJson(await read(text))).toBe(writtenJson(await read(text)));
  });
});

it('loses a part of a JSON feed that has the wrong type, never the item or its neighbours, and says so', async () => {
  const items = [
    { id: 1, title: ['x'], content_text: 'Kept', attachments: {}, tags: [7, 'legislation'] },
    { id: 2, title: 'Unsafe', attachments: [{ url: 'javascript:x', mime_type: 'application/pdf' }] },
    [],
    null,
    { id: 'b', title: 'Whole', url: 'https://hub.example/b', authors: null },
  ];
  const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 7, items });

  const { feed, report } = await read(text);

  expect(feed.resources.map(({ title }) => title)).toEqual(['Kept', 'Unsafe', 'Whole']);
  expect(report.counts).toMatchObject({ read: 5, kept: 3, skipped: 2 });
  expect(report.entries.flatMap(({ code, found }) => (code.endsWith('/invalid') ? [found] : []))).toEqual([
    'title',
    'tags',
    'attachments',
    'javascript:x',
  ]);
});

it('tells nothing of a record that asks for a password in a feed', async () => {
  const form = '<form action="https://hub.example/wp-login.php?action=postpass" class="post-password-form">';
  const { feed, report } = await read(
    rss(
      '<title>Protected: SECRET</title><description>There is no excerpt because this is a protected post.</description>',
      `<title>Protected: SECRET</title><description><![CDATA[${form}]]></description>`,
      '<title>For everybody</title>',
    ),
  );

  expect(feed.resources.map(({ title }) => title)).toEqual(['For everybody']);
  expect(report.entries.map(({ code, record }) => [code, record])).toEqual([
    ['record/protected', 'item 1'],
    ['record/protected', 'item 2'],
  ]);
  expect(JSON.stringify(report)).not.toContain('SECRET');
});
