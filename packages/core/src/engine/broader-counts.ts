import type { FacetEntry } from '../query/page.js';
import { countOf, keepCommon, type Bits } from './bits.js';
import { byCountAndValue } from './facet-entries.js';
import type { ChoiceFinder } from './facet-postings.js';

/** Counts every place anew where works about a broader one match it too, and puts the entries in order again. */
export function withBroader(entries: readonly FacetEntry[], left: Bits, finder: ChoiceFinder): FacetEntry[] {
  return entries
    .map(({ value, selected }) => {
      const works = finder.worksOf('places', value, true);
      keepCommon(works, left);
      return { value, count: countOf(works), selected };
    })
    .sort(byCountAndValue);
}
