import { addressId } from '@guidance-list/core';
import { gathering } from '../record/gathering.js';
import { importedOf, type Imported } from '../record/imported.js';
import type { Finding } from '../report/report.js';
import type { Mapping } from '../terms/mapping.js';
import { csvColumns, type CsvColumns } from './csv-columns.js';
import { csvRecord } from './csv-record.js';
import { csvRows, type CsvRow } from './csv-rows.js';
import { csvTerms, type CsvTerms } from './csv-terms.js';
import { csvText } from './csv-text.js';
import { joinRows } from './join-rows.js';

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
  const { text, findings: decoding } = csvText(bytes, options.encoding);
  const { rows, findings: parsing } = csvRows(text, options.delimiter);
  const [header, ...body] = rows;
  const read = header ? csvColumns(header.cells, mapping) : noColumns(decoding);
  const terms = csvTerms(mapping);
  const known = { columns: read.columns, terms, separator, ...(base === undefined ? {} : { base }) };
  const width = header?.cells.length ?? 0;
  const { records, leftOut } = joinRows(
    body.map((row) => {
      const record = csvRecord(row, known);
      return { ...record, findings: [...(record.findings ?? []), ...tooWide(row, width)] };
    }),
  );
  const gathered = gathering(mapping);
  for (const record of records) gathered.add(record);
  for (const { sourceId, finding } of leftOut) gathered.leaveOut(sourceId, finding);
  const imported = importedOf(gathered, {
    command: 'import csv',
    source,
    ...(base === undefined ? {} : { base }),
    info: { ...home(base), ...declared(terms) },
    findings: [...decoding, ...read.findings, ...parsing],
  });
  return { ...imported, draft: { columns: read.draft, terms: terms.draft } };
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
  const extra = cells.slice(width).filter((cell) => cell.trim() !== '');
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
