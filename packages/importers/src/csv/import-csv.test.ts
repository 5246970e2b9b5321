import { parseFeed } from '@guidance-list/core';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { importCsv, type ImportCsvOptions } from './import-csv.js';

const read = (text: string | Uint8Array, options: Partial<ImportCsvOptions> = {}) => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const imported = importCsv(bytes, { source: 'works.csv', ...options });
  return {
    ...imported,
    works: imported.feed.resources,
    codes: imported.report.entries.map(({ code }) => code),
  };
};

describe('importCsv', () => {
  it('reads every documented column', () => {
    const { works, codes, feed } = read(
      'id,title,summary,body,url,types,topics,audiences,places,publishers,authors,issued,edition,language,file,added,updated\n' +
        'nrm,A handbook,In short.,At length.,https://hub.example/nrm,guidance; Good practices,referral,case workers,Europe;RS,' +
        'OSCE; ODIHR,A. Author,2004,First edition,French,https://hub.example/nrm.pdf,2023-03-14,2024-01-02\n',
    );

    expect(codes).toEqual([]);
    expect(works).toEqual([
      {
        id: 'nrm',
        title: 'A handbook',
        summary: 'In short.',
        body: 'At length.',
        url: 'https://hub.example/nrm',
        types: ['guidance', 'good-practice'],
        topics: ['referral'],
        audiences: ['case-workers'],
        places: ['150', 'RS'],
        publishers: ['OSCE', 'ODIHR'],
        authors: ['A. Author'],
        added: '2023-03-14',
        updated: '2024-01-02',
        source: { system: 'csv', id: 'nrm' },
        editions: [
          {
            label: 'First edition',
            issued: '2004',
            files: [{ url: 'https://hub.example/nrm.pdf', language: 'fr', mediaType: 'application/pdf' }],
          },
        ],
      },
    ]);
    expect(parseFeed(JSON.stringify(feed)).diagnostics).toEqual([]);
  });

  it.each([
    ['semicolons', 'title;types\nOne;"guidance;tool"\n'],
    ['tabs', 'title\ttypes\nOne\tguidance;tool\n'],
    ['bars', 'title|types\nOne|guidance;tool\n'],
    ['commas, though the text is full of semicolons', 'title,types\n"One",guidance;tool\n'],
  ])('finds out that cells are parted by %s', (_, text) => {
    expect(read(text).works[0]).toMatchObject({ title: 'One', types: ['guidance', 'tool'] });
  });

  it('keeps line breaks and quotes inside a cell, and leaves markup as it was typed', () => {
    const { works } = read('title,body\n"He said ""no""","First.\n\nSecond <b>bold</b> &amp; so"\n');

    expect(works[0]).toMatchObject({ title: 'He said "no"', body: 'First.\n\nSecond <b>bold</b> &amp; so' });
  });

  it('turns markup into text in the columns that the mapping names', () => {
    const mapping = { columns: { Titel: 'title', Text: 'body', Notiz: '' }, html: ['Text'] };
    const { works, codes } = read('Titel,Text,Notiz\nEins,"<p>A &amp; B</p><script>x()</script>",egal\n', {
      mapping,
    });

    expect(works[0]).toMatchObject({ title: 'Eins', body: 'A & B' });
    expect(codes).not.toContain('column/unknown');
  });

  it('says once of a column that nobody knows it', () => {
    const { works, report } = read('title,Seitenzahl\nOne,3\nTwo,4\n');

    expect(works).toHaveLength(2);
    expect(report.entries.map(({ code, found }) => [code, found])).toEqual([
      ['column/unknown', 'Seitenzahl'],
    ]);
    expect(report.entries[0]?.fix).toContain('{"columns":{"Seitenzahl":"title"}}');
  });

  it('takes bytes that are whole Cyrillic words in Windows-1251 for that, and says so', () => {
    const table = iconv.encode('title;summary\nРуководство;"Права\nи ""помощь"""\n', 'windows-1251');

    const { works, codes } = read(table);

    expect(works[0]).toMatchObject({ title: 'Руководство', summary: 'Права\nи "помощь"' });
    expect(codes).toEqual(['source/encoding']);
  });

  it('reads Windows-1252 and says so, UTF-16 by its mark, and any encoding that is named', () => {
    const western = read(Uint8Array.of(...Buffer.from('title\nCaf'), 0xe9, 0x20, 0x93));
    const wide = read(Buffer.from('\uFEFFtitle\nПривет', 'utf16le'));
    const cyrillic = read(Uint8Array.of(...Buffer.from('title\n'), 0xcf, 0xf0), { encoding: 'windows-1251' });

    expect([western.works[0]?.title, western.codes]).toEqual(['Café “', ['source/encoding']]);
    expect([wide.works[0]?.title, wide.codes]).toEqual(['Привет', []]);
    expect([cyrillic.works[0]?.title, cyrillic.codes]).toEqual(['Пр', []]);
  });

  it('loses a bad value, never the record beside it', () => {
    const { works, codes } = read(
      'title,url,issued,language,places,file\nOne,javascript:x,05/06/2004,Klingon,Narnia,data:x\nTwo,,,,,\n',
    );

    expect(works.map(({ title, url }) => [title, url])).toEqual([
      ['One', undefined],
      ['Two', undefined],
    ]);
    expect(codes.sort()).toEqual([
      'date/invalid',
      'language/unknown',
      'place/unknown',
      'url/unsafe',
      'url/unsafe',
    ]);
  });

  it('says what it left out where two columns are one field, or two rows one work', () => {
    const columns = read('title,Name,summary\nOne,Uno,Good\nTwo,Two,\n', {
      mapping: { columns: { Name: 'title' } },
    });
    const rows = read('id,title,types,places\na,One,guidance,RS\na,First,tool;guidance,RS\n');

    expect(columns.works.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(columns.report.entries).toMatchObject([
      { code: 'field/repeated', field: 'title', found: 'Uno', used: 'One' },
    ]);
    expect(rows.works).toMatchObject([{ title: 'One', types: ['guidance'] }]);
    expect(
      rows.report.entries
        .filter(({ code }) => code === 'field/repeated')
        .map(({ field, found }) => [field, found]),
    ).toEqual([
      ['title', 'First'],
      ['types', 'tool'],
    ]);
  });

  it('reads what spreadsheets write above a table to say how its cells are parted', () => {
    expect(read('sep=;\r\ntitle;summary\r\nOne, two;Good\r\n').works[0]).toMatchObject({
      title: 'One, two',
      summary: 'Good',
    });
  });

  it('reads the cells that have a header in a row that is too wide', () => {
    const { works, codes } = read('title,summary\nOne,Good,but,wide\nTwo\n');

    expect(works.map(({ title, summary }) => [title, summary]).sort()).toEqual([
      ['One', 'Good'],
      ['Two', undefined],
    ]);
    expect(codes).toEqual(['field/invalid']);
  });

  it.each([
    ['nothing', ''],
    ['a workbook', 'PK\u0003\u0004…'],
    ['zero bytes', 'title\0\n'],
    ['no column with a text', 'a,b\n1,2\n'],
  ])('is told what is wrong with %s', (_, text) => {
    const { report } = read(text);

    expect(report.exitCode).toBe(1);
    expect(report.entries.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });

  it('drafts a mapping of every column and term that does the same when it is given back', () => {
    const text = 'Titel,types,places\nEins,Leitfaden;Toolkit,Serbia\n';
    const { draft } = read(text);

    expect(draft).toEqual({
      columns: { Titel: '', types: 'types', places: 'places' },
      terms: {
        types: { Leitfaden: { types: ['guidance'] }, Toolkit: { types: ['toolkit'] } },
        places: { Serbia: { places: ['RS'] } },
      },
    });
    const mapping = { ...draft, columns: { ...draft.columns, Titel: 'title' } };
    expect(read(text, { mapping }).works[0]).toMatchObject({
      types: ['guidance', 'toolkit'],
      places: ['RS'],
    });
    expect(read(text, { mapping }).codes).toEqual([]);
  });

  it('gives the same feed for the same rows in another order', () => {
    const rows = ['One,https://hub.example/1', 'Two,', 'Three,'];
    const feed = (order: readonly string[]) => read(`title,url\n${order.join('\n')}\n`).works;

    expect(feed([...rows].reverse())).toEqual(feed(rows));
  });
});
