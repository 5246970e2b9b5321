import type { Download } from '../record/download-line.js';
import type { SourceRecord } from '../record/source-record.js';
import type { Finding } from '../report/report.js';

/** A work that stands in several rows, and what became of each row after the first. */
export interface JoinedRows {
  readonly record: SourceRecord;
  readonly became: readonly Finding[];
}

/**
 * Joins the rows of one work: the first says what it is, later ones add what it does not state, and their editions and
 * files. A row that adds nothing is a double entry.
 */
export function joinRows(first: SourceRecord, others: readonly SourceRecord[]): JoinedRows {
  const downloads = new Map(first.downloads.map((one) => [keyOf(one), one]));
  const findings = [...(first.findings ?? [])];
  let known: SourceRecord = first;
  const became = others.map((row) => {
    const filesBefore = downloads.size;
    for (const one of row.downloads) if (!downloads.has(keyOf(one))) downloads.set(keyOf(one), one);
    findings.push(...(row.findings ?? []));
    const isMore = downloads.size > filesBefore || addsTo(known, row) || addsTo(known.facts, row.facts);
    const source = { ...row.facts?.source, ...known.facts?.source };
    known = { ...row, ...known, facts: { ...row.facts, ...known.facts, source } };
    return isMore ? merged(first) : doubled(first);
  });
  return { record: { ...known, downloads: [...downloads.values()], findings }, became };
}

function addsTo(known: object = {}, row: object = {}): boolean {
  return Object.keys(row).some((name) => !Object.hasOwn(known, name));
}

function keyOf({ edition, issued, language, url }: Download): string {
  return JSON.stringify([edition, issued, language, url]);
}

function merged({ sourceId }: SourceRecord): Finding {
  return {
    code: 'record/merged',
    severity: 'info',
    found: sourceId,
    message: `The row is of the work on ${sourceId}, by its id or its address; what it adds was joined to that.`,
  };
}

function doubled({ sourceId }: SourceRecord): Finding {
  return {
    code: 'record/duplicate-id',
    severity: 'warning',
    field: 'id',
    found: sourceId,
    message: `The row is of the work on ${sourceId}, by its id or its address, and adds nothing, so it was left out.`,
    fix: 'Give it an id or an address of its own, or delete one of the two.',
  };
}
