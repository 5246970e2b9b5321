import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '../report/report.js';
import { csvTable } from './csv-table.js';

const cell = fc.string({ unit: fc.constantFrom('a', 'ž', '"', ',', ';', '\n', '\r\n', '\t'), maxLength: 6 });
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const rowsOf = (text: string, delimiter: string): (readonly string[])[] => {
  const findings: Finding[] = [];
  const { header, rows } = csvTable(text, delimiter);
  const all = [...(header ? [header] : []), ...rows(findings)];
  expect(findings).toEqual([]);
  return all.map(({ cells }) => cells);
};
const says = (row: readonly string[]): boolean => row.some((text) => text.trim() !== '');

it('parts every table that is written as it should be as another reader of tables does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      (table, delimiter, lineEnd) => {
        const text = table.map((row) => row.map(quoted).join(delimiter)).join(lineEnd);
        const known = parse(text, { delimiter, relax_column_count: true, record_delimiter: lineEnd });

        expect(rowsOf(text, delimiter)).toEqual(known.filter(says));
      },
    ),
  );
});

it('finds every row again where it said that it stands', () => {
  const { rows, again } = csvTable('a,b\n\n1,"x\ny"\r\n\r\n2,z', ',');
  const all = [...rows([])];

  expect(all.map(({ line }) => line)).toEqual([4, 6]);
  expect(all.map((row) => again(row).cells)).toEqual([
    ['1', 'x\ny'],
    ['2', 'z'],
  ]);
});

it('takes no longer for a table full of quotes that are never closed', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => `"${at},"x`).join('\n');
  const start = performance.now();

  expect([...csvTable(`a,b\n${many}\n`, ',').rows([])]).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(5000);
});
