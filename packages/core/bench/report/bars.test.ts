import { expect, it } from 'vitest';
import type { QueryKind } from '../collection/mixed-queries.js';
import type { Measurement } from '../measure/measurement.js';
import { bars, fastestOther } from './bars.js';
import type { BenchResult, ContenderResult, SizeResult } from './bench-result.js';

it('compares with the fastest peer that answers every kind of query', () => {
  const size = at(10_000, [
    peer('ours', { p95: 2 }),
    peer('quick', { p95: 4, leavesOut: ['typo'] }),
    peer('whole', { p95: 100 }),
    peer('slow', { p95: 300 }),
  ]);

  expect(fastestOther(size, 'complete')).toEqual({ peer: 'whole', times: 50 });
  expect(fastestOther(size, 'all')).toEqual({ peer: 'quick', times: 2 });
});

it('judges what was measured and leaves the rest open', () => {
  const judged = bars(run([at(10_000, [peer('ours', { p95: 1 }), peer('minisearch', { p95: 60 })])]));

  expect(judged[0]).toMatchObject({ measured: '60.0 times (minisearch)', isMet: true });
  expect(judged[1]).not.toHaveProperty('measured');
});

it('is missed by a peer that is too close', () => {
  const [first] = bars(run([at(10_000, [peer('ours', { p95: 1 }), peer('array', { p95: 49 })])]));

  expect(first?.isMet).toBe(false);
});

it('leaves out a contender that was stopped', () => {
  const size = at(10_000, [
    peer('ours', { p95: 1 }),
    { name: 'fuse', stopped: 'over budget (300 s) at: queries' },
  ]);

  expect(fastestOther(size, 'all')).toBeUndefined();
});

function peer(
  name: string,
  { p95, leavesOut = [] }: { p95: number; leavesOut?: QueryKind[] },
): ContenderResult {
  const measurement: Measurement = {
    setup: '',
    buildMs: 100,
    memoryBytes: 0,
    passes: 3,
    isWarm: true,
    first: { p50: 1, p95 },
    overall: { p50: 1, p95 },
    byKind: {},
  };
  return { name, measurement, text: { compared: 10, sameWorks: 9, samePage: 9, leavesOut } };
}

function at(size: number, contenders: ContenderResult[]): SizeResult {
  return { size, contenders };
}

function run(sizes: SizeResult[]): BenchResult {
  const facts = {
    machine: '',
    node: '',
    seed: 1,
    queries: 200,
    budgetSeconds: 300,
    startedAt: '',
    loadBefore: 0,
  };
  return { facts, sizes };
}
