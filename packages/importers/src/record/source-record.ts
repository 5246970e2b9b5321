import type { Resource } from '@guidance-list/core';
import type { Finding } from '../report/report.js';
import type { SiteTerm } from '../terms/site-term.js';
import type { Download } from './download-line.js';

/** One work as a source tells it, whatever the source: what every reader hands on, and nothing else is read later. */
export interface SourceRecord {
  /** What the source calls it: its number, or its place on a page. */
  readonly sourceId: string;
  /** The id that the source itself states; it goes before every other. */
  readonly id?: string;
  readonly title?: string;
  /** Plain text that may end in a broken tail. */
  readonly summary?: string;
  readonly body?: string;
  /** BCP 47: of the texts above, where it is known. */
  readonly language?: string;
  /** Language → the texts in it, where the source has the work in several. */
  readonly translations?: Readonly<Record<string, Pick<SourceRecord, 'title' | 'summary' | 'body'>>>;
  /** Absolute address of the work's own page. */
  readonly url?: string;
  readonly terms: readonly SiteTerm[];
  readonly downloads: readonly Download[];
  /** The source says that there are more languages than it lists. */
  readonly otherLanguages?: boolean;
  /** The title was cut by the source; the whole one is not known. */
  readonly titleIsCut?: boolean;
  /** What the source states as data, valid as it stands. */
  readonly facts?: Pick<
    Resource,
    'types' | 'topics' | 'audiences' | 'places' | 'publishers' | 'authors' | 'added' | 'updated' | 'source'
  >;
  /** What was already found while reading. */
  readonly findings?: readonly Finding[];
}
