import { expect, it } from 'vitest';
import { importCsv } from './import-csv.js';

const read = (text: string) => {
  const { feed, report } = importCsv(new TextEncoder().encode(text), { source: 'works.csv' });
  return { works: feed.resources, report, codes: report.entries.map(({ code }) => code) };
};

it('loses no row to a quote that is never closed on its line, and says which line it is', () => {
  const { works, report } = read('title,summary\nOne,Good\n"Two,whole\n\nThree,"whole"\nFour,whole\n');

  expect(works.map(({ title }) => title).sort()).toEqual(['"Two', 'Four', 'One', 'Three']);
  expect(report).toMatchObject({
    exitCode: 1,
    entries: [{ code: 'source/malformed', severity: 'error', found: 'line 3' }],
  });
});

it('loses no row behind a text of several lines whose quote is never closed', () => {
  const { works, report } = read(
    'title,summary,places\nOne,"Begins\n\nand goes on, and on.\nTwo,Good,RS\nThree,Good,ME\n',
  );

  expect(works.map(({ title, summary }) => [title, summary])).toEqual([
    ['One', '"Begins\n\nand goes on, and on.'],
    ['Three', 'Good'],
    ['Two', 'Good'],
  ]);
  expect(report).toMatchObject({
    exitCode: 1,
    entries: [{ code: 'source/malformed', severity: 'error', found: 'line 2' }],
  });
});

it('keeps the rows before a quoted text that never ends', () => {
  const { works, report } = read('title,summary\nOne,Good\n"Two\nlost,\nThree lost\n');

  expect(works.map(({ title }) => title)).toEqual(['One']);
  expect(report).toMatchObject({ exitCode: 1, entries: [{ code: 'source/malformed', found: 'line 3' }] });
});

it('reads a text of several lines with a quote that is not written twice, and asks to look at it', () => {
  const { works, report } = read('title,summary\nOne,"First.\n\nHe said "no" to it."\nTwo,Good\n');

  expect(works.map(({ title }) => title)).toEqual(['One', 'Two']);
  expect(works[0]?.summary).toContain('He said "no" to it.');
  expect(report.entries).toMatchObject([{ code: 'source/malformed', severity: 'warning', found: 'line 4' }]);
});

it('reads quotes in the middle of a cell as they stand, and blanks around a quoted one as nothing', () => {
  const { works, codes } = read('title , "summary"\nThe "Blue" book, "a, b" \n"Red" book,c\n');

  expect(works.map(({ title, summary }) => [title, summary]).sort()).toEqual([
    ['"Red" book', 'c'],
    ['The "Blue" book', 'a, b'],
  ]);
  expect(codes).toEqual([]);
});
