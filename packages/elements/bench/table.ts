import type { Measured } from './measured.js';

const COLUMNS: readonly (readonly [title: string, cell: (row: Measured) => string])[] = [
  ['works', ({ size }) => String(size)],
  ['', ({ name }) => name],
  ['script, ms', ({ script }) => script.toFixed(0)],
  ['list after, ms', ({ list }) => list.toFixed(0)],
  ['longest task, ms', ({ longestTask }) => longestTask.toFixed(0)],
  ['after it, ms', ({ longestTaskAfter }) => longestTaskAfter.toFixed(0)],
  ['click to list, ms', ({ click }) => click.toFixed(0)],
  ['its script, ms', ({ clickScript }) => clickScript.toFixed(0)],
  ['shift', ({ shift }) => shift.toFixed(3)],
  ['memory, MB', ({ memory }) => memory.toFixed(1)],
  ['fetched, kB', ({ fetched }) => fetched.toFixed(0)],
];

/** One row a contender and size, numbers to the right. */
export function table(measured: readonly Measured[]): string {
  const rows = [
    COLUMNS.map(([title]) => title),
    ...measured.map((row) => COLUMNS.map(([, cell]) => cell(row))),
  ];
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 1 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}
