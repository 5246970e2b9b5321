import { FEED_LIMITS, type Resource } from '@guidance-list/core';
import type { Finding } from '../report/report.js';
import type { Mapping } from '../terms/mapping.js';
import type { SiteTerm } from '../terms/site-term.js';
import { resourceOfRecord } from './resource-of-record.js';
import type { SourceRecord } from './source-record.js';

/** A record as a work that has no id yet, and what was found on the way; no work where the record says nothing. */
export interface GatheredRecord {
  readonly sourceId: string;
  /** The id that the source states. */
  readonly id?: string;
  readonly work?: Omit<Resource, 'id'>;
  readonly findings: readonly Finding[];
}

/** Records that were read one after another, so that a source need never be in memory as a whole. */
export interface Gathering {
  readonly records: readonly GatheredRecord[];
  /** Every term that was met, once, in the order in which it was met. */
  readonly terms: Iterable<SiteTerm>;
  add(record: SourceRecord): void;
  /** Notes a record that was read and that becomes no work of its own, with the reason. */
  leaveOut(sourceId: string, reason: Finding): void;
}

/** Half of what a reader takes: its file has lines and indents too, and feeds are merged. Units: bytes. */
const MOST_BYTES = FEED_LIMITS.bytes / 2;
/** Whole texts from before a repair, in a report; later entries do without. Units: UTF-16. */
const MOST_ORIGINALS = 4 * 1024 * 1024;

/**
 * Turns records into works as they come, and keeps nothing else of them. Once the works weigh as much as a feed may,
 * further ones come without their body, each with a line in the report.
 */
export function gathering(mapping?: Mapping): Gathering {
  const records: GatheredRecord[] = [];
  const terms = new Map<string, SiteTerm>();
  let bytes = 0;
  let originals = 0;
  const texts = new Map<string, string>();
  const lighter = (finding: Finding): Finding => {
    originals += finding.original?.length ?? 0;
    const told = Object.entries(finding).filter(
      ([name]) => name !== 'original' || originals <= MOST_ORIGINALS,
    );
    return Object.fromEntries(told.map(([name, text]) => [name, shared(texts, text as string)])) as never;
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
      ...(record.id === undefined ? {} : { id: record.id }),
      ...(weighed ? { work: weighed.work } : {}),
      findings,
    });
  };
  const leaveOut = (sourceId: string, reason: Finding): void => {
    records.push({ sourceId, findings: [reason] });
  };
  return { records, terms: { [Symbol.iterator]: () => terms.values() }, add, leaveOut };
}

/** The same text, held once, and apart from a longer one that it may have been cut from, which would stay with it. */
function shared(texts: Map<string, string>, text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const own = JSON.parse(JSON.stringify(text)) as string;
  texts.set(own, own);
  return own;
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
  return {
    work: JSON.parse(JSON.stringify(work)) as typeof whole,
    bytes: bytes - Buffer.byteLength(JSON.stringify(body)),
    findings: [finding],
  };
}
