import type { QueryKind } from '../collection/mixed-queries.js';
import type { Spread } from './timings.js';

/** What one process is told to measure. */
export interface Task {
  readonly contender: string;
  readonly size: number;
  readonly queries: number;
  readonly seed: number;
  /** Only these queries of the mix, by their numbers, and only for their answers; nothing is timed. */
  readonly answersOnly?: readonly number[];
}

/** An answer reduced to what can be compared between processes. */
export interface AnswerDigest {
  readonly total: number;
  /** Of all counts, whatever their order. */
  readonly counts: string;
  readonly ids: string;
}

/** What was measured of a contender at one size. Units: milliseconds and bytes. */
export interface Measurement {
  readonly setup: string;
  readonly version?: string;
  readonly buildMs: number;
  /** What stays on the heap and in array buffers after the build, resources not counted. */
  readonly memoryBytes: number;
  readonly index?: { readonly rawBytes: number; readonly gzipBytes: number };
  readonly loadMs?: number;
  /** Measured passes over all queries; those to warm up are not among them, unless the first was so slow that it is the only one. */
  readonly passes: number;
  readonly isWarm: boolean;
  /** Over the queries when each is asked for the first time, code and memory cold. */
  readonly first: Spread;
  /** Over the queries of the mix, each with the median of its passes. */
  readonly overall: Spread;
  readonly byKind: Readonly<Partial<Record<QueryKind, Spread>>>;
}

/** What a measuring process says, in this order. */
export type Message =
  | { readonly type: 'phase'; readonly phase: string }
  | { readonly type: 'answer'; readonly query: number; readonly digest: AnswerDigest }
  | { readonly type: 'measured'; readonly measurement: Measurement };
