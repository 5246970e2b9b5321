import { describe, expect, it } from 'vitest';
import { aPost, imported } from '../../testing/wordpress-import.js';

const UPLOADS = 'https://hub.example/wp-content/uploads';

async function workOf(more: object, media: object[] = []) {
  const { feed, report } = await imported({
    records: { 'wp/v2/resources': [aPost(1, more)], 'wp/v2/media': media },
  });
  return { ...feed.resources[0], codes: report.entries.map(({ code }) => code) };
}

const content = (html: string): object => ({ content: { rendered: html, protected: false } });
const excerpt = (html: string): object => ({ excerpt: { rendered: html, protected: false } });

describe('the text of a WordPress record', () => {
  it('is text: entities once, lists as lines, scripts, hidden parts and shortcodes gone', async () => {
    const { title, body, codes } = await workOf({
      title: { rendered: '<em>AT&amp;T</em> &#8211; &amp;lt;' },
      ...content(
        '<p>One &amp; two [sic]</p><ul><li>A</li></ul><script>x()</script><p style="display:none">no</p>[vc_row width=&#8221;1&#8243;]Three[/vc_row]',
      ),
    });

    expect(title).toBe('AT&T – &lt;');
    expect(body).toBe('One & two [sic]\n\n• A\n\nThree');
    expect(codes).toEqual([
      'text/hidden-removed',
      'text/hidden-removed',
      'text/shortcode-removed',
      'text/shortcode-removed',
    ]);
  });

  it('has the beginning of its content as its summary where a system cut that short, shortcodes or not', async () => {
    const { summary } = await workOf({
      ...excerpt('<p>Rights are for [&hellip;]</p>'),
      ...content('[box a="1"]<p>Rights are for everybody.</p>[/box]'),
    });

    expect(summary).toBe('Rights are for everybody.');
  });

  it('has the excerpt that somebody wrote as its summary', async () => {
    const { summary, body } = await workOf({
      ...excerpt('<p>In short.</p>'),
      ...content('<p>At length.</p>'),
    });

    expect({ summary, body }).toEqual({ summary: 'In short.', body: 'At length.' });
  });

  it('has the beginning of its content as summary where WordPress only cut that off', async () => {
    const { summary, body } = await workOf({
      ...excerpt('<p>A handbook. It helps people who would [&hellip;]</p>'),
      ...content('<p>A handbook. It helps people who would like to help.</p>\n<p>More.</p>'),
    });

    expect(summary).toBe('A handbook. It helps people who would like to help.');
    expect(body).toBe('A handbook. It helps people who would like to help.\n\nMore.');
  });

  it('loses a list of content types that a plugin printed', async () => {
    const { body, summary, codes } = await workOf(
      content('<p>Text.</p><p>post</p><p>page</p><p>wp_block</p><p>attachment</p>'),
    );

    expect({ summary, body }).toEqual({ summary: 'Text.', body: undefined });
    expect(codes).toEqual(['type/not-read']);
  });
});

describe('the files of a WordPress record', () => {
  it('are read from download lines, with their addresses', async () => {
    const { editions, body } = await workOf(
      content(
        `<p>Text.</p><p>Handbook (First edition) &#8211; OSCE &amp; ODIHR, 2004 <a href="/wp-content/uploads/h.pdf">DOWNLOAD</a></p>`,
      ),
      [
        {
          id: 5,
          source_url: `${UPLOADS}/h.pdf`,
          mime_type: 'application/pdf',
          media_type: 'file',
          media_details: { filesize: 1234 },
        },
      ],
    );

    expect(body).toBeUndefined();
    expect(editions).toEqual([
      {
        label: 'First edition',
        issued: '2004',
        publishers: ['OSCE', 'ODIHR'],
        files: [
          {
            url: `${UPLOADS}/h.pdf`,
            label: 'Handbook (First edition)',
            mediaType: 'application/pdf',
            bytes: 1234,
          },
        ],
      },
    ]);
  });

  it('are one where a name and a button lead to the same file', async () => {
    const { editions, summary } = await workOf(
      content(
        `<p>Text.</p><div class="wp-block-file"><a href="${UPLOADS}/r.pdf">Report</a><a href="${UPLOADS}/r.pdf" download>Download</a></div>`,
      ),
    );

    expect(summary).toBe('Text.');
    expect(editions).toEqual([
      { files: [{ url: `${UPLOADS}/r.pdf`, label: 'Report', mediaType: 'application/pdf' }] },
    ]);
  });

  it('have the language that their link, their field or their name tells', async () => {
    const { editions } = await workOf({
      ...content(
        `<p><a href="${UPLOADS}/a.pdf">Français</a> <a href="${UPLOADS}/b-ES.pdf">Manual</a> <a href="//cdn.example/c.pdf" hreflang="ar">C</a></p>`,
      ),
      meta: { translations: [{ lang: 'ru', url: `${UPLOADS}/d.pdf` }] },
    });

    expect(editions?.[0]?.files?.map(({ url, language }) => [url?.split('/').at(-1), language])).toEqual([
      ['a.pdf', 'fr'],
      ['b-ES.pdf', 'es'],
      ['c.pdf', 'ar'],
      ['d.pdf', 'ru'],
    ]);
  });

  it('have edition, date and publishers from fields, ACF’s too, in each of its forms', async () => {
    const { editions, authors, codes } = await workOf({
      meta: { edition: 'Second edition', author: 'A. Author', footnotes: '', shelf: 'B12' },
      acf: {
        publication_date: '20220517',
        publisher: [{ value: 'ilo', label: 'ILO' }],
        file: { ID: 7, url: `${UPLOADS}/f.pdf` },
      },
    });

    expect(editions).toEqual([
      {
        label: 'Second edition',
        issued: '2022-05-17',
        publishers: ['ILO'],
        files: [{ url: `${UPLOADS}/f.pdf`, mediaType: 'application/pdf' }],
      },
    ]);
    expect(authors).toEqual(['A. Author']);
    expect(codes).toEqual(['column/unknown']);
  });

  it('keep what a line says of another edition than the fields', async () => {
    const { editions } = await workOf({
      ...content(`<p><a href="${UPLOADS}/h.pdf">Handbook - OSCE, 2004</a></p>`),
      meta: { year: 2022, publisher: 'ODIHR' },
    });

    expect(editions).toMatchObject([{ issued: '2004', publishers: ['OSCE'] }]);
  });

  it('are those uploaded to the record where its page names none', async () => {
    const { editions } = await workOf({}, [
      {
        id: 5,
        post: 1,
        source_url: `${UPLOADS}/own.pdf`,
        title: { rendered: 'Own &amp; open' },
        media_type: 'file',
      },
      { id: 6, post: 2, source_url: `${UPLOADS}/other.pdf`, media_type: 'file' },
    ]);

    expect(editions).toEqual([
      { files: [{ url: `${UPLOADS}/own.pdf`, label: 'Own & open', mediaType: 'application/pdf' }] },
    ]);
  });

  it('never lead to an address that runs code', async () => {
    const { editions, codes } = await workOf(content('<p><a href="javascript:alert(1)">Download</a></p>'));

    expect(editions).toBeUndefined();
    expect(codes).toEqual(['url/unsafe']);
  });
});
