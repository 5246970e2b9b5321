import type { Facet, Query } from '../src/query/query.js';
import type { Resource } from '../src/resource/resource.js';

/** A value and how many works choosing it would give. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** What every contender must give for every query: no total, count or first page may be left out or estimated. */
export interface Answer {
  readonly total: number;
  /** Ids of the works on the page, at most twenty. */
  readonly ids: readonly string[];
  /** In any order; a value nobody would find stands there with 0. */
  readonly counts: Readonly<Record<Facet, readonly ValueCount[]>>;
}

/** One way to answer the queries, measured against the others. */
export interface Contender {
  readonly name: string;
  /** Of the package; absent for what is no package. */
  readonly version?: string;
  /** How it is set up, in a sentence for the reader of the table. */
  readonly setup: string;
  /** From resources to a state in which any query can be asked. */
  build(resources: readonly Resource[]): void | Promise<void>;
  /** Within one facet any of the values, between facets all of them. */
  query(query: Query): Answer;
  /** The index as it would be stored, where it can be. */
  toBytes?(): Uint8Array | Promise<Uint8Array>;
  /** What `build` does, from the stored index. */
  load?(bytes: Uint8Array, resources: readonly Resource[]): void | Promise<void>;
}
