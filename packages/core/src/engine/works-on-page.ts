import { hasWork, listWorks, type Bits } from './bits.js';
import { bestWorks } from './best-works.js';
import type { FoundText } from './find-text.js';
import type { WorkOrder } from './works-in-order.js';

/** Which part of a result is shown. */
export interface PageOfMatches {
  /** `end` is past the last, and no more than `total`. */
  readonly start: number;
  readonly end: number;
  readonly total: number;
  /** Present where works are ranked by a text; equal ones stay as they stand in the order. */
  readonly found: FoundText | undefined;
  readonly room: Uint32Array;
}

/** Looking at a work of an order costs about as much as a comparison; sorting few works costs less than finding them in a long order. */
const SPARSE = 16;

/** The works of one page, in order. */
export function worksOnPage(matches: Bits, order: WorkOrder, page: PageOfMatches): Uint32Array {
  const { start, end, total, found, room } = page;
  if (found) {
    const works = listWorks(matches, room);
    return bestWorks(works, { keys: found.keys(matches, works), places: order.places, count: end }).subarray(
      start,
      end,
    );
  }
  if (total * SPARSE < order.works.length)
    return sortedFew(listWorks(matches, room), order).subarray(start, end);
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
