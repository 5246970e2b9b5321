import { addressId } from '@guidance-list/core';
import type { Download } from '../record/download-line.js';
import type { SourceRecord } from '../record/source-record.js';
import type { Finding } from '../report/report.js';

/** Rows as works, and the rows that became a part of another. */
export interface JoinedRows {
  readonly records: readonly SourceRecord[];
  readonly leftOut: readonly { readonly sourceId: string; readonly finding: Finding }[];
}

/**
 * Joins the rows of one work: those with the same id, else the same address. The first row says what the work is; later ones
 * add their editions and files. A row that adds nothing is left out as a double entry.
 */
export function joinRows(rows: Iterable<SourceRecord>): JoinedRows {
  const records: SourceRecord[] = [];
  const places = new Map<string, number>();
  const leftOut: { sourceId: string; finding: Finding }[] = [];
  for (const row of rows) {
    const key = row.id ?? addressId(row.url ?? '');
    const at = key === undefined ? undefined : places.get(key);
    const first = at === undefined ? undefined : records[at];
    if (at === undefined || !first) {
      if (key !== undefined) places.set(key, records.length);
      records.push(row);
      continue;
    }
    const added = row.downloads.filter((one) => !first.downloads.some((other) => isSame(one, other)));
    const finding = added.length > 0 ? merged(first) : doubled(first);
    leftOut.push({ sourceId: row.sourceId, finding });
    const findings = [...(first.findings ?? []), ...(row.findings ?? [])];
    records[at] = { ...first, downloads: [...first.downloads, ...added], findings };
  }
  return { records, leftOut };
}

function isSame(one: Download, other: Download): boolean {
  return (['edition', 'issued', 'language', 'url'] as const).every((fact) => one[fact] === other[fact]);
}

function merged({ sourceId }: SourceRecord): Finding {
  return {
    code: 'record/merged',
    severity: 'info',
    found: sourceId,
    message: `The row has the id or the address of the row on ${sourceId}; its edition and files were added to that work.`,
  };
}

function doubled({ sourceId }: SourceRecord): Finding {
  return {
    code: 'record/duplicate-id',
    severity: 'warning',
    field: 'id',
    found: sourceId,
    message: `The row has the id or the address of the row on ${sourceId} and adds no edition or file, so it was left out.`,
    fix: 'Give it an id or an address of its own, or delete one of the two.',
  };
}
