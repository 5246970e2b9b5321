import { gzipSync } from 'node:zlib';
import type { MixedQuery } from '../collection/mixed-queries.js';
import type { Resource } from '../../src/resource/resource.js';
import type { Contender } from '../contender.js';
import { answerDigest } from './answer-digest.js';
import type { Measurement, Message } from './measurement.js';
import { percentile, spread } from './timings.js';

/** As long as every contender is asked before it is timed: quick ones answer many more queries in it, and no more time passes. */
const WARM_UP_MS = 2000;
const MOST_PASSES = 21;
const QUERY_TIME_MS = 6000;
/** A first pass that takes longer than this is the measurement: warming up is nothing beside it. */
const SLOW_PASS_MS = 30_000;
const LOADS = 3;

/** What is measured, and whom to tell. */
export interface Measuring {
  readonly make: () => Contender;
  readonly resources: readonly Resource[];
  readonly queries: readonly MixedQuery[];
  readonly say: (message: Message) => void;
}

/** Builds, stores, loads and asks a contender. Needs `--expose-gc`. */
export async function measure({ make, resources, queries, say }: Measuring): Promise<Measurement> {
  say({ type: 'phase', phase: 'build' });
  // What led here is let go of first, so that it is not taken for memory that the build gave back.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const before = memoryInUse();
  const contender = make();
  const buildMs = await timed(() => contender.build(resources));
  const memoryBytes = memoryInUse() - before;
  say({ type: 'phase', phase: 'queries' });
  const first = queries.map(({ query }, at) => {
    const start = performance.now();
    const answer = contender.query(query);
    const took = performance.now() - start;
    say({ type: 'answer', query: at, digest: answerDigest(answer) });
    return took;
  });
  const passes = furtherPasses(contender, queries, first);
  say({ type: 'phase', phase: 'store and load' });
  const stored = await storedAndLoaded(make, contender, resources);
  const timings = perQuery(passes.length > 0 ? passes : [first]);
  return {
    setup: contender.setup,
    ...(contender.version === undefined ? {} : { version: contender.version }),
    buildMs,
    memoryBytes,
    ...stored,
    passes: Math.max(1, passes.length),
    isWarm: passes.length > 0,
    first: spread(first),
    overall: spread(timings),
    byKind: byKind(queries, timings),
  };
}

function furtherPasses(contender: Contender, queries: readonly MixedQuery[], first: number[]): number[][] {
  if (sum(first) > SLOW_PASS_MS) return [];
  const pass = (): number[] =>
    queries.map(({ query }) => {
      const start = performance.now();
      contender.query(query);
      return performance.now() - start;
    });
  for (let warming = sum(first); warming < WARM_UP_MS;) warming += sum(pass());
  const passes: number[][] = [];
  let spent = 0;
  while (passes.length === 0 || (passes.length < MOST_PASSES && spent < QUERY_TIME_MS)) {
    const timings = pass();
    passes.push(timings);
    spent += sum(timings);
  }
  return passes;
}

async function storedAndLoaded(
  make: () => Contender,
  contender: Contender,
  resources: readonly Resource[],
): Promise<Pick<Measurement, 'index' | 'loadMs'>> {
  if (!contender.toBytes) return {};
  const bytes = await contender.toBytes();
  const index = { rawBytes: bytes.byteLength, gzipBytes: gzipSync(bytes).byteLength };
  const loads: number[] = [];
  for (let left = LOADS; left > 0; left--) {
    const other = make();
    if (other.load) loads.push(await timed(() => other.load!(bytes, resources)));
  }
  loads.sort((a, b) => a - b);
  return loads.length > 0 ? { index, loadMs: percentile(loads, 0.5) } : { index };
}

/** The median of a query's passes: a pause that something else on the machine caused is in few of them. */
function perQuery(passes: readonly number[][]): number[] {
  return passes[0]!.map((_, at) => {
    const timings = passes.map((pass) => pass[at]!).sort((a, b) => a - b);
    return percentile(timings, 0.5);
  });
}

function byKind(queries: readonly MixedQuery[], timings: readonly number[]): Measurement['byKind'] {
  const kinds = new Set(queries.map(({ kind }) => kind));
  return Object.fromEntries(
    [...kinds].map((kind) => [kind, spread(timings.filter((_, at) => queries[at]!.kind === kind))]),
  );
}

async function timed(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function memoryInUse(): number {
  if (!globalThis.gc) throw new Error('Memory can only be measured with --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
