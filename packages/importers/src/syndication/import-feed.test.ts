import { parseFeed } from '@guidance-list/core';
import { describe, expect, it } from 'vitest';
import { atom, read, rss, SOURCE, workOf } from '../../testing/syndicated.js';
import { writtenJson } from '../record/written-json.js';

describe('import feed, RSS', () => {
  it('reads an item with all that feeds say of works', async () => {
    const { feed, report } = await read(
      rss(`<title>AT&amp;amp;T &lt;em&gt;law&lt;/em&gt;</title><link>https://hub.example/a</link><guid isPermaLink="false">a-1</guid>
        <description>In short.</description><content:encoded><![CDATA[<p>At length.</p><script>x</script>]]></content:encoded>
        <pubDate>Tue, 24 Nov 2026 23:30:00 -0500</pubDate><a:updated>2026-12-01T00:00:00Z</a:updated><dc:creator>A. Author</dc:creator><author>b@hub.example (B. Author)</author>
        <category>Legislation</category><category>Serbia</category><dc:rights>CC BY</dc:rights>
        <enclosure url="/files/law-FR.pdf" type="application/pdf" length="1234"/><enclosure url="/cover.jpg" type="image/jpeg" length="9"/>`),
    );

    expect(feed).toMatchObject({ title: 'R&D', home: 'https://hub.example/', language: 'en-GB' });
    expect(feed.resources).toEqual([
      {
        id: 'hub.example/a',
        title: 'AT&T law',
        summary: 'In short.',
        body: 'At length.',
        types: ['legislation'],
        places: ['RS'],
        url: 'https://hub.example/a',
        added: '2026-11-25',
        updated: '2026-12-01',
        authors: ['A. Author', 'B. Author'],
        source: { system: 'rss', address: SOURCE, id: 'a-1', rights: 'CC BY' },
        editions: [
          {
            files: [
              {
                url: 'https://hub.example/files/law-FR.pdf',
                language: 'fr',
                mediaType: 'application/pdf',
                bytes: 1234,
              },
            ],
          },
        ],
      },
    ]);
    expect(report).toMatchObject({ exitCode: 0, counts: { read: 1, kept: 1 } });
    expect(parseFeed(writtenJson(feed)).diagnostics).toEqual([]);
  });

  it('reads download lines in a content, and takes its beginning for the summary', async () => {
    const line = 'Handbook (First edition) - OSCE &amp; ODIHR, 2004 <a href="h.pdf">DOWNLOAD</a>';
    const { summary, body, editions } = await workOf(
      rss(
        `<title>T</title><link>https://hub.example/a/</link><description><![CDATA[<p>One.</p><p>Two.</p><p>${line}</p>]]></description>`,
      ),
    );

    expect({ summary, body }).toEqual({ summary: 'One.', body: 'One.\n\nTwo.' });
    expect(editions).toMatchObject([
      {
        label: 'First edition',
        issued: '2004',
        publishers: ['OSCE', 'ODIHR'],
        files: [{ url: 'https://hub.example/a/h.pdf' }],
      },
    ]);
  });

  it.each([
    ['a guid that is a link', '<guid>https://hub.example/a</guid>', 'https://hub.example/a'],
    ['a guid that is none', '<guid isPermaLink="false">https://hub.example/x</guid>', undefined],
    ['a link of Atom', '<a:link href="https://hub.example/a"/><guid>7</guid>', 'https://hub.example/a'],
    ['a relative link', '<link>/a</link>', 'https://hub.example/a'],
    ['a link that runs code', '<link>javascript:alert(1)</link>', undefined],
  ])('knows the address of an item by %s', async (_, written, url) => {
    expect((await workOf(rss(`<title>T</title>${written}`))).url).toBe(url);
  });

  it('reads RSS 1.0, where items stand beside the channel', async () => {
    const { feed } = await read(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://hub.example/"><title>Hub</title><link>https://hub.example/</link></channel>
      <item rdf:about="https://hub.example/a"><title>A</title><link>https://hub.example/a</link><dc:date>2004-05-17</dc:date><dc:subject>Guidance</dc:subject></item></rdf:RDF>`,
    );

    expect(feed).toMatchObject({
      title: 'Hub',
      resources: [{ id: 'hub.example/a', added: '2004-05-17', types: ['guidance'] }],
    });
  });

  it('reads entities of HTML, blank lines before the declaration and text after the end', async () => {
    const { title, codes } = await workOf(
      `\n\n${rss('<title>caf&eacute;&hellip; x</title>')}\n<!-- cached --> end`,
    );

    expect({ title, codes }).toEqual({ title: 'café… x', codes: [] });
  });

  it('says so of dates and addresses that are none', async () => {
    const { codes } = await workOf(rss('<title>T</title><link>http://</link><pubDate>soon</pubDate>'));

    expect(codes.sort()).toEqual(['date/invalid', 'url/invalid']);
  });
});

describe('import feed, Atom', () => {
  it.each([
    ['text', 'AT&amp;T &lt;b&gt;', 'AT&T <b>'],
    ['html', 'AT&amp;amp;T &lt;b&gt;x&lt;/b&gt;', 'AT&T x'],
    ['xhtml', '<div xmlns="http://www.w3.org/1999/xhtml">AT&amp;T <b>x</b></div>', 'AT&T x'],
  ])('reads a title of type %s', async (type, written, title) => {
    expect((await workOf(atom(`<id>1</id><title type="${type}">${written}</title>`))).title).toBe(title);
  });

  it('reads xhtml with its paragraphs and links, hidden parts left out', async () => {
    const { body } = await workOf(
      atom(
        '<id>1</id><title>T</title><summary>S</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p><p hidden="">no</p><ul><li>A</li><li>B</li></ul><script>x</script></div></content>',
      ),
    );

    expect(body).toBe('One\n\n• A\n• B');
  });

  it('resolves addresses by xml:base, and reads files, categories and languages', async () => {
    const work = await workOf(
      atom(
        `<id>urn:1</id><title>T</title><link href="a"/><link rel="enclosure" href="a.pdf" hreflang="fr" length="10" title="Version française"/>
        <category term="x-1" label="Good Practices"/><author><name>A</name></author><published>2004-05-17T00:00:00Z</published><content type="text">One.</content>`,
        'xml:base="https://hub.example/library/"',
      ),
    );

    expect(work).toMatchObject({
      url: 'https://hub.example/library/a',
      types: ['good-practice'],
      summary: 'One.',
      added: '2004-05-17',
      source: { system: 'atom', id: 'urn:1' },
      editions: [
        {
          files: [
            {
              url: 'https://hub.example/library/a.pdf',
              language: 'fr',
              label: 'Version française',
              mediaType: 'application/pdf',
              bytes: 10,
            },
          ],
        },
      ],
    });
  });
});

describe('import feed, JSON Feed', () => {
  const feedOf = (item: object): string =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A & B',
      home_page_url: 'https://hub.example/',
      items: [item],
    });

  it('reads an item: text stays text, markup becomes text', async () => {
    const { feed } = await read(
      feedOf({
        id: 7,
        url: '/a',
        title: 'A <b> & c',
        summary: 'S',
        content_html: '<p>One &amp; two</p>',
        date_published: '2004-05-17T00:00:00Z',
        language: 'fr',
        tags: ['Guidance', 3],
        authors: [{ name: 'A' }],
        attachments: [
          { url: 'https://hub.example/a.pdf', mime_type: 'application/pdf', size_in_bytes: 5 },
          { mime_type: 'x' },
        ],
      }),
    );

    expect(feed).toMatchObject({ title: 'A & B', home: 'https://hub.example/' });
    expect(feed.resources).toMatchObject([
      {
        id: 'hub.example/a',
        title: 'A <b> & c',
        summary: 'S',
        body: 'One & two',
        language: 'fr',
        types: ['guidance'],
        added: '2004-05-17',
        source: { system: 'json-feed', id: '7' },
        editions: [{ files: [{ url: 'https://hub.example/a.pdf', mediaType: 'application/pdf', bytes: 5 }] }],
      },
    ]);
  });

  it('reads texts with their paragraphs', async () => {
    const { body } = await workOf(feedOf({ id: '1', title: 'T', content_text: 'One\nline.\n\nTwo <b>.' }));

    expect(body).toBe('One\nline.\n\nTwo <b>.');
  });

  it('reports an item that says nothing', async () => {
    const { feed, report } = await read(feedOf({ id: '1' }));

    expect(feed.resources).toEqual([]);
    expect(report.entries.map(({ code, record }) => [code, record])).toEqual([['record/empty', '1']]);
  });
});
