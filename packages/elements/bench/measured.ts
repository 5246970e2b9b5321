import type { Visit } from './measure-page.js';

/** What a contender took for a number of works: the median of each figure, and all visits. */
export interface Measured extends Visit {
  readonly name: string;
  readonly size: number;
  readonly visits: readonly Visit[];
}

/** The median of each figure by itself. */
export function medianVisit(visits: readonly Visit[]): Visit {
  const median = (of: (visit: Visit) => number): number => {
    const sorted = visits.map(of).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return {
    script: median(({ script }) => script),
    list: median(({ list }) => list),
    longestTask: median(({ longestTask }) => longestTask),
    longestTaskAfter: median(({ longestTaskAfter }) => longestTaskAfter),
    click: median(({ click }) => click),
    clickScript: median(({ clickScript }) => clickScript),
    shift: median(({ shift }) => shift),
    memory: median(({ memory }) => memory),
    fetched: median(({ fetched }) => fetched),
  };
}
