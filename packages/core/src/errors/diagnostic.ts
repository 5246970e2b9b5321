import type { GuidanceErrorCode } from './guidance-error.js';

/**
 * One thing found wrong with data from outside, in the order a reader needs it: where, what was found, what was
 * expected, what to do.
 *
 * Shape: `code` is public API and never reused; `pointer` is a JSON Pointer (RFC 6901) into the input, `''` for the whole.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning' | 'info';
  readonly pointer: string;
  /** Which of several feeds, from 0, where a list has more than one. */
  readonly feed?: number;
  /** The record's `id`, where it has a usable one. */
  readonly record?: string;
  /** What stood there, shortened to at most 200 characters. */
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** What `parseFeed` can report, and what a list can report of its index. The list only grows. */
export type DiagnosticCode =
  | GuidanceErrorCode
  | 'feed/not-json'
  | 'feed/version'
  | 'feed/too-large'
  | 'feed/too-deep'
  | 'feed/invalid'
  | 'record/invalid'
  | 'record/duplicate-id'
  | 'field/invalid'
  | 'text/control-removed'
  | 'text/too-long'
  | 'url/unsafe'
  | 'url/invalid'
  | 'date/invalid'
  | 'place/unknown'
  | 'language/unknown'
  | 'term/reserved';
