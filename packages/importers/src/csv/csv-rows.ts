import { parse, type Options } from 'csv-parse/sync';
import type { Finding } from '../report/report.js';

/** A row of a table. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Line of the file on which it ends, from 1. */
  readonly line: number;
}

/** The rows of a table, its header first, and what was broken in it. */
export interface CsvRows {
  readonly rows: readonly CsvRow[];
  readonly findings: readonly Finding[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Units: UTF-16. */
const SAMPLE = 64 * 1024;
const SAMPLE_ROWS = 20;

const LENIENT: Options = {
  info: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  skip_records_with_error: true,
};

/** Parts a table into rows. A quote that never closes costs the rows after it, which are said, never those before. */
export function csvRows(text: string, delimiter = delimiterOf(text)): CsvRows {
  const findings: Finding[] = [];
  const rows = parsed(text, {
    delimiter,
    on_skip: (error) => {
      findings.push(broken(error?.message ?? 'A row could not be read.'));
      return undefined;
    },
  });
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')), findings };
}

/** The sign that parts the first rows into the most columns, and always as many. */
export function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const scores = DELIMITERS.map((delimiter) => {
    const widths = parsed(sample, { delimiter, to: SAMPLE_ROWS }).map(({ cells }) => cells.length);
    const [columns = 0] = widths;
    const alike = widths.filter((width) => width === columns).length;
    return columns > 1 ? (columns * alike) / widths.length : 0;
  });
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ',';
}

function parsed(text: string, options: Options): CsvRow[] {
  const read = parse(text, { ...LENIENT, ...options }) as unknown as {
    record: string[];
    info: { lines: number };
  }[];
  return read.map(({ record, info }) => ({ cells: record, line: info.lines }));
}

function broken(problem: string): Finding {
  return {
    code: 'source/malformed',
    severity: 'error',
    found: problem.split('\n')[0] ?? '',
    message: 'From here on the table cannot be read. The rows before it were kept.',
    fix: 'Close the quote that is open there, and write a quote inside a quoted cell twice.',
  };
}
