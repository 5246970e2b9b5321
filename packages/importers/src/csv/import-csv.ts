import { addressId, isVisible } from '@guidance-list/core';
import { gathering, type Gathering } from '../record/gathering.js';
import { importedOf, type Imported } from '../record/imported.js';
import type { SourceRecord } from '../record/source-record.js';
import type { Finding } from '../report/report.js';
import type { Mapping } from '../terms/mapping.js';
import { csvColumns, type CsvColumns } from './csv-columns.js';
import { csvRecord } from './csv-record.js';
import { csvReading, type CsvReading } from './csv-reading.js';
import { csvTable, type CsvRow, type CsvTable } from './csv-table.js';
import { csvTerms, type CsvTerms } from './csv-terms.js';
import { csvText } from './csv-text.js';
import { joinRows } from './join-rows.js';
import { rowGroups, type RowPlace } from './row-groups.js';

/** What is known of a table before it is read. */
export interface ImportCsvOptions {
  /** As the report names it: a path, or "-". */
  readonly source: string;
  readonly mapping?: Mapping;
  /** Address of the library, against which relative links are resolved. */
  readonly base?: string;
  /** Between cells; default: what parts the first rows best, among comma, semicolon, tab and bar. */
  readonly delimiter?: string;
  /** Default: by byte order mark, else UTF-8, else Windows-1252. */
  readonly encoding?: string;
  /** Between several values in one cell; default ";". */
  readonly separator?: string;
}

const SEPARATOR = ';';

/** Makes a feed of a table. Never throws: what is no table is an error of the report. */
export function importCsv(bytes: Uint8Array, options: ImportCsvOptions): Imported {
  const { mapping, base, separator = SEPARATOR, source } = options;
  const { text, findings } = csvText(bytes, options.encoding);
  const table = csvTable(text, options.delimiter);
  const { columns, ...read } = table.header ? csvColumns(table.header.cells, mapping) : noColumns(findings);
  const terms = csvTerms(mapping);
  const broken: Finding[] = [];
  const reading = csvReading({ columns, terms, separator, ...(base === undefined ? {} : { base }) });
  const gathered = gathering(mapping);
  gatherRows(table, { gathered, reading, broken });
  return importedOf(gathered, {
    command: 'import csv',
    source,
    ...(base === undefined ? {} : { base }),
    info: { ...home(base), ...declared(terms) },
    findings: [...findings, ...read.findings, ...broken],
    draft: { columns: read.draft, terms: terms.draft },
  });
}

interface Gathered {
  readonly gathered: Gathering;
  readonly reading: CsvReading;
  readonly broken: Finding[];
}

/** Reads a table twice, so that no more than the rows of one work are in memory: first which rows are one, then what they say. */
function gatherRows(table: CsvTable, { gathered, reading, broken }: Gathered): void {
  const { rows, othersOf } = rowGroups(table.rows(broken), reading);
  const width = table.header?.cells.length ?? 0;
  const became = new Map<number, Finding>();
  const recordOf = (place: RowPlace): SourceRecord => {
    const row = table.again(place);
    const record = csvRecord(row, reading);
    return { ...record, findings: [...(record.findings ?? []), ...tooWide(row, width)] };
  };
  for (const [at, place] of rows.entries()) {
    const finding = became.get(at);
    if (finding) {
      gathered.leaveOut(`line ${place.line}`, finding);
      continue;
    }
    const others = othersOf.get(at) ?? [];
    const joined = joinRows(recordOf(place), others.flatMap((other) => rows[other] ?? []).map(recordOf));
    gathered.add(joined.record);
    for (const [number, one] of joined.became.entries()) became.set(others[number] ?? at, one);
  }
}

/** A file without a row; where its bytes were no text, that was said. */
function noColumns(said: readonly Finding[]): CsvColumns {
  const empty: Finding = {
    code: 'source/malformed',
    severity: 'error',
    message: 'The table is empty: it has no row of headers.',
    fix: 'Save the sheet again, with the names of its columns in the first row.',
  };
  return {
    columns: [],
    draft: {},
    findings: said.some(({ severity }) => severity === 'error') ? [] : [empty],
  };
}

function tooWide({ cells, line }: CsvRow, width: number): Finding[] {
  const extra = cells.slice(width).filter(isVisible);
  if (extra.length === 0) return [];
  return [
    {
      code: 'field/invalid',
      severity: 'warning',
      found: extra.join(' | '),
      message: `The row that ends on line ${line} has more cells than the header; the last ones were left out.`,
      fix: 'Put quotes around a cell that holds the sign between cells.',
    },
  ];
}

function home(base = ''): { home?: string } {
  return addressId(base) === undefined ? {} : { home: new URL(base).origin };
}

function declared({ labels }: CsvTerms): { terms?: CsvTerms['labels'] } {
  const filled = Object.entries(labels).filter(([, terms]) => Object.keys(terms).length > 0);
  return filled.length > 0 ? { terms: Object.fromEntries(filled) as CsvTerms['labels'] } : {};
}
