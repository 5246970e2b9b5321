import { hasWork, listWorks, type Bits } from './bits.js';
import type { FoundText } from './find-text.js';
import { rankedWorks } from './ranked-works.js';
import type { Searcher } from './searcher.js';
import type { WorkOrder } from './works-in-order.js';
import type { World } from './world.js';

/** Which part of a result is shown. */
export interface PageOfMatches {
  /** `end` is past the last, and no more than `total`. */
  readonly start: number;
  readonly end: number;
  readonly total: number;
  /** Present where works are ranked by a text; equal ones stay as they stand in the order. */
  readonly ranked: { searcher: Searcher; text: FoundText; world: World } | undefined;
  readonly room: Uint32Array;
}

/** Putting a work into its place costs about as much as passing so many in an order. */
const SORTING = 8;

/** The works of one page, in order. */
export function worksOnPage(matches: Bits, order: WorkOrder, page: PageOfMatches): ArrayLike<number> {
  const { start, end, total, ranked, room } = page;
  if (ranked) {
    const { searcher, text, world } = ranked;
    const { places } = order;
    return rankedWorks(searcher, text.demands, { world, matches, count: end, places, room }).slice(
      start,
      end,
    );
  }
  // So many works of the order are passed until the page is full, if the matches are spread evenly.
  const passed = (end / total) * order.works.length;
  if (passed > total * SORTING) return sortedFew(listWorks(matches, room), order).subarray(start, end);
  const shown = new Uint32Array(end - start);
  let seen = 0;
  for (let at = 0; seen < end; at++) {
    const work = order.works[at] ?? 0;
    if (!hasWork(matches, work)) continue;
    if (seen >= start) shown[seen - start] = work;
    seen++;
  }
  return shown;
}

function sortedFew(works: Uint32Array, { works: inOrder, places }: WorkOrder): Uint32Array {
  const sorted = works.map((work) => places[work] ?? 0).sort();
  for (let at = 0; at < sorted.length; at++) sorted[at] = inOrder[sorted[at] ?? 0] ?? 0;
  return sorted;
}
