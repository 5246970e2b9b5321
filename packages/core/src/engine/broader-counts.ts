import type { FacetEntry } from '../query/page.js';
import { NOT_STATED } from '../query/query.js';
import { compareCodePoints } from '../text/code-points.js';
import { countOf, keepCommon, type Bits } from './bits.js';
import type { ChoiceFinder } from './facet-postings.js';

/** Counts every place anew where works about a broader one match it too, and puts the entries in order again. */
export function withBroader(entries: readonly FacetEntry[], left: Bits, finder: ChoiceFinder): FacetEntry[] {
  const isLast = ({ value }: FacetEntry): number => (value === NOT_STATED ? 1 : 0);
  return entries
    .map(({ value, selected }) => {
      const works = finder.worksOf('places', value, true);
      keepCommon(works, left);
      return { value, count: countOf(works), selected };
    })
    .sort((a, b) => isLast(a) - isLast(b) || b.count - a.count || compareCodePoints(a.value, b.value));
}
