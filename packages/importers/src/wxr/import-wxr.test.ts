import { parseFeed } from '@guidance-list/core';
import { describe, expect, it } from 'vitest';
import { largeExport } from '../../testing/large-export.js';
import { anExport, categoryText, importedExport, metaText, type MadeItem } from '../../testing/wxr-export.js';
import { writtenJson } from '../record/written-json.js';

async function workOf(item: MadeItem, others: readonly MadeItem[] = [], head = '') {
  const { feed, report } = await importedExport(anExport([item, ...others], { head }));
  return { ...feed.resources[0], codes: report.entries.map(({ code }) => code) };
}

describe('import wxr', () => {
  it('says of library and work what the API would say', async () => {
    const { feed, report } = await importedExport(anExport([{ content: 'About it.' }]));

    expect(feed).toMatchObject({ title: 'R&D library', home: 'https://hub.example', language: 'en-GB' });
    expect(feed.resources).toEqual([
      {
        id: 'hub.example/work-1',
        title: 'Work 1',
        summary: 'About it.',
        url: 'https://hub.example/work-1/',
        added: '2021-03-28',
        updated: '2022-01-01',
        source: { system: 'wordpress', address: 'https://hub.example', id: '1' },
      },
    ]);
    expect(report).toMatchObject({ ok: true, exitCode: 0, counts: { read: 1, kept: 1, skipped: 0 } });
    expect(parseFeed(writtenJson(feed)).diagnostics).toEqual([]);
  });

  it.each(
    ['1.0', '1.1', '1.2'].flatMap((version) => ['http', 'https'].map((scheme) => [version, scheme] as const)),
  )('reads version %s over %s, whatever the prefix', async (version, scheme) => {
    const namespace = `${scheme}://wordpress.org/export/${version}/`;

    const { feed } = await importedExport(
      anExport([{ content: 'Text.' }], { namespace, version, prefix: 'x' }),
    );

    expect(feed.resources).toMatchObject([{ title: 'Work 1', summary: 'Text.' }]);
  });

  it('lets nothing out that is not for everybody, and says why each is left out', async () => {
    const secret = {
      title: 'SECRET-TITLE',
      content: 'SECRET',
      excerpt: 'SECRET',
      more: metaText('note', 'SECRET'),
    };
    const statuses = ['draft', 'pending', 'private', 'future', 'trash', 'auto-draft', 'inherit', ''];
    const items = [
      { content: 'For everybody.' },
      ...statuses.map((status) => ({ ...secret, status })),
      { ...secret, password: 'pw' },
      { ...secret, type: 'exactmetrics_note' },
      { ...secret, type: 'page' },
      { more: '<wp:comment><wp:comment_content>SECRET</wp:comment_content></wp:comment>' },
    ];

    const imported = await importedExport(anExport(items));

    expect(JSON.stringify([imported.feed, imported.report, imported.draft])).not.toContain('SECRET');
    expect(imported.report.counts).toMatchObject({ read: 11, kept: 2, skipped: 9 });
    expect(imported.report.entries.map(({ code, record }) => [code, record])).toEqual([
      ['type/not-read', undefined],
      ...statuses.map((_, at) => ['record/not-published', String(at + 2)]),
      ['record/protected', '10'],
    ]);
  });

  it('never reads internal types, even by name', async () => {
    const { feed, report } = await importedExport(anExport([{ type: 'revision' }, { type: 'page' }]), {
      postTypes: ['revision', 'page'],
    });

    expect(feed.resources.map(({ title }) => title)).toEqual(['Work 2']);
    expect(report.entries[0]).toMatchObject({
      code: 'type/not-read',
      severity: 'warning',
      found: 'revision',
    });
  });

  it('reads blank lines as paragraphs where the author wrote no blocks', async () => {
    const { body } = await workOf({
      content: 'One\nline\r\n\r\n<ul>\n<li>A</li>\n<li>B</li>\n</ul>\nLast <a\nhref="/x">link</a>.',
    });

    expect(body).toBe('One\nline\n\n• A\n• B\n\nLast link.');
  });

  it('finds files in links, fields and uploads, with type and size, also where they stand behind the work', async () => {
    const upload = (id: number, name: string, more = '') => ({
      id,
      type: 'attachment',
      status: 'inherit',
      title: `File ${id}`,
      more: `<wp:attachment_url>https://hub.example/${name}</wp:attachment_url>${more}`,
    });
    const size = metaText('_wp_attachment_metadata', 'a:1:{s:8:"filesize";i:1234;}');
    const fields = [
      metaText('download_id', '8'),
      metaText(
        'translations',
        'a:1:{i:0;a:2:{s:4:"lang";s:2:"fr";s:3:"url";s:26:"https://hub.example/fr.pdf";}}',
      ),
      metaText('_hidden', 'x'),
      metaText('publisher', 'OSCE'),
      metaText('shelf', 'B12'),
    ];

    const { editions, codes } = await workOf({ id: 1, more: fields.join('') }, [
      upload(8, 'main.pdf', size),
      upload(9, 'picture.png'),
    ]);

    expect(editions).toEqual([
      {
        publishers: ['OSCE'],
        files: [
          { url: 'https://hub.example/main.pdf', label: 'File 8', mediaType: 'application/pdf', bytes: 1234 },
          { url: 'https://hub.example/fr.pdf', language: 'fr', mediaType: 'application/pdf' },
        ],
      },
    ]);
    expect(codes).toEqual(['type/not-read', 'column/unknown']);
  });

  it('reads terms by their names, and an unknown one as the known one above it', async () => {
    const term = (slug: string, name: string, parent: string) =>
      `<wp:term><wp:term_taxonomy>region</wp:term_taxonomy><wp:term_slug>${slug}</wp:term_slug><wp:term_parent>${parent}</wp:term_parent><wp:term_name>${name}</wp:term_name></wp:term>`;
    const head = term('europe', 'Europe', '') + term('the-valley', 'The Valley', 'europe');
    const categories = [
      categoryText('category', 'uncategorized', 'Uncategorized'),
      categoryText('resource_type', 'legislation', 'Législation'),
      categoryText('region', 'the-valley', 'The Valley'),
      '<category>Without domain</category>',
    ];

    const { types, places, codes } = await workOf({ more: categories.join('') }, [], head);

    expect({ types, places }).toEqual({ types: ['legislation'], places: ['150'] });
    expect(codes).toEqual(['place/unknown']);
  });

  it('makes one work of translations that name each other, and leaves unsure ones apart', async () => {
    const inLanguage = (language: string, group: string) =>
      categoryText('language', language, language) + categoryText('post_translations', group, group);
    const items = [
      { title: 'Handbook', content: 'A text. <a href="/en.pdf">Handbook</a>', more: inLanguage('en', 'g1') },
      {
        title: 'Manuel',
        content: 'Un texte. <a href="/fr.pdf">Manuel</a>',
        more: inLanguage('fr', 'g1') + metaText('author', 'A. Author'),
      },
      { title: 'Other', more: inLanguage('en', 'g2') },
      { title: 'Autre', status: 'draft', more: inLanguage('fr', 'g2') },
    ];

    const { feed, report } = await importedExport(anExport(items));

    expect(feed.resources.map(({ title, language }) => [title, language])).toEqual([
      ['Handbook', 'en'],
      ['Other', 'en'],
    ]);
    expect(feed.resources[0]?.translations).toEqual({ fr: { title: 'Manuel', summary: 'Un texte. Manuel' } });
    expect(feed.resources[0]?.editions?.[0]?.files?.map(({ language }) => language)).toEqual(['en', 'fr']);
    expect(feed.resources[0]?.authors).toEqual(['A. Author']);
    expect(report.counts).toMatchObject({ read: 4, kept: 2, skipped: 2 });
    expect(report.entries.map(({ code, record }) => [code, record])).toEqual([
      ['download/read', 'hub.example/work-1'],
      ['download/read', 'hub.example/work-1'],
      ['record/merged', '2'],
      ['record/not-published', '4'],
    ]);
  });

  it('gives the same bytes twice', async () => {
    const text = Buffer.concat([...largeExport({ bytes: 20_000 })]);

    const [first, second] = [await importedExport(text), await importedExport(text)];

    expect(writtenJson(second)).toBe(writtenJson(first));
  });
});

describe('import wxr, when the file is not as it should be', () => {
  it('says so where it is no export, or no XML at all', async () => {
    for (const text of [anExport([{}], { version: '' }), '<!doctype html><p>Hello<br>', 'id,title', '']) {
      const { feed, report } = await importedExport(text);

      expect(feed.resources).toEqual([]);
      expect(report).toMatchObject({ ok: false, exitCode: 1, entries: [{ code: 'source/not-wxr' }] });
    }
  });

  it.each([
    ['breaks off', (text: string) => text.slice(0, text.indexOf('Work 3'))],
    ['holds a stray sign', (text: string) => text.replace('<![CDATA[Work 3]]>', 'R&D < 3')],
    ['closes what is not open', (text: string) => text.replace('<![CDATA[Work 3]]>', '</channel>')],
  ])('keeps what came before where it %s', async (_, broken) => {
    const { feed, report } = await importedExport(broken(anExport([{}, {}, {}, {}])));

    expect(feed.resources.map(({ title }) => title)).toEqual(['Work 1', 'Work 2']);
    expect(report).toMatchObject({ exitCode: 1, counts: { read: 2, errors: 1 } });
    expect(report.entries.map(({ code }) => code)).toEqual(['source/malformed']);
  });

  it('knows no entity that the file declares, inside or outside of it', async () => {
    const declared = '<!DOCTYPE rss [<!ENTITY a "SECRET"><!ENTITY b SYSTEM "file:///etc/hostname">]>\n<rss';

    for (const entity of ['&a;', '&b;']) {
      const text = anExport([{}, { more: `<x>${entity}</x>` }]).replace('<rss', declared);
      const { feed, report } = await importedExport(text);

      expect(feed.resources.map(({ title }) => title)).toEqual(['Work 1']);
      expect(JSON.stringify(report)).not.toContain('SECRET');
      expect(report.entries.map(({ code }) => code)).toEqual(['source/malformed']);
    }
  });

  it('reads on over control characters, which systems do write, and says so', async () => {
    const { feed, report } = await importedExport(anExport([{ title: 'A\u000Bb\u0008c' }]));

    expect(feed.resources[0]?.title).toBe('Abc');
    expect(report.entries).toMatchObject([{ code: 'text/control-removed', found: '2 characters' }]);
  });

  it('gives up on elements without end in each other', async () => {
    const { report } = await importedExport(anExport([{ more: '<a>'.repeat(200_000) }]));

    expect(report.entries.map(({ code }) => code)).toContain('source/malformed');
  });

  it('reports a record without a number', async () => {
    const { report } = await importedExport(anExport([{ id: undefined }, {}]));

    expect(report).toMatchObject({ exitCode: 1, counts: { read: 2, kept: 1, skipped: 1 } });
    expect(report.entries).toMatchObject([{ code: 'record/invalid', record: 'item 1' }]);
  });
});
