import type { Resource } from '../resource/resource.js';
import type { CatalogueIndex } from './answer.js';
import type { CatalogueOptions } from './catalogue.js';
import { dayColumns } from './day-columns.js';
import { ColumnCollector } from './facet-columns.js';
import { choiceFinder } from './facet-postings.js';
import { searchedTexts } from './searched-texts.js';
import { searcher, type Searcher } from './searcher.js';
import { WordCollector } from './word-collector.js';
import { worksInOrder, type WorkOrder } from './works-in-order.js';
import { scopeKey, worldOf, type World } from './world.js';

/** Indexes resources, which stand in order of `id`. */
export function catalogueIndex(resources: readonly Resource[], options: CatalogueOptions): CatalogueIndex {
  const collector = new ColumnCollector();
  for (const resource of resources) collector.add(resource);
  const columns = collector.finish();
  const days = dayColumns(resources);
  const finder = choiceFinder(columns);
  const orders = new Map<string, WorkOrder>();
  const everything = worldOf(columns, undefined, finder);
  let words: Searcher | undefined;
  let lastWorld: World | undefined;
  return {
    resources,
    columns,
    finder,
    room: new Uint32Array(resources.length),
    words() {
      if (words) return words;
      const texts = new WordCollector();
      for (const resource of resources) texts.add(searchedTexts(resource, options));
      return (words = searcher(texts.finish(), (work) => textsOf(resources[work], options)));
    },
    world(scope) {
      const key = scopeKey(scope);
      if (key === '') return everything;
      if (lastWorld?.key !== key) lastWorld = worldOf(columns, scope, finder);
      return lastWorld;
    },
    order(sort, locale) {
      const key = sort === 'title' ? `title ${locale}` : sort;
      const known = orders.get(key) ?? worksInOrder({ resources, days }, sort, locale);
      orders.set(key, known);
      return known;
    },
  };
}

function textsOf(resource: Resource | undefined, options: CatalogueOptions) {
  return resource ? searchedTexts(resource, options) : [];
}
