import { GuidanceExit } from '../exit/guidance-exit.js';
import { GuidanceList } from '../list/guidance-list.js';
import { GuidanceCard } from '../parts/card/guidance-card.js';
import { GuidanceCollection } from '../parts/collection/guidance-collection.js';
import { GuidanceFilters } from '../parts/filters/guidance-filters.js';
import { GuidancePager } from '../parts/pager/guidance-pager.js';
import { GuidanceResource } from '../parts/resource/guidance-resource.js';
import { GuidanceResults } from '../parts/results/guidance-results.js';
import { GuidanceSearch } from '../parts/search/guidance-search.js';
import { GuidanceState } from '../parts/state/guidance-state.js';
import { renameTags, tagName } from '../tags/tag-name.js';
import { defineElement } from './define-element.js';

const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  card: GuidanceCard,
  collection: GuidanceCollection,
  exit: GuidanceExit,
  filters: GuidanceFilters,
  list: GuidanceList,
  pager: GuidancePager,
  resource: GuidanceResource,
  results: GuidanceResults,
  search: GuidanceSearch,
  state: GuidanceState,
};

/**
 * Registers all elements under another prefix: with "hub", `<hub-list>` and the parts that it draws. So two versions can stand on one
 * page. Events, custom properties and parts keep their names. One prefix holds for one copy of the package.
 *
 * @throws {RangeError} when the prefix is not a small letter followed by small letters and digits.
 */
export function defineWithPrefix(prefix: string): void {
  if (!/^[a-z][a-z\d]*$/.test(prefix)) {
    throw new RangeError(
      `prefix: got ${JSON.stringify(prefix)}, expected small letters and digits, a letter first, such as "hub".`,
    );
  }
  renameTags(prefix);
  // A class can be registered once, and may be already.
  for (const [name, element] of Object.entries(ELEMENTS))
    defineElement(tagName(name), class extends element {});
}
