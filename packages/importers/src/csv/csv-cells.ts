import { addressVerdict } from '@guidance-list/core';
import { markupText } from '../content/content.js';
import { readText } from '../record/read-text.js';
import type { Finding } from '../report/report.js';
import type { CsvColumn, CsvField } from './csv-columns.js';
import { csvDate } from './csv-date.js';
import type { CsvRow } from './csv-rows.js';
import type { CsvTerms } from './csv-terms.js';

/** What every row of a table is read by. */
export interface CsvReading {
  readonly columns: readonly CsvColumn[];
  readonly terms: CsvTerms;
  /** Between several values in one cell. */
  readonly separator: string;
  /** Address that relative ones are completed with. */
  readonly base?: string;
}

/** The cells of one row by their fields. What is found while reading them is kept in `findings`. */
export class CsvCells {
  readonly findings: Finding[] = [];

  constructor(
    private readonly row: CsvRow,
    private readonly reading: CsvReading,
  ) {}

  /** The columns of a field, in the order of the table. */
  columns(field: CsvField): CsvColumn[] {
    return this.reading.columns.filter((column) => column.field === field);
  }

  /** The first cell of a field that says anything, else "". */
  one(field: CsvField): string {
    const cells = this.columns(field).map(({ at }) => (this.row.cells[at] ?? '').trim());
    return cells.find(Boolean) ?? '';
  }

  /** The values in a cell, parted by the separator. */
  values({ at }: CsvColumn): string[] {
    const parts = (this.row.cells[at] ?? '').split(this.reading.separator);
    return parts.map((value) => value.trim()).filter(Boolean);
  }

  /** The values of all columns of a field, each once. */
  several(field: CsvField): string[] {
    return [...new Set(this.columns(field).flatMap((column) => this.values(column)))];
  }

  /** The same as clean texts. */
  names(field: CsvField): string[] {
    return this.several(field).map((name) => {
      const { text, findings } = readText(field, name);
      this.findings.push(...findings);
      return text;
    });
  }

  /** A text; markup becomes text where the mapping says that the column holds it. */
  text(field: CsvField): string {
    const cell = this.one(field);
    if (!this.columns(field).some(({ isMarkup }) => isMarkup)) return cell;
    const { text, findings } = markupText(field, cell);
    this.findings.push(...findings);
    return text;
  }

  /** A partial ISO date. `told` is the field as the feed calls it. */
  date(field: CsvField, told: string = field): string | undefined {
    const found = this.one(field);
    const read = found === '' ? undefined : csvDate(found);
    if (found !== '' && !read) this.findings.push(noDate(told, found));
    if (read?.isGuess) this.findings.push(guessedDate(told, found, read.date));
    return read?.date;
  }

  /** An address, completed where it is relative. What is no address at all stays as it is. */
  address(text: string, told: string): string {
    const { base } = this.reading;
    if (text === '' || addressVerdict(text) !== 'invalid' || !base || !URL.canParse(text, base)) return text;
    const used = new URL(text, base).href;
    this.findings.push({
      code: 'url/relative',
      severity: 'info',
      field: told,
      found: text,
      used,
      message: 'The address was relative; it was completed.',
    });
    return used;
  }
}

function noDate(field: string, found: string): Finding {
  return {
    code: 'date/invalid',
    severity: 'warning',
    field,
    found,
    message: 'This is no date that can be read in one way only, so it was left out.',
    fix: 'Write it as 2004, 2004-05 or 2004-05-17.',
  };
}

function guessedDate(field: string, found: string, used: string): Finding {
  return {
    code: 'date/guessed',
    severity: 'warning',
    field,
    found,
    used,
    message: 'The date was read by the order that its numbers allow.',
    fix: 'Write dates as 2004-05-17, which says the same to everybody.',
  };
}
