import { compareCodePoints, FEED_VERSION, type FeedInfo, type Resource } from '@guidance-list/core';
import { reportOf, type Finding, type Report, type ReportEntry } from '../report/report.js';
import { LIBRARY_TYPE_LABELS } from '../terms/library-categories.js';
import type { Mapping } from '../terms/mapping.js';
import { draftMapping } from './draft-mapping.js';
import { gathering, type Gathering } from './gathering.js';
import { idsOfWorks } from './ids-of-works.js';
import type { SourceRecord } from './source-record.js';

/** A feed as it is written. Shape: resources in order of `id` by code points. */
export interface Feed extends FeedInfo {
  readonly resources: readonly Resource[];
}

/** What every importer gives: the feed, what was done on the way, and which record became which work. */
export interface Imported {
  readonly feed: Feed;
  readonly report: Report;
  /** The source's own id of a record → its id in the feed. */
  readonly ids: ReadonlyMap<string, string>;
  /** A first mapping file: every term that was met, those that mean something filled in. */
  readonly draft: Mapping;
}

/** Where records come from, and what is known of the library they belong to. */
export interface ImportOrigin {
  /** As the report names it: "import text". */
  readonly command: string;
  /** A path or an address; "-" for standard input. */
  readonly source: string;
  readonly mapping?: Mapping;
  /** Address of the library; ids of works without a page of their own begin with its host. */
  readonly base?: string;
  readonly info?: Omit<FeedInfo, 'version'>;
  /** What concerns the source as a whole. */
  readonly findings?: readonly (Finding | ReportEntry)[];
  /** Records that were read and left out by rule before they came here. */
  readonly leftOut?: number;
  /** Whether a part of the source could not be read. */
  readonly isPart?: boolean;
  /** Works of an earlier feed that have not changed since: they stay without a word. */
  readonly unchanged?: readonly Resource[];
  /** Works of an earlier feed that could not be seen again: those that no record of this run is, stay. */
  readonly earlier?: readonly Resource[];
}

/** Makes a feed and its report of what a reader found; the last step of every importer. */
export function importedFrom(records: Iterable<SourceRecord>, origin: ImportOrigin): Imported {
  const gathered = gathering(origin.mapping);
  for (const record of records) gathered.add(record);
  return importedOf(gathered, origin);
}

/** The same of records that were gathered as they came. */
export function importedOf({ records, terms }: Gathering, origin: ImportOrigin): Imported {
  const { source, mapping, unchanged = [] } = origin;
  const named = records.flatMap(({ work, sourceId, id }) =>
    work ? [{ id, url: work.url, title: work.title, sourceId }] : [],
  );
  const ids = idsOfWorks(named, origin.base).values();
  const resources: Resource[] = [];
  const idsBySource = new Map<string, string>();
  const entries = (origin.findings ?? []).map((finding): ReportEntry => ({ ...finding, source }));
  for (const { sourceId, work, findings } of records) {
    const id = work && ids.next().value;
    if (work && id !== undefined) {
      resources.push({ id, ...work });
      idsBySource.set(sourceId, id);
    }
    const told = work && id === undefined ? [...findings, doubleEntry()] : findings;
    entries.push(...told.map((one) => ({ ...one, source, record: id ?? sourceId })));
  }
  const skipped = records.length - resources.length + (origin.leftOut ?? 0);
  resources.push(...others(unchanged, resources));
  const stay = others(origin.earlier ?? [], resources);
  resources.push(...stay);
  entries.push(...stay.map(({ id }) => ({ ...keptFromBefore(), source, record: id })));
  resources.sort((a, b) => compareCodePoints(a.id, b.id));
  const outcome = {
    command: origin.command,
    sources: [{ source, ok: !origin.isPart }],
    kept: resources.length,
    skipped,
    entries: withPointers(entries, resources),
  };
  return {
    feed: { ...headerOf(origin, resources), resources },
    report: reportOf(outcome),
    ids: idsBySource,
    draft: draftMapping(terms, mapping),
  };
}

/** Those that are none of the known ones. */
function others(some: readonly Resource[], known: readonly Resource[]): Resource[] {
  const ids = new Set(known.map(({ id }) => id));
  return some.filter(({ id }) => !ids.has(id));
}

function headerOf({ info = {} }: ImportOrigin, resources: readonly Resource[]): FeedInfo {
  const used = new Set(resources.flatMap(({ types = [] }) => types));
  const labels = Object.entries(LIBRARY_TYPE_LABELS).filter(([type]) => used.has(type));
  const terms = labels.length > 0 ? { terms: { types: Object.fromEntries(labels), ...info.terms } } : {};
  return { version: FEED_VERSION, ...info, ...terms };
}

function withPointers(entries: readonly ReportEntry[], resources: readonly Resource[]): ReportEntry[] {
  const places = new Map(resources.map(({ id }, at) => [id, at]));
  return entries.map((entry) => {
    const at = entry.record === undefined ? undefined : places.get(entry.record);
    if (at === undefined) return entry;
    return { ...entry, pointer: `/resources/${at}${entry.field ? `/${entry.field}` : ''}` };
  });
}

function doubleEntry(): Finding {
  return {
    code: 'record/duplicate-id',
    severity: 'warning',
    field: 'id',
    message: 'A record before it has the same id or address, so this one was left out.',
    fix: 'Give it an address of its own at the source, or delete one of the two.',
  };
}

function keptFromBefore(): Finding {
  return {
    code: 'record/kept',
    severity: 'warning',
    message: 'It could not be seen again, so it stays as the earlier feed has it.',
    fix: 'Import again when the whole source can be read.',
  };
}
