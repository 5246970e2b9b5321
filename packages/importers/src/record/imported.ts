import { FEED_VERSION, type FeedInfo, type Resource } from '@guidance-list/core';
import { lateReport, type Finding, type Report, type ReportEntry } from '../report/report.js';
import { LIBRARY_TYPE_LABELS } from '../terms/library-categories.js';
import type { Mapping } from '../terms/mapping.js';
import { draftMapping } from './draft-mapping.js';
import { countsOf, entriesOf } from './entries-of.js';
import { gathering, type Gathering } from './gathering.js';
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
  /** The source's own id of a record → its id in the feed; made when it is first asked for. */
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
  const { source, command, isPart } = origin;
  const placed = placedWorks(gathered, origin);
  const { works, ids } = placed;
  const info = headerOf(origin, works);
  const lines = function* (): Generator<string> {
    for (const work of works) yield linesOfPlaced(work, gathered);
  };
  let feed: Feed | undefined;
  let idsBySource: Map<string, string> | undefined;
  const sources = [{ source, ok: !isPart }];
  const counts = countsOf(gathered, placed, origin);
  return {
    get feed() {
      return (feed ??= { ...info, resources: [...lines()].map((text) => JSON.parse(text) as Resource) });
    },
    written: () => writtenList({ ...info }, 'resources', lines()),
    report: lateReport({ command, sources, counts }, () => entriesOf(gathered, placed, origin)),
    get ids() {
      return (idsBySource ??= idsOf(gathered, ids));
    },
    draft: origin.draft ?? draftMapping(gathered.terms, origin.mapping),
  };
}

function idsOf(gathered: Gathering, ids: readonly (string | undefined)[]): Map<string, string> {
  const bySource = new Map<string, string>();
  let at = 0;
  for (const { sourceId } of gathered.records) {
    const id = ids[at++];
    if (id !== undefined) bySource.set(sourceId, id);
  }
  return bySource;
}

/** The core has no name for some types, so a feed that holds them brings it. */
function headerOf({ info = {} }: ImportOrigin, works: readonly PlacedWork[]): FeedInfo {
  const used = new Set(works.flatMap(({ from }) => ('place' in from ? from.labelled : from.types) ?? []));
  const labels = Object.entries(LIBRARY_TYPE_LABELS).filter(([type]) => used.has(type));
  const terms = labels.length > 0 ? { terms: { types: Object.fromEntries(labels), ...info.terms } } : {};
  return { version: FEED_VERSION, ...info, ...terms };
}
