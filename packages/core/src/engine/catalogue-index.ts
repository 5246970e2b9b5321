import type { Resource } from '../resource/resource.js';
import type { CatalogueIndex } from './answer.js';
import type { CatalogueOptions } from './catalogue.js';
import { choiceFinder } from './facet-postings.js';
import type { IndexParts } from './index-parts.js';
import { searchedTexts } from './searched-texts.js';
import { searcher, type Searcher } from './searcher.js';
import { worksInOrder, type WorkOrder } from './works-in-order.js';
import { WorkSets } from './work-sets.js';
import { scopeKey, worldOf, type World } from './world.js';

/** Makes what was read off resources ready to be asked. */
export function catalogueIndex(
  resources: readonly Resource[],
  options: CatalogueOptions,
  parts: IndexParts,
): CatalogueIndex {
  const { columns, days } = parts;
  const sets = new WorkSets(resources.length);
  const finder = choiceFinder(columns, sets);
  const orders = new Map<string, WorkOrder>();
  let words: Searcher | undefined;
  let everything: World | undefined;
  let lastScope: World | undefined;
  const textsOf = (work: number) => (resources[work] ? searchedTexts(resources[work], options) : []);
  return {
    resources,
    columns,
    days,
    finder,
    sets,
    room: new Uint32Array(resources.length),
    words: () => (words ??= searcher(parts.words(), sets, textsOf)),
    world(scope) {
      const key = scopeKey(scope);
      if (key === '') return (everything ??= worldOf(columns, scope, finder));
      if (lastScope?.key !== key) lastScope = worldOf(columns, scope, finder);
      return lastScope;
    },
    order(sort, locale) {
      const key = sort === 'title' ? `title ${locale}` : sort;
      const known = orders.get(key) ?? worksInOrder({ resources, days }, sort, locale);
      orders.set(key, known);
      return known;
    },
  };
}
