import { isVisible } from '@guidance-list/core';
import type { Finding } from '../report/report.js';
import { rowReader, type ReadRow, type RowReader } from './row-reader.js';

/** A row of a table. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Line of the file on which it ends, from 1. */
  readonly line: number;
  /** Where it begins in the text, by which it is read again. */
  readonly start: number;
}

/** A table whose rows are read when they are asked for. */
export interface CsvTable {
  /** Its first row; none in an empty table. */
  readonly header?: CsvRow;
  /** The rows after the header that say anything. What is broken is noted in `findings` on the way. */
  rows(findings: Finding[]): Iterable<CsvRow>;
  /** One of them again. */
  again(row: Omit<CsvRow, 'cells'>): CsvRow;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Units: UTF-16. */
const SAMPLE = 64 * 1024;
const SAMPLE_ROWS = 20;
/** What spreadsheets write above a table, and read there. */
const STATED = /^sep=(.)(?:\r\n?|\n)/i;

/** Parts a text into rows; the delimiter is found out where nobody names it. */
export function csvTable(text: string, told?: string): CsvTable {
  const stated = STATED.exec(text);
  const start = stated?.[0].length ?? 0;
  const read = rowReader(text, told ?? stated?.[1] ?? delimiterOf(text));
  const beginning = { text, start, line: stated ? 1 : 0 };
  const [header] = rowsFrom(beginning, read);
  const best = bestReader({ text, read, width: header?.cells.length ?? 0 });
  return {
    ...(header ? { header } : {}),
    rows: (findings) => {
      if (header?.fault) findings.push(FAULTS[header.fault](header));
      return header ? bodyOf({ text, start: header.end, line: header.line }, best, findings) : [];
    },
    again: (row) => ({ ...row, cells: best(row.start).cells }),
  };
}

/** The sign that parts the first rows into the most columns, and always as many. */
export function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const scores = DELIMITERS.map((delimiter) => {
    const widths: number[] = [];
    for (const { cells, fault } of rowsFrom(
      { text: sample, start: 0, line: 0 },
      rowReader(sample, delimiter),
    )) {
      if (fault !== 'open') widths.push(cells.length);
      if (widths.length === SAMPLE_ROWS) break;
    }
    const [columns = 0] = widths;
    const alike = widths.filter((width) => width === columns).length;
    return columns > 1 ? (columns * alike) / widths.length : 0;
  });
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ',';
}

interface Reading extends Omit<ReadRow, 'fault'> {
  readonly fault?: 'open' | 'stray' | 'typed' | 'unclosed';
}

/**
 * Where a quote goes wrong, a line that has every cell as it stands is a row, if the next one is whole too: its quote was
 * never meant to hold anything. In a text of several lines, the next line is no row.
 */
function bestReader({ text, read, width }: KnownWidth): (start: number) => Reading {
  const isWhole = (start: number): boolean => {
    if (start >= text.length) return true;
    const { fault, cells } = read(start);
    return (fault ? read(start, { asTyped: true }).cells : cells).length === width;
  };
  return (start) => {
    const row = read(start);
    if (!row.fault || width < 2) return row;
    const typed = read(start, { asTyped: true });
    const isRow = typed.cells.length === width && isWhole(pastBlankLines(text, typed.end));
    if (isRow) return { ...typed, fault: 'typed' };
    return row.fault === 'open' ? closedBeforeRows(row, typed.end) : row;
  };
  /** The quote holds all up to the next two lines that are rows; nothing can be told apart where there are none. */
  function closedBeforeRows(row: ReadRow, lineEnd: number): Reading {
    for (let at = lineEnd; at < text.length; at = read(at).end) {
      const { fault, cells, end } = read(at);
      if (fault || cells.length !== width || !isWhole(pastBlankLines(text, end))) continue;
      return { cells: [...row.cells, text.slice(row.opened, at).trim()], end: at, fault: 'unclosed' };
    }
    return row;
  }
}

function pastBlankLines(text: string, start: number): number {
  const blank = /(?:[ \t]*[\r\n])*/y;
  blank.lastIndex = start;
  return start + (blank.exec(text)?.[0].length ?? 0);
}

interface KnownWidth {
  readonly text: string;
  readonly read: RowReader;
  /** Cells of the header. */
  readonly width: number;
}

interface FoundRow extends CsvRow, Reading {
  /** Line of the file on which it begins, from 1. */
  readonly firstLine: number;
}

interface Beginning {
  readonly text: string;
  readonly start: number;
  /** How many lines stand before it. */
  readonly line: number;
}

/**
 * The rows of a text that say anything.
 *
 * @yields {FoundRow} a row, its end and what is broken in it
 */
function* rowsFrom({ text, start, line }: Beginning, read: (start: number) => Reading): Generator<FoundRow> {
  let lines = line;
  for (let at = start; at < text.length;) {
    const row = read(at);
    const firstLine = lines + 1;
    lines += lineEndsIn(text, at, row.end);
    const saysAnything = row.cells.some(isVisible);
    if (saysAnything || row.fault) yield { ...row, start: at, line: lines, firstLine };
    at = row.end;
  }
}

function* bodyOf(
  beginning: Beginning,
  read: (start: number) => Reading,
  findings: Finding[],
): Generator<CsvRow> {
  for (const row of rowsFrom(beginning, read)) {
    if (row.fault) findings.push(FAULTS[row.fault](row));
    if (row.fault !== 'open') yield row;
  }
}

/** Shape: a row without a line end ends on a line too. */
function lineEndsIn(text: string, start: number, end: number): number {
  let ends = /[\r\n]/.test(text[end - 1] ?? '') ? 0 : 1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) ends++;
  }
  return ends;
}

const FIX = 'Close every quote that opens a cell, and write a quote inside a quoted cell twice.';
const FAULTS: Readonly<Record<NonNullable<Reading['fault']>, (row: FoundRow) => Finding>> = {
  open: ({ firstLine }) => ({
    code: 'source/malformed',
    severity: 'error',
    found: `line ${firstLine}`,
    message: `The table cannot be read from line ${firstLine} on: a quote is never closed. The rows before it were kept.`,
    fix: FIX,
  }),
  unclosed: ({ firstLine, line }) => ({
    code: 'source/malformed',
    severity: 'error',
    found: `line ${firstLine}`,
    message: `A quote on line ${firstLine} is never closed: what stands up to line ${line} was read as one cell.`,
    fix: FIX,
  }),
  typed: ({ line }) => ({
    code: 'source/malformed',
    severity: 'error',
    found: `line ${line}`,
    message: `A quote on line ${line} is not closed there, so the line was read as it stands.`,
    fix: FIX,
  }),
  stray: ({ line }) => ({
    code: 'source/malformed',
    severity: 'warning',
    found: `line ${line}`,
    message: `The row that ends on line ${line} has a quote in a quoted cell: its cells may be parted in the wrong places.`,
    fix: FIX,
  }),
};
