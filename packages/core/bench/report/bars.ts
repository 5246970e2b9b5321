import type { BenchResult, ContenderResult, SizeResult } from './bench-result.js';

/** A promise, and what this run says of it. */
export interface Bar {
  readonly promise: string;
  /** Absent where the run did not measure it. */
  readonly measured?: string;
  readonly isMet?: boolean;
}

const OURS = 'ours';
const MEGABYTE = 1_000_000;

/** Every promise about speed and size, judged by one run. */
export function bars({ sizes }: BenchResult): readonly Bar[] {
  const at = (size: number): SizeResult | undefined => sizes.find((one) => one.size === size);
  return [
    fasterThanPeers(at(10_000), '10,000'),
    fasterThanPeers(at(100_000), '100,000'),
    smallIndex(at(10_000)),
    smallerIndex(at(10_000)),
    fastLoad(at(10_000)),
    fastBuild(at(10_000)),
    slowGrowth(at(100_000), at(1_000_000)),
  ];
}

/** A contender, and how many times lower our p95 over the mix is than its. */
export interface Faster {
  readonly peer: string;
  readonly times: number;
}

/** The fastest other contender of a size among those that answer every kind of query; or among all. */
export function fastestOther(size: SizeResult | undefined, among: 'complete' | 'all'): Faster | undefined {
  const own = ours(size)?.measurement;
  if (!own) return undefined;
  const others = peers(size)
    .filter(({ text }) => among === 'all' || !text || text.leavesOut.length === 0)
    .flatMap(({ name, measurement }) => (measurement ? [{ peer: name, p95: measurement.overall.p95 }] : []))
    .sort((a, b) => a.p95 - b.p95);
  return others[0] && { peer: others[0].peer, times: others[0].p95 / own.overall.p95 };
}

function fasterThanPeers(size: SizeResult | undefined, name: string): Bar {
  const promise = `p95 over the mix at ${name} at least 50 times lower than the fastest other that answers all`;
  const faster = fastestOther(size, 'complete');
  return judged(promise, faster?.times, {
    isMet: (times) => times >= 50,
    say: (times) => `${times.toFixed(1)} times (${faster?.peer ?? ''})`,
  });
}

function smallIndex(size: SizeResult | undefined): Bar {
  return judged('index at 10,000 at most 1.5 MB', ours(size)?.measurement?.index?.rawBytes, {
    isMet: (bytes) => bytes <= 1.5 * MEGABYTE,
    say: (bytes) => `${(bytes / MEGABYTE).toFixed(2)} MB`,
  });
}

function smallerIndex(size: SizeResult | undefined): Bar {
  const own = ours(size)?.measurement?.index?.rawBytes;
  const others = peers(size).flatMap(({ measurement }) => measurement?.index?.rawBytes ?? []);
  const share = own === undefined || others.length === 0 ? undefined : own / Math.min(...others);
  return judged("index at 10,000 at most a third of the smallest other's", share, {
    isMet: (one) => one <= 1 / 3,
    say: (one) => `${(one * 100).toFixed(0)} %`,
  });
}

function fastLoad(size: SizeResult | undefined): Bar {
  const own = ours(size)?.measurement;
  const times = own?.loadMs === undefined ? undefined : own.buildMs / own.loadMs;
  return judged('loading at 10,000 at least 8 times faster than building', times, {
    isMet: (one) => one >= 8,
    say: (one) => `${one.toFixed(1)} times`,
  });
}

function fastBuild(size: SizeResult | undefined): Bar {
  const own = ours(size)?.measurement?.buildMs;
  const other = peers(size).find(({ name }) => name === 'minisearch')?.measurement?.buildMs;
  const times = own === undefined || other === undefined ? undefined : other / own;
  return judged("build at 10,000 at least 3 times faster than MiniSearch's", times, {
    isMet: (one) => one >= 3,
    say: (one) => `${one.toFixed(1)} times`,
  });
}

function slowGrowth(small: SizeResult | undefined, large: SizeResult | undefined): Bar {
  const [less, more] = [ours(small)?.measurement, ours(large)?.measurement];
  const times = less && more ? more.overall.p95 / less.overall.p95 : undefined;
  return judged('p95 at 1,000,000 within 15 times of 100,000', times, {
    isMet: (one) => one <= 15,
    say: (one) => `${one.toFixed(1)} times`,
  });
}

function judged(
  promise: string,
  value: number | undefined,
  judge: { isMet: (value: number) => boolean; say: (value: number) => string },
): Bar {
  return value === undefined
    ? { promise }
    : { promise, measured: judge.say(value), isMet: judge.isMet(value) };
}

function ours(size: SizeResult | undefined): ContenderResult | undefined {
  return size?.contenders.find(({ name }) => name === OURS);
}

function peers(size: SizeResult | undefined): ContenderResult[] {
  return size?.contenders.filter(({ name }) => name !== OURS) ?? [];
}
