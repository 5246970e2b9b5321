import type { Finding } from '../report/report.js';
import { termKey } from '../terms/type-names.js';
import type { Mapping } from '../terms/mapping.js';

/** Every field that a column can hold. */
export const CSV_FIELDS = [
  'id',
  'title',
  'summary',
  'body',
  'url',
  'types',
  'topics',
  'audiences',
  'places',
  'publishers',
  'authors',
  'issued',
  'edition',
  'language',
  'file',
  'added',
  'updated',
] as const;

/** @see CSV_FIELDS */
export type CsvField = (typeof CSV_FIELDS)[number];

/** A column whose cells are read. */
export interface CsvColumn {
  readonly at: number;
  readonly header: string;
  readonly field: CsvField;
  /** Whether its cells are markup. */
  readonly isMarkup: boolean;
}

/** What the columns of a table hold, and those that nobody knows. */
export interface CsvColumns {
  readonly columns: readonly CsvColumn[];
  readonly findings: readonly Finding[];
  /** For a mapping file: every header, with the field that it stands for, "" where none is known. */
  readonly draft: Readonly<Record<string, string>>;
}

const TEXTS: readonly CsvField[] = ['title', 'summary', 'body'];

/** Reads the header of a table: the mapping's word first, then the names of the fields, in either case. */
export function csvColumns(headers: readonly string[], mapping: Mapping = {}): CsvColumns {
  const columns: CsvColumn[] = [];
  const findings: Finding[] = [];
  const draft: Record<string, string> = {};
  for (const [at, cell] of headers.entries()) {
    const header = cell.trim();
    if (header === '') continue;
    const name = mappedName(header, mapping);
    const field = fieldOf(name ?? header);
    draft[header] = name ?? field ?? '';
    if (field) columns.push({ at, header, field, isMarkup: isMarkup(header, field, mapping) });
    else if (name !== '') findings.push(unknownColumn(header, name));
  }
  if (!columns.some(({ field }) => TEXTS.includes(field))) findings.push(noTexts(headers));
  return { columns, findings, draft };
}

/** Nothing where the mapping does not name the column; "" where it says to leave it out. */
function mappedName(header: string, { columns = {} }: Mapping): string | undefined {
  return Object.entries(columns).find(([name]) => termKey(name) === termKey(header))?.[1];
}

function fieldOf(name: string): CsvField | undefined {
  const wanted = name.trim().toLowerCase();
  return CSV_FIELDS.find((field) => field === wanted);
}

function isMarkup(header: string, field: string, { html = [] }: Mapping): boolean {
  return html.includes(header) || html.includes(field);
}

function unknownColumn(header: string, name?: string): Finding {
  const line = JSON.stringify({ columns: { [header]: 'title' } });
  return {
    code: 'column/unknown',
    severity: 'warning',
    found: header,
    message:
      name === undefined
        ? `The column "${header}" was not read: no field has this name.`
        : `The column "${header}" was not read: the mapping calls it "${name}", which is no field.`,
    fix: `Say in a mapping file which field it is, such as ${line}, or "" to leave it out. Fields: ${CSV_FIELDS.join(', ')}.`,
  };
}

function noTexts(headers: readonly string[]): Finding {
  return {
    code: 'column/unknown',
    severity: 'error',
    found: headers.join(', '),
    message: 'No column holds a title, a summary or a body, so nothing can be read.',
    fix: 'Name the columns in the first row, or say in a mapping file which is which: {"columns":{"Titel":"title"}}.',
  };
}
