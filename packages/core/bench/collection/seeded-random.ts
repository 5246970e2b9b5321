/** Draws numbers that depend on nothing but the seed. */
export interface SeededRandom {
  /** 0 to 1, without 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  /** The number of a thing among `count`, the first the most often: about twice as often as the second. */
  readonly zipf: (count: number) => number;
  readonly pick: <T>(things: readonly T[]) => T;
  readonly pickZipf: <T>(things: readonly T[]) => T;
}

/** @see SeededRandom. Source: mulberry32 by Tommy Ettinger, public domain. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  // Inverts the distribution whose density falls as 1 / rank; no table, so that any number of things costs the same.
  const zipf = (count: number): number =>
    Math.min(count - 1, Math.floor(Math.exp(next() * Math.log(count + 1))) - 1);
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    zipf,
    pick: <T>(things: readonly T[]) => things[between(0, things.length - 1)]!,
    pickZipf: <T>(things: readonly T[]) => things[zipf(things.length)]!,
  };
}
