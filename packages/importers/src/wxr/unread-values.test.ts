import { describe, expect, it } from 'vitest';
import { anExport, categoryText, importedExport, metaText, type MadeItem } from '../../testing/wxr-export.js';

const entriesOf = async (items: readonly MadeItem[], columns: Record<string, string> = {}) => {
  const { feed, report } = await importedExport(anExport(items), { mapping: { columns } });
  const entries = report.entries.map(({ code, record, found }) => [code, record, found]);
  return { works: feed.resources, entries, report };
};

describe('what an export says and nobody can read', () => {
  it('is a line for a record that has the number of another', async () => {
    const { works, entries, report } = await entriesOf([
      { id: 7, title: 'First' },
      { id: 7, title: 'Second', link: 'https://hub.example/second/' },
    ]);

    expect(works.map(({ title }) => title)).toEqual(['First']);
    expect(entries).toEqual([['record/duplicate-id', '7', '7']]);
    expect(report.counts).toMatchObject({ read: 2, kept: 1, skipped: 1 });
  });

  it('is a line for a language that Polylang knows and nobody else', async () => {
    const inLanguage = (language: string) => ({
      more:
        categoryText('language', language, language) + categoryText('post_translations', 'group', 'group'),
    });

    const { works, entries } = await entriesOf([
      inLanguage('en'),
      inLanguage('fr'),
      inLanguage('old_norse_'),
    ]);

    expect(works.map(({ title, language }) => [title, language])).toEqual([
      ['Work 1', 'en'],
      ['Work 3', undefined],
    ]);
    expect(entries).toContainEqual(['language/unknown', 'hub.example/work-3', 'old_norse_']);
  });

  it('is a line for each field with a language, a file, a date or an edition too many', async () => {
    const fields = {
      language: 'Klingon',
      file: 'in the annex',
      download_id: '99',
      issued: '2004',
      year: '2005',
    };
    const more = Object.entries(fields).map(([name, value]) => metaText(name, value));

    const { works, entries } = await entriesOf([{ more: more.join('') }]);

    expect(works[0]?.editions).toEqual([{ issued: '2004' }]);
    expect(entries.map(([code, , found]) => [code, found])).toEqual([
      ['url/invalid', '99'],
      ['url/invalid', 'in the annex'],
      ['field/repeated', '2005'],
      ['language/unknown', 'Klingon'],
    ]);
  });

  it('is a line for a field that the mapping calls something else than a field can be', async () => {
    const { entries } = await entriesOf([{ more: metaText('shelf', 'B12') + metaText('desk', '3') }], {
      shelf: 'colour',
      desk: '',
    });

    expect(entries).toEqual([['column/unknown', undefined, 'shelf']]);
  });
});
