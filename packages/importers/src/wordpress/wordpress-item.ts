import type { SiteTerm } from '../terms/site-term.js';
import type { Finding } from '../report/report.js';

/** A published record of a WordPress site, whichever way it came: over the REST API or in an export. */
export interface WordpressItem {
  readonly id: number;
  /** Address of its page; "" where it has none. */
  readonly link: string;
  /** Markup. */
  readonly title: string;
  /** Markup. */
  readonly content: string;
  /** Markup; "" where nobody wrote one. */
  readonly excerpt: string;
  /** The day, by universal time. */
  readonly added?: string;
  /** The day, by universal time. */
  readonly updated?: string;
  /** BCP 47: of its texts, where a plugin for languages says so. */
  readonly language?: string;
  /** The same work in other languages: language → number of the record there. */
  readonly translations?: Readonly<Record<string, number>>;
  readonly terms: readonly SiteTerm[];
  /** Its fields, ACF's too. */
  readonly fields: readonly (readonly [name: string, value: unknown])[];
  readonly findings: readonly Finding[];
}
