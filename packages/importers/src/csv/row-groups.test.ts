import { describe, expect, it } from 'vitest';
import { importCsv } from './import-csv.js';

const read = (text: string) => {
  const { feed, report } = importCsv(new TextEncoder().encode(text), { source: 'works.csv' });
  return { works: feed.resources, report, codes: report.entries.map(({ code }) => code) };
};

describe('rows of one work', () => {
  it('joins rows of one work into its editions, and says what became of each row', () => {
    const { works, report, codes } = read(
      'url,title,edition,issued,language,file\n' +
        'https://hub.example/a,A,First,2004,en,https://hub.example/1.pdf\n' +
        'http://www.hub.example/a/,A again,Second,2022,en;fr,https://hub.example/2-en.pdf;https://hub.example/2-fr.pdf\n' +
        'https://hub.example/a,A,First,2004,en,https://hub.example/1.pdf\n',
    );

    expect(works).toHaveLength(1);
    expect(works[0]?.title).toBe('A');
    expect(
      works[0]?.editions?.map(({ label, files }) => [label, files?.map(({ language }) => language)]),
    ).toEqual([
      ['First', ['en']],
      ['Second', ['en', 'fr']],
    ]);
    expect(codes).toEqual(['field/repeated', 'record/merged', 'record/duplicate-id']);
    expect(report.counts).toMatchObject({ read: 3, kept: 1, skipped: 2 });
  });

  it.each([
    ['before', 'https://hub.example/a,,A,,2004\n', 'https://hub.example/a,w1,A,Short.,2022\n'],
    [
      'after',
      'https://hub.example/a,w1,A,Short.,2004\n',
      'http://www.hub.example/a/?utm_source=x,,A,,2022\n',
    ],
  ])('takes a row with an address alone as the work with that address and an id %s it', (_, one, other) => {
    const { works, codes } = read(`url,id,title,summary,issued\n${one}${other}`);

    expect(works).toMatchObject([
      { id: 'w1', summary: 'Short.', editions: [{ issued: '2004' }, { issued: '2022' }] },
    ]);
    expect(codes).toEqual(['record/merged']);
  });

  it('keeps two ids apart that share an address, and gives a row without one to the first', () => {
    const { works } = read(
      'url,id,title,issued\nhttps://hub.example,a,A,\nhttps://hub.example,b,B,\nhttps://hub.example,,C,2004\n',
    );

    expect(works.map(({ id, editions }) => [id, editions?.length ?? 0])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });

  it('takes from later rows what the first one does not state, and nothing else', () => {
    const { works, codes } = read(
      'id,title,summary,types\na,First,,guidance\na,Second,Short.,law\na,First,Short.,\n',
    );

    expect(works).toMatchObject([{ title: 'First', summary: 'Short.', types: ['guidance'] }]);
    expect(codes).toEqual([
      'term/unknown',
      'field/repeated',
      'field/repeated',
      'record/merged',
      'record/duplicate-id',
    ]);
  });

  it('keeps rows of the same title apart', () => {
    expect(read('title\nAnnual report\nAnnual report\n').works).toHaveLength(2);
  });
});
