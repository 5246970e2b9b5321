/** How long queries took. Units: milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** The value below which a share of the timings lies, by nearest rank. */
export function percentile(sorted: readonly number[], share: number): number {
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('There is no percentile of no timings.');
  return value;
}

/** @see Spread */
export function spread(timings: readonly number[]): Spread {
  const sorted = [...timings].sort((a, b) => a - b);
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) };
}
