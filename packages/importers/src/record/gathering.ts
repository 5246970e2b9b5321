import { FEED_LIMITS, type Resource } from '@guidance-list/core';
import type { Finding } from '../report/report.js';
import type { Mapping } from '../terms/mapping.js';
import type { SiteTerm } from '../terms/site-term.js';
import { resourceOfRecord } from './resource-of-record.js';
import type { SourceRecord } from './source-record.js';

/** A record as a work that has no id yet, and what was found on the way; no work where the record says nothing. */
export interface GatheredRecord {
  readonly sourceId: string;
  readonly work?: Omit<Resource, 'id'>;
  readonly findings: readonly Finding[];
}

/** Records that were read one after another, so that a source need never be in memory as a whole. */
export interface Gathering {
  readonly records: readonly GatheredRecord[];
  /** Every term that was met, once, in the order in which it was met. */
  readonly terms: Iterable<SiteTerm>;
  add(record: SourceRecord): void;
}

/** What a feed may weigh before its reader refuses it, less what the lines and indents of its file take. Units: bytes. */
const MOST_BYTES = FEED_LIMITS.bytes * 0.75;
/** Whole texts from before a repair, in a report; later entries do without. Units: UTF-16. */
const MOST_ORIGINALS = 16 * 1024 * 1024;

/**
 * Turns records into works as they come, and keeps nothing else of them. Once the works weigh as much as a feed may,
 * further ones come without their body, each with a line in the report.
 */
export function gathering(mapping?: Mapping): Gathering {
  const records: GatheredRecord[] = [];
  const terms = new Map<string, SiteTerm>();
  let bytes = 0;
  let originals = 0;
  const lighter = (finding: Finding): Finding => {
    originals += finding.original?.length ?? 0;
    if (originals <= MOST_ORIGINALS) return finding;
    const { original: _, ...rest } = finding;
    return rest;
  };
  const add = (record: SourceRecord): void => {
    for (const term of record.terms) {
      const key = JSON.stringify([term.taxonomy, term.name]);
      if (!terms.has(key)) terms.set(key, term);
    }
    const reading = resourceOfRecord(record, mapping);
    const weighed = reading.work && lightEnough(reading.work, MOST_BYTES - bytes);
    bytes += weighed?.bytes ?? 0;
    const findings = [...reading.findings, ...(weighed?.findings ?? [])].map(lighter);
    records.push({
      sourceId: record.sourceId,
      ...(weighed ? { work: weighed.work } : {}),
      findings: apart(findings),
    });
  };
  return { records, terms: { [Symbol.iterator]: () => terms.values() }, add };
}

/** The same, with texts of its own: a part of a text keeps all of the text it was cut from. */
function apart<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function lightEnough(
  whole: Omit<Resource, 'id'>,
  room: number,
): { work: Omit<Resource, 'id'>; bytes: number; findings: Finding[] } {
  const json = JSON.stringify(whole);
  const bytes = Buffer.byteLength(json);
  if (bytes <= room || whole.body === undefined) {
    return { work: JSON.parse(json) as typeof whole, bytes, findings: [] };
  }
  const { body, ...work } = whole;
  const finding: Finding = {
    code: 'text/too-long',
    severity: 'warning',
    field: 'body',
    found: `${body.length} characters`,
    message: 'The feed holds as much as a feed may, so this body was left out; its summary is there.',
    fix: 'Import a part of the library at a time, or offer long texts as files.',
  };
  return { work: apart(work), bytes: bytes - Buffer.byteLength(JSON.stringify(body)), findings: [finding] };
}
