import { addressId, FEED_LIMITS } from '@guidance-list/core';
import type { Finding } from '../report/report.js';
import type { Mapping } from '../terms/mapping.js';
import { LIBRARY_TYPE_LABELS } from '../terms/library-categories.js';
import type { SiteTerm } from '../terms/site-term.js';
import { keptFindings, type KeptFindings } from './kept-findings.js';
import { packedValues, type PackedValues } from './packed-values.js';
import { resourceOfRecord, type Work } from './resource-of-record.js';
import type { SourceRecord } from './source-record.js';
import { workLines } from './work-lines.js';

/** A record that was read: what tells it apart, and what was found on the way. */
export interface GatheredRecord {
  readonly sourceId: string;
  /** None where the record is no work. */
  readonly work?: GatheredWork | undefined;
  /** Its findings are those before this one and from that of the record before on. */
  readonly findingsEnd: number;
  readonly isRepaired: boolean;
}

/** A work whose texts are packed away. */
export interface GatheredWork {
  /** What the source states, or its canonical address. */
  readonly id?: string | undefined;
  /** Where it has no id: one is made of it. */
  readonly title?: string | undefined;
  /** By which it is found. */
  readonly place: number;
  /** Those of its types that a feed has to name. */
  readonly labelled?: readonly string[] | undefined;
}

/** Records that were read one after another, so that a source need never be in memory as a whole. */
export interface Gathering {
  /** In the order in which they were read; each is made when it is asked for. */
  readonly records: Pick<PackedValues<GatheredRecord>, 'size' | typeof Symbol.iterator>;
  readonly findings: KeptFindings;
  /** Every term that was met, once, in the order in which it was met. */
  readonly terms: Iterable<SiteTerm>;
  add(record: SourceRecord): void;
  /** Notes a record that was read and that becomes no work of its own, with the reason. */
  leaveOut(sourceId: string, reason: Finding): void;
  /** A work as the lines that it is in a feed, but for its id. */
  linesOf(work: Pick<GatheredWork, 'place'>): string;
}

/** From here on works come without their body: half of what a reader takes, so that all have a place. Units: bytes. */
const MOST_WITH_BODIES = FEED_LIMITS.bytes / 2;
/** From here on works do not fit; the feed says a little of itself too. Units: bytes. */
const MOST_BYTES = FEED_LIMITS.bytes - 1024 * 1024;
/** An id is the address, or made of host and title. Units: bytes. */
const LONGEST_ID = 400;
/** What stands around a work and its id in a feed, and before each of its lines. Units: bytes. */
const AROUND = 18;
const INDENT = 4;

/**
 * Turns records into works as they come, and keeps nothing of them but the works and what tells them apart, packed. Once the
 * works weigh half of what a feed may, further ones come without their body; what does not fit at all is left out. Each has
 * a line in the report.
 */
export function gathering(mapping?: Mapping): Gathering {
  const records = packedValues<GatheredRecord>();
  const terms = new Map<string, SiteTerm>();
  const packed = packedValues<Work>();
  const kept = keptFindings();
  const note = (sourceId: string, findings: readonly Finding[], work?: GatheredWork): void => {
    const isRepaired = kept.add(findings);
    records.add({ sourceId, findingsEnd: kept.size, isRepaired, work });
  };
  let [bytes, works] = [0, 0];
  const leaveOut = (sourceId: string, reason: Finding): void => {
    note(sourceId, [reason]);
  };
  const add = (record: SourceRecord): void => {
    for (const term of record.terms) {
      const key = `${term.taxonomy}\n${term.name}`;
      if (!terms.has(key)) terms.set(key, term);
    }
    const { work, findings } = resourceOfRecord(record, mapping);
    const { sourceId } = record;
    if (!work) {
      note(sourceId, findings);
      return;
    }
    const weighed = lightEnough(work, MOST_WITH_BODIES - bytes);
    if (bytes + weighed.bytes > MOST_BYTES || works === FEED_LIMITS.records) {
      leaveOut(sourceId, feedIsFull());
      return;
    }
    bytes += weighed.bytes;
    works++;
    const place = packed.add(weighed.work);
    const id = record.id ?? addressId(work.url ?? '');
    note(sourceId, [...findings, ...weighed.findings], {
      id,
      title: id === undefined ? work.title : undefined,
      place,
      labelled: labelledTypes(work),
    });
  };
  return {
    records,
    findings: kept,
    terms: { [Symbol.iterator]: () => terms.values() },
    add,
    leaveOut,
    linesOf: ({ place }) => workLines(packed.at(place)),
  };
}

function lightEnough(whole: Work, room: number): { work: Work; bytes: number; findings: Finding[] } {
  const bytes = writtenBytes(whole);
  if (bytes <= room || whole.body === undefined) return { work: whole, bytes, findings: [] };
  const { body, ...work } = whole;
  const finding: Finding = {
    code: 'text/too-long',
    severity: 'warning',
    field: 'body',
    found: `${body.length} characters`,
    message: 'The feed holds half of what a feed may, so this body was left out; its summary is there.',
    fix: 'Import a part of the library at a time, or offer long texts as files.',
  };
  return { work, bytes: writtenBytes(work), findings: [finding] };
}

/** What a work weighs in the file. Units: bytes. */
function writtenBytes(work: Work): number {
  const lines = workLines(work);
  let indents = INDENT;
  for (let at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', at + 1)) indents += INDENT;
  const id = work.url === undefined ? LONGEST_ID : Buffer.byteLength(work.url);
  return Buffer.byteLength(lines) + indents + id + AROUND;
}

/** The core has no name for these, so a feed that holds them brings it. */
function labelledTypes({ types = [] }: Work): readonly string[] | undefined {
  const labelled = types.filter((type) => Object.hasOwn(LIBRARY_TYPE_LABELS, type));
  return labelled.length > 0 ? labelled : undefined;
}

function feedIsFull(): Finding {
  return {
    code: 'feed/too-large',
    severity: 'error',
    message: 'The feed holds as much as a reader takes, so this record was left out.',
    fix: 'Import a part of the library at a time.',
  };
}
