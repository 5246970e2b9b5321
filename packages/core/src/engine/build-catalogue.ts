import type { Query } from '../query/query.js';
import type { Resource } from '../resource/resource.js';
import { compareCodePoints } from '../text/code-points.js';
import { answer, type CatalogueIndex } from './answer.js';
import { catalogueIndex } from './catalogue-index.js';
import type { Catalogue, CatalogueOptions } from './catalogue.js';

/**
 * Builds a collection that answers queries. Of two resources with one `id` the first stays. What is added or removed later
 * is answered as if the collection had been built with it.
 */
export function buildCatalogue(resources: readonly Resource[], options: CatalogueOptions = {}): Catalogue {
  const byId = new Map<string, Resource>();
  for (const resource of resources) if (!byId.has(resource.id)) byId.set(resource.id, resource);
  let index: CatalogueIndex | undefined;
  const current = (): CatalogueIndex =>
    (index ??= catalogueIndex(
      [...byId.values()].sort((a, b) => compareCodePoints(a.id, b.id)),
      options,
    ));
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
