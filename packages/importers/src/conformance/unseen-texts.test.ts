import { describe, expect, it } from 'vitest';
import { rss, workOf as workOfFeed } from '../../testing/syndicated.js';
import { aPost, imported } from '../../testing/wordpress-import.js';
import { importCsv } from '../csv/import-csv.js';
import { importText } from '../page-text/import-text.js';
import type { Imported } from '../record/imported.js';
import { publisherNames } from '../terms/publisher-names.js';

const UNSEEN = '\u200B\u2060\u00AD';

function told({ feed, report }: Pick<Imported, 'feed' | 'report'>) {
  return {
    ...feed.resources[0],
    works: feed.resources.length,
    codes: report.entries.map(({ code }) => code),
  };
}
const table = (text: string) => told(importCsv(new TextEncoder().encode(text), { source: 'works.csv' }));
const site = async (more: object) =>
  told(await imported({ records: { 'wp/v2/resources': [aPost(1, more)] } }));

describe('a title of which nothing can be seen counts as none', () => {
  it('in a table: the next guess is taken, else the row is left out, and the report says so', () => {
    expect(table(`title,summary\n${UNSEEN},A handbook. In short.\n`)).toMatchObject({
      title: 'A handbook',
      codes: expect.arrayContaining(['title/guessed']) as unknown,
    });
    expect(table(`title,url\n${UNSEEN},https://hub.example/a\n`)).toMatchObject({
      works: 0,
      codes: expect.arrayContaining(['record/empty']) as unknown,
    });
  });

  it('where the summary cannot be seen either: the body is asked', () => {
    expect(table(`title,summary,body\n${UNSEEN},${UNSEEN},A handbook. At length.\n`).title).toBe(
      'A handbook',
    );
  });

  it('in a table with two columns of titles: the other is taken', () => {
    expect(table(`title,title\n${UNSEEN},A handbook\n`).title).toBe('A handbook');
  });

  it('in WordPress', async () => {
    const content = { rendered: '<p>A handbook. In short.</p>', protected: false };

    expect(await site({ title: { rendered: '&#8203;&shy;' }, content })).toMatchObject({
      title: 'A handbook',
      codes: expect.arrayContaining(['title/guessed']) as unknown,
    });
  });

  it('in a feed', async () => {
    const item = `<title>&#8203;</title><description>A handbook. In short.</description>`;

    expect(await workOfFeed(rss(item))).toMatchObject({
      title: 'A handbook',
      codes: expect.arrayContaining(['title/guessed']) as unknown,
    });
  });

  it('in the text of a page', () => {
    const { title, codes } = told(importText(`${UNSEEN}\n\nA handbook. In short.`));

    expect(title).toBe('A handbook');
    expect(codes).toContain('title/guessed');
  });
});

describe('a publisher of whose name nothing can be seen counts as none', () => {
  it('in a table, beside others and alone', () => {
    expect(table(`title,publishers\nA law,${UNSEEN}; OSCE\n`).publishers).toEqual(['OSCE']);
    expect(table(`title,publishers\nA law,${UNSEEN}\n`).publishers).toBeUndefined();
  });

  it('in a field of WordPress', async () => {
    const { editions } = await site({ acf: { publisher: [UNSEEN, 'OSCE'] } });

    expect(editions).toMatchObject([{ publishers: ['OSCE'] }]);
  });

  it('in a line that offers a file', () => {
    expect(publisherNames(`${UNSEEN}, OSCE`).names).toEqual(['OSCE']);
  });
});
