import { cpus, loadavg, totalmem } from 'node:os';
import type { BenchOptions } from './bench-options.js';
import { collection } from './collection/collection.js';
import { seededRandom } from './collection/seeded-random.js';
import { isTextQuery, mixedQueries } from './collection/mixed-queries.js';
import { measuredInProcess, type Outcome } from './measure/measured-in-process.js';
import { REFERENCE } from './measure/run-task.js';
import { agreement, type Answers } from './report/agreement.js';
import type { BenchResult, ContenderResult, RunFacts, SizeResult } from './report/bench-result.js';

const OURS = 'ours';
const PLAIN = 'array';
const MANY_HITS = 100;
const BYTES_PER_GIB = 2 ** 30;

/** Whom to tell how far a run is. */
export interface Listener {
  readonly onStep: (step: string) => void;
  readonly onSize: (result: SizeResult) => void;
}

/** What is said of a run before it begins. */
export function runFacts({ seed, queries, budgetSeconds }: BenchOptions, now: Date): RunFacts {
  const [processor] = cpus();
  return {
    machine: `${processor?.model ?? 'unknown processor'}, ${cpus().length} cores, ${(totalmem() / BYTES_PER_GIB).toFixed(0)} GiB, ${process.platform} ${process.arch}`,
    node: process.version,
    seed,
    queries,
    budgetSeconds,
    startedAt: now.toISOString(),
    loadBefore: loadavg()[0] ?? 0,
  };
}

/** Measures every contender at every size, one after the other. */
export async function runBench(
  options: BenchOptions,
  facts: RunFacts,
  { onStep, onSize }: Listener,
): Promise<BenchResult> {
  const sizes: SizeResult[] = [];
  for (const size of options.sizes) {
    const outcomes = new Map<string, Outcome>();
    const isForAll = size <= options.peersUpTo;
    for (const contender of options.contenders.filter((name) => isForAll || name === OURS)) {
      onStep(`${size.toLocaleString('en')} works: ${contender}`);
      const { queries, seed } = options;
      outcomes.set(
        contender,
        await measuredInProcess({ contender, size, queries, seed }, options.budgetSeconds),
      );
    }
    const result = { size, contenders: await judged(options, { size, outcomes, onStep }) };
    onSize(result);
    sizes.push(result);
  }
  return { facts, sizes };
}

interface Judging {
  readonly size: number;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly onStep: (step: string) => void;
}

async function judged(
  options: BenchOptions,
  { size, outcomes, onStep }: Judging,
): Promise<ContenderResult[]> {
  const queries = mixedQueries(collection(size, options.seed), options.queries, options.seed);
  const texts = queries.flatMap((query, at) => (isTextQuery(query) ? [at] : []));
  const task = { size, queries: options.queries, seed: options.seed, answersOnly: texts };
  const isJudged = size <= options.peersUpTo && texts.length > 0;
  let plain: Answers = outcomes.get(PLAIN)?.answers ?? new Map();
  if (isJudged && plain.size === 0) {
    onStep(`${size.toLocaleString('en')} works: right answers of the plain array`);
    plain = (await measuredInProcess({ ...task, contender: PLAIN }, options.budgetSeconds)).answers;
  }
  let reference: Answers = new Map();
  if (isJudged) {
    onStep(`${size.toLocaleString('en')} works: the reference, for ${options.referenceSeconds} s at most`);
    reference = (
      await measuredInProcess(
        { ...task, contender: REFERENCE, answersOnly: sampled(texts, plain, options.seed) },
        options.referenceSeconds,
      )
    ).answers;
  }
  return [...outcomes].map(([name, { measurement, stopped, answers }]) => {
    const [text, exact] = [agreement(queries, answers, plain), agreement(queries, answers, reference)];
    return {
      name,
      ...(measurement ? { measurement } : {}),
      ...(stopped === undefined ? {} : { stopped }),
      ...(text.compared > 0 ? { text } : {}),
      ...(exact.compared > 0 ? { reference: exact } : {}),
    };
  });
}

/**
 * Text queries in an order of chance, so that however many the reference has time for are a fair sample; those with many hits
 * come last, because one of them may take it all its time.
 */
function sampled(texts: readonly number[], plain: Answers, seed: number): number[] {
  const random = seededRandom(seed);
  return texts
    .map((at) => ({ at, rank: random.next() + ((plain.get(at)?.total ?? 0) > MANY_HITS ? 1 : 0) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ at }) => at);
}
