import { FEED_LIMITS, type Resource } from '@guidance-list/core';
import type { Finding, ReportEntry } from '../report/report.js';
import type { Mapping } from '../terms/mapping.js';
import type { SiteTerm } from '../terms/site-term.js';
import { resourceOfRecord } from './resource-of-record.js';
import type { SourceRecord } from './source-record.js';

/** A record as a work that has no id yet, and what was found on the way; no work where the record is none. */
export interface GatheredRecord {
  readonly sourceId: string;
  /** The id that the source states. */
  readonly id?: string;
  /** Its id is "" until all are there; then it is filled in, since a copy of each would be a second library. */
  readonly work?: Mutable<Resource>;
  /** Completed in place too. */
  readonly findings: readonly Mutable<ReportEntry>[];
}

/** What may be filled in. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Records that were read one after another, so that a source need never be in memory as a whole. */
export interface Gathering {
  readonly records: readonly GatheredRecord[];
  /** Every term that was met, once, in the order in which it was met. */
  readonly terms: Iterable<SiteTerm>;
  add(record: SourceRecord): void;
  /** Notes a record that was read and that becomes no work of its own, with the reason. */
  leaveOut(sourceId: string, reason: Finding): void;
}

/** From here on works come without their body: half of what a reader takes, so that all have a place. Units: bytes. */
const MOST_WITH_BODIES = FEED_LIMITS.bytes / 2;
/** From here on works do not fit; the feed says a little of itself too. Units: bytes. */
const MOST_BYTES = FEED_LIMITS.bytes - 1024 * 1024;
/** An id is the address, or made of host and title. Units: bytes. */
const LONGEST_ID = 400;
/** Whole texts from before a repair, in a report; later entries do without. Units: UTF-16. */
const MOST_ORIGINALS = 4 * 1024 * 1024;

/**
 * Turns records into works as they come, and keeps nothing else of them. Once the works weigh half of what a feed may,
 * further ones come without their body; what does not fit at all is left out. Each has a line in the report.
 */
export function gathering(mapping?: Mapping): Gathering {
  const records: GatheredRecord[] = [];
  const terms = new Map<string, SiteTerm>();
  const texts = new Map<string, string>();
  let [bytes, works, originals] = [0, 0, 0];
  const own = (finding: Finding): ReportEntry => {
    originals += finding.original?.length ?? 0;
    const told = Object.entries(finding).filter(
      ([name]) => name !== 'original' || originals <= MOST_ORIGINALS,
    );
    return Object.fromEntries(told.map(([name, text]) => [name, shared(texts, text as string)])) as never;
  };
  const leaveOut = (sourceId: string, reason: Finding): void => {
    records.push({ sourceId, findings: [own(reason)] });
  };
  const add = (record: SourceRecord): void => {
    for (const term of record.terms) {
      const key = JSON.stringify([term.taxonomy, term.name]);
      if (!terms.has(key)) terms.set(key, term);
    }
    const { work, findings } = resourceOfRecord(record, mapping);
    const weighed = work && lightEnough({ id: '', ...work }, MOST_WITH_BODIES - bytes);
    if (weighed && (bytes + weighed.bytes > MOST_BYTES || works === FEED_LIMITS.records)) {
      leaveOut(record.sourceId, feedIsFull());
      return;
    }
    bytes += weighed?.bytes ?? 0;
    works += weighed ? 1 : 0;
    records.push({
      sourceId: record.sourceId,
      ...(record.id === undefined ? {} : { id: record.id }),
      ...(weighed ? { work: weighed.work } : {}),
      findings: [...findings, ...(weighed?.findings ?? [])].map(own),
    });
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

function lightEnough(whole: Resource, room: number): { work: Resource; bytes: number; findings: Finding[] } {
  const weighed = weighedApart(whole);
  if (weighed.bytes <= room || whole.body === undefined) return { ...weighed, findings: [] };
  const { body, ...work } = whole;
  const finding: Finding = {
    code: 'text/too-long',
    severity: 'warning',
    field: 'body',
    found: `${body.length} characters`,
    message: 'The feed holds half of what a feed may, so this body was left out; its summary is there.',
    fix: 'Import a part of the library at a time, or offer long texts as files.',
  };
  return { ...weighedApart(work), findings: [finding] };
}

/** A work apart from the texts it was cut from, and what it weighs in the file: two more levels, and a comma. */
function weighedApart(work: Resource): { work: Resource; bytes: number } {
  const json = JSON.stringify(work, null, 2);
  const lines = json.split('\n').length;
  const bytes =
    Buffer.byteLength(json) +
    lines * 4 +
    2 +
    (work.url === undefined ? LONGEST_ID : Buffer.byteLength(work.url));
  return { work: JSON.parse(json) as Resource, bytes };
}

function feedIsFull(): Finding {
  return {
    code: 'feed/too-large',
    severity: 'error',
    message: 'The feed holds as much as a reader takes, so this record was left out.',
    fix: 'Import a part of the library at a time.',
  };
}
