import type { Query } from '../query/query.js';
import { byFacet } from '../query/whole-query.js';
import type { Resource } from '../resource/resource.js';
import { compareCodePoints } from '../text/code-points.js';
import { answer, type CatalogueIndex } from './answer.js';
import type { Catalogue, CatalogueOptions } from './catalogue.js';
import { facetIndex } from './facet-index.js';
import { worksInOrder } from './works-in-order.js';
import { searchedTexts } from './searched-texts.js';
import { wordIndex, type WordIndex } from './word-index.js';

/**
 * Builds a collection that answers queries. Of two resources with one `id` the first stays. What is added or removed later
 * is answered as if the collection had been built with it.
 */
export function buildCatalogue(resources: readonly Resource[], options: CatalogueOptions = {}): Catalogue {
  const byId = new Map<string, Resource>();
  for (const resource of resources) if (!byId.has(resource.id)) byId.set(resource.id, resource);
  let index: CatalogueIndex | undefined;
  const current = (): CatalogueIndex => (index ??= indexOf([...byId.values()], options));
  return {
    get resources() {
      return current().resources;
    },
    query: (query: Query = {}) => answer(current(), query),
    get: (id) => byId.get(id),
    add(more) {
      for (const resource of more) byId.set(resource.id, resource);
      index = undefined;
    },
    remove(ids) {
      for (const id of ids) byId.delete(id);
      index = undefined;
    },
  };
}

function indexOf(unordered: Resource[], options: CatalogueOptions): CatalogueIndex {
  const resources = unordered.sort((a, b) => compareCodePoints(a.id, b.id));
  const orders = new Map<string, readonly number[]>();
  let words: WordIndex | undefined;
  return {
    resources,
    words: () => (words ??= wordIndex(resources.map((resource) => searchedTexts(resource, options)))),
    facets: byFacet((facet) => facetIndex(resources, facet)),
    order(sort, locale) {
      const key = sort === 'title' ? `title ${locale}` : sort;
      const known = orders.get(key) ?? worksInOrder(resources, sort, locale);
      orders.set(key, known);
      return known;
    },
  };
}
