import { FEED_VERSION, type FeedInfo, type Resource } from '@guidance-list/core';
import { reportOf, type Finding, type Report, type ReportEntry } from '../report/report.js';
import { LIBRARY_TYPE_LABELS } from '../terms/library-categories.js';
import type { Mapping } from '../terms/mapping.js';
import { draftMapping } from './draft-mapping.js';
import { gathering, type Gathering, type Mutable } from './gathering.js';
import { linesOfPlaced, placedWorks, type PlacedWork } from './placed-works.js';
import type { SourceRecord } from './source-record.js';
import { writtenList } from './written-list.js';

/** A feed as it is written. Shape: resources in order of `id` by code points. */
export interface Feed extends FeedInfo {
  readonly resources: readonly Resource[];
}

/** What every importer gives: the feed, what was done on the way, and which record became which work. */
export interface Imported {
  /** Made when it is first asked for; a large one is better written without it. */
  readonly feed: Feed;
  /** The feed as it is written, piece by piece: a large one is never in memory as values, nor as one text. */
  written(): Iterable<string>;
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
  /** Where the reader has a better one than the terms that were met would make. */
  readonly draft?: Mapping;
}

/** Makes a feed and its report of what a reader found; the last step of every importer. */
export function importedFrom(records: Iterable<SourceRecord>, origin: ImportOrigin): Imported {
  const gathered = gathering(origin.mapping);
  for (const record of records) gathered.add(record);
  return importedOf(gathered, origin);
}

/** The same of records that were gathered as they came. */
export function importedOf(gathered: Gathering, origin: ImportOrigin): Imported {
  const { source, command, isPart, leftOut = 0 } = origin;
  const { records, terms } = gathered;
  const { works, ids, stayed } = placedWorks(gathered, origin);
  const placed = placedIn(works, source);
  const entries = (origin.findings ?? []).map((finding) => placed({ ...finding }));
  const idsBySource = new Map<string, string>();
  for (const [at, { sourceId, work, findings }] of records.entries()) {
    const id = ids[at];
    if (id !== undefined) idsBySource.set(sourceId, id);
    for (const one of findings) entries.push(placed(one, id ?? sourceId));
    if (work && id === undefined) entries.push(placed(doubleEntry(), sourceId));
  }
  entries.push(...stayed.map(({ id }) => placed(keptFromBefore(), id)));
  const skipped = ids.filter((id) => id === undefined).length + leftOut;
  const sources = [{ source, ok: !isPart }];
  const info = headerOf(origin, works);
  const linesOfWorks = function* (): Generator<string> {
    for (const work of works) yield linesOfPlaced(work, gathered);
  };
  let feed: Feed | undefined;
  return {
    get feed() {
      return (feed ??= {
        ...info,
        resources: [...linesOfWorks()].map((lines) => JSON.parse(lines) as Resource),
      });
    },
    written: () => writtenList({ ...info }, 'resources', linesOfWorks()),
    report: reportOf({ command, sources, kept: works.length, skipped, entries }),
    ids: idsBySource,
    draft: origin.draft ?? draftMapping(terms, origin.mapping),
  };
}
/** The core has no name for some types, so a feed that holds them brings it. */
function headerOf({ info = {} }: ImportOrigin, works: readonly PlacedWork[]): FeedInfo {
  const used = new Set(works.flatMap(({ from }) => ('place' in from ? from.labelled : (from.types ?? []))));
  const labels = Object.entries(LIBRARY_TYPE_LABELS).filter(([type]) => used.has(type));
  const terms = labels.length > 0 ? { terms: { types: Object.fromEntries(labels), ...info.terms } } : {};
  return { version: FEED_VERSION, ...info, ...terms };
}

/** Completes an entry where it is: with its source, its record and the place of that in the feed. */
function placedIn(works: readonly PlacedWork[], source: string) {
  const places = new Map(works.map(({ id }, at) => [id, at]));
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
