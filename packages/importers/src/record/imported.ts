import { compareCodePoints, FEED_VERSION, type FeedInfo, type Resource } from '@guidance-list/core';
import { reportOf, type Finding, type Report, type ReportEntry } from '../report/report.js';
import { LIBRARY_TYPE_LABELS } from '../terms/library-categories.js';
import type { Mapping } from '../terms/mapping.js';
import { draftMapping } from './draft-mapping.js';
import { gathering, type Gathering, type Mutable } from './gathering.js';
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
  for (const { sourceId, work } of records) {
    const id = work && ids.next().value;
    if (work && id !== undefined) {
      work.id = id;
      resources.push(work);
      idsBySource.set(sourceId, id);
    }
  }
  const skipped = records.length - resources.length + (origin.leftOut ?? 0);
  resources.push(...others(unchanged, resources));
  const stay = others(origin.earlier ?? [], resources);
  resources.push(...stay);
  resources.sort((a, b) => compareCodePoints(a.id, b.id));
  const placed = placedIn(resources, source);
  const entries = (origin.findings ?? []).map((finding) => placed({ ...finding }));
  for (const { sourceId, work, findings } of records) {
    const isDouble = work?.id === '';
    const told = isDouble ? [...findings, doubleEntry()] : findings;
    for (const one of told) entries.push(placed(one, work && !isDouble ? work.id : sourceId));
  }
  entries.push(...stay.map(({ id }) => placed(keptFromBefore(), id)));
  const sources = [{ source, ok: !origin.isPart }];
  return {
    feed: { ...headerOf(origin, resources), resources },
    report: reportOf({ command: origin.command, sources, kept: resources.length, skipped, entries }),
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

/** Completes an entry where it is: with its source, its record and the place of that in the feed. */
function placedIn(resources: readonly Resource[], source: string) {
  const places = new Map(resources.map(({ id }, at) => [id, at]));
  return (entry: Mutable<ReportEntry>, record = entry.record): ReportEntry => {
    const at = record === undefined ? undefined : places.get(record);
    entry.source = source;
    if (record !== undefined) entry.record = record;
    if (at !== undefined) entry.pointer = `/resources/${at}${entry.field ? `/${entry.field}` : ''}`;
    return entry;
  };
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
