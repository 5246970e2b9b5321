import { isVisible } from '@guidance-list/core';
import { languageOfName, unknownLanguage } from '../content/language-of-name.js';
import { readText, type ReadText } from '../record/read-text.js';
import type { Finding } from '../report/report.js';
import type { Meaning } from '../terms/mapping.js';
import type { CsvColumn, CsvField } from './csv-columns.js';
import type { CsvTerms } from './csv-terms.js';
import { remembered } from './remembered.js';

/** What the terms in a cell mean. */
export interface CellTerms {
  /** Only those that hold anything. */
  readonly facets: Readonly<Partial<Record<keyof Meaning, readonly string[]>>>;
  readonly findings: readonly Finding[];
}

/** What every row of a table is read by. Cells repeat themselves, so what was read once is remembered. */
export interface CsvReading {
  /** The columns of each field, in the order of the table. */
  readonly columnsOf: Readonly<Partial<Record<CsvField, readonly CsvColumn[]>>>;
  /** Address that relative ones are completed with. */
  readonly base?: string;
  /** The values in a cell, parted by the separator, each once. */
  readonly valuesIn: (cell: string) => readonly string[];
  /** The columns that hold terms. */
  readonly termsIn: readonly { readonly at: number; readonly read: (cell: string) => CellTerms }[];
  readonly languageIn: (name: string) => {
    readonly languages: readonly string[];
    readonly findings: readonly Finding[];
  };
  readonly nameIn: (field: CsvField) => (name: string) => ReadText;
}

const FACETS = ['types', 'topics', 'audiences', 'places'] as const;

/** What is known of a table once its header is read. */
export interface KnownTable {
  readonly columns: readonly CsvColumn[];
  readonly terms: CsvTerms;
  /** Between several values in one cell. */
  readonly separator: string;
  readonly base?: string;
}

/** Makes ready for the rows of a table. */
export function csvReading({ columns, terms, separator, base }: KnownTable): CsvReading {
  const columnsOf: Partial<Record<CsvField, CsvColumn[]>> = {};
  for (const column of columns) (columnsOf[column.field] ??= []).push(column);
  const valuesIn = remembered((cell) => {
    const values = cell.split(separator).map((value) => value.trim());
    return [...new Set(values.filter(isVisible))];
  });
  const namesOf = new Map<CsvField, (name: string) => ReadText>();
  return {
    columnsOf,
    ...(base === undefined ? {} : { base }),
    valuesIn,
    termsIn: columns
      .filter(({ field }) => FACETS.some((facet) => facet === field))
      .map((column) => ({
        at: column.at,
        read: remembered((cell) => cellTerms(valuesIn(cell), column, terms)),
      })),
    languageIn: remembered(languageIn),
    nameIn: (field) => {
      const known = namesOf.get(field) ?? remembered((name) => readText(field, name));
      namesOf.set(field, known);
      return known;
    },
  };
}

function cellTerms(values: readonly string[], column: CsvColumn, terms: CsvTerms): CellTerms {
  const read = values.map((value) => terms.read(column, value));
  const facets: Partial<Record<keyof Meaning, readonly string[]>> = {};
  for (const facet of FACETS) {
    const ids = [...new Set(read.flatMap(({ meaning }) => meaning[facet] ?? []))];
    if (ids.length > 0) facets[facet] = ids;
  }
  return { facets, findings: read.flatMap(({ findings }) => findings) };
}

function languageIn(name: string): { languages: string[]; findings: Finding[] } {
  const language = languageOfName(name);
  return language === undefined
    ? { languages: [], findings: [unknownLanguage(name)] }
    : { languages: [language], findings: [] };
}
