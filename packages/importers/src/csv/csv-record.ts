import type { SourceRecord } from '../record/source-record.js';
import { CsvCells } from './csv-cells.js';
import { csvFiles } from './csv-files.js';
import type { CsvReading } from './csv-reading.js';
import type { CsvRow } from './csv-table.js';

type Facts = NonNullable<SourceRecord['facts']>;

const FACETS = ['types', 'topics', 'audiences', 'places'] as const;

/** Turns a row of a table into a record of a source. */
export function csvRecord(row: CsvRow, reading: CsvReading): SourceRecord {
  const cells = new CsvCells(row.cells, reading);
  const id = cells.one('id');
  const texts = {
    id,
    title: cells.text('title'),
    summary: cells.text('summary'),
    body: cells.text('body'),
    url: cells.address(cells.one('url'), 'url'),
  };
  return {
    sourceId: `line ${row.line}`,
    ...filled(texts),
    terms: [],
    downloads: csvFiles(cells),
    facts: {
      ...facets(cells),
      ...filled({ publishers: cells.names('publishers'), authors: cells.names('authors') }),
      ...filled({ added: cells.date('added') ?? '', updated: cells.date('updated') ?? '' }),
      source: { system: 'csv', ...filled({ id }) },
    },
    findings: cells.findings,
  };
}

function facets(cells: CsvCells): Facts {
  const facts: Record<string, string[]> = {};
  for (const { facets: told } of cells.terms()) {
    for (const facet of FACETS) {
      const values = told[facet];
      if (values) facts[facet] = facts[facet] ? [...new Set([...facts[facet], ...values])] : [...values];
    }
  }
  return facts;
}

/** What says anything. */
function filled<T extends Readonly<Record<string, string | string[]>>>(values: T): Partial<T> {
  const said: Partial<T> = {};
  for (const name in values) if (values[name]?.length) said[name] = values[name];
  return said;
}
