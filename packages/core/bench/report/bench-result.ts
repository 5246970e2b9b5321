import type { Measurement } from '../measure/measurement.js';
import type { Agreement } from './agreement.js';

/** What one contender did at one size. */
export interface ContenderResult {
  readonly name: string;
  readonly measurement?: Measurement;
  /** Why there is no measurement. */
  readonly stopped?: string;
  /** Text queries, against the plain array. */
  readonly text?: Agreement;
  /** Sampled text queries, against the brute-force reference itself. */
  readonly reference?: Agreement;
}

/** All contenders at one size. */
export interface SizeResult {
  readonly size: number;
  readonly contenders: readonly ContenderResult[];
}

/** Where and how a run was made. */
export interface RunFacts {
  readonly machine: string;
  readonly node: string;
  readonly seed: number;
  readonly queries: number;
  readonly budgetSeconds: number;
  readonly startedAt: string;
  /** Load of the machine before the run, over one minute: other work there makes numbers worse. */
  readonly loadBefore: number;
}

/** All of one run. */
export interface BenchResult {
  readonly facts: RunFacts;
  readonly sizes: readonly SizeResult[];
}
