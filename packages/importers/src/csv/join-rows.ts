import { addressId } from '@guidance-list/core';
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
 * files. What a later row says otherwise is left out, with a line. A row that adds nothing is a double entry.
 */
export function joinRows(first: SourceRecord, others: readonly SourceRecord[]): JoinedRows {
  const downloads = new Map(first.downloads.map((one) => [keyOf(one), one]));
  const findings = [...(first.findings ?? [])];
  let known: SourceRecord = first;
  const became = others.map((row) => {
    const filesBefore = downloads.size;
    for (const one of row.downloads) if (!downloads.has(keyOf(one))) downloads.set(keyOf(one), one);
    findings.push(...(row.findings ?? []), ...saidOtherwise(known, row));
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

/** What a row says of the fields that an earlier row has filled already. */
function saidOtherwise(known: SourceRecord, row: SourceRecord): Finding[] {
  const [before, now] = [statedBy(known), statedBy(row)];
  return [...now].flatMap(([field, values]) => {
    const kept = before.get(field) ?? values;
    const lost = values.filter((value) => !kept.some((one) => isSame(one, value)));
    return lost.length > 0 ? [leftOut(field, { lost, kept, line: row.sourceId })] : [];
  });
}

/** Two ways to write one address say the same. */
function isSame(one: string, other: string): boolean {
  return one === other || (addressId(one) !== undefined && addressId(one) === addressId(other));
}

function statedBy({ title, summary, body, url, facts }: SourceRecord): Map<string, readonly string[]> {
  const stated = Object.entries({ title, summary, body, url, ...facts, source: undefined });
  return new Map(
    stated.flatMap(([field, value]) => (value === undefined ? [] : [[field, [value].flat()] as const])),
  );
}

function leftOut(
  field: string,
  { lost, kept, line }: { lost: readonly string[]; kept: readonly string[]; line: string },
): Finding {
  return {
    code: 'field/repeated',
    severity: 'warning',
    field,
    found: lost.join('; '),
    used: kept.join('; '),
    message: `The row on ${line} says something else of this work than the row before it, so that was left out.`,
    fix: 'Make the rows of one work agree, or give each work an id of its own.',
  };
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
