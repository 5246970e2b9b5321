import { addressVerdict, isVisible } from '@guidance-list/core';
import { markupText } from '../content/content.js';
import type { Finding } from '../report/report.js';
import type { CsvColumn, CsvField } from './csv-columns.js';
import { csvDate } from './csv-date.js';
import type { CellTerms, CsvReading } from './csv-reading.js';

/** The cells of one row by their fields. What is found while reading them is kept in `findings`. */
export class CsvCells {
  readonly findings: Finding[] = [];

  constructor(
    private readonly cells: readonly string[],
    private readonly reading: CsvReading,
  ) {}

  /** The first cell of a field that says anything, else "". Another one that says something else is noted. */
  one(field: CsvField): string {
    return this.first(field)?.cell ?? '';
  }

  /** The values of all columns of a field, each once. */
  several(field: CsvField): readonly string[] {
    const columns = this.reading.columnsOf[field] ?? [];
    const values = columns.map(({ at }) => this.reading.valuesIn(this.cells[at] ?? ''));
    return values.length === 1 ? (values[0] ?? []) : [...new Set(values.flat())];
  }

  /** The same as clean texts. */
  names(field: CsvField): string[] {
    const names = this.several(field).map((name) => this.noted(this.reading.nameIn(field)(name)).text);
    return names.filter((name) => name !== '');
  }

  /** What the cells of all columns with terms mean. */
  terms(): readonly CellTerms[] {
    return this.reading.termsIn.map(({ at, read }) => this.noted(read(this.cells[at] ?? '')));
  }

  /** The languages that are named. */
  languages(): string[] {
    return this.several('language').flatMap((name) => this.noted(this.reading.languageIn(name)).languages);
  }

  /** A text; markup becomes text where the mapping says that the column holds it. */
  text(field: CsvField): string {
    const { cell, column } = this.first(field) ?? { cell: '' };
    return column?.isMarkup ? this.noted(markupText(field, cell)).text : cell;
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
    if (!base || text === '' || addressVerdict(text) !== 'invalid' || !URL.canParse(text, base)) return text;
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

  private first(field: CsvField): { cell: string; column: CsvColumn } | undefined {
    const columns = this.reading.columnsOf[field] ?? [];
    const filled = columns
      .map((column) => ({ cell: (this.cells[column.at] ?? '').trim(), column }))
      .filter(({ cell }) => isVisible(cell));
    const [first, ...others] = filled;
    for (const { cell, column } of others)
      if (cell !== first?.cell) this.findings.push(statedTwice(column, cell, first?.cell));
    return first;
  }

  private noted<T extends { readonly findings: readonly Finding[] }>(read: T): T {
    if (read.findings.length > 0) this.findings.push(...read.findings);
    return read;
  }
}

function statedTwice({ header, field }: CsvColumn, found: string, used = ''): Finding {
  return {
    code: 'field/repeated',
    severity: 'warning',
    field: field === 'issued' || field === 'edition' ? 'editions' : field,
    found,
    used,
    message: `The column "${header}" says something else than an earlier column of the same field, so it was left out.`,
    fix: 'Give each column a field of its own in a mapping file, or "" to leave it out.',
  };
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
