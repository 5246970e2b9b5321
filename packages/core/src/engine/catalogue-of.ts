import type { Query } from '../query/query.js';
import type { Resource } from '../resource/resource.js';
import { compareCodePoints } from '../text/code-points.js';
import { answer, type CatalogueIndex } from './answer.js';
import { catalogueIndex } from './catalogue-index.js';
import type { Catalogue, CatalogueOptions } from './catalogue.js';
import { indexFile } from './index-file.js';
import { indexParts, type IndexParts } from './index-parts.js';

/** Of two resources with one `id` the first. */
export function firstOfEachId(resources: readonly Resource[]): Map<string, Resource> {
  const byId = new Map<string, Resource>();
  for (const resource of resources) if (!byId.has(resource.id)) byId.set(resource.id, resource);
  return byId;
}

/** Resources in order of `id`. */
export function inOrder(resources: readonly Resource[]): Resource[] {
  return [...resources].sort((a, b) => compareCodePoints(a.id, b.id));
}

/** Resources in order, and what was read off them. */
export interface StoredIndex {
  readonly sorted: readonly Resource[];
  readonly parts: IndexParts;
}

/** A catalogue over resources, which are indexed when something is first asked, or for which an index is there. */
export function catalogueOf(
  byId: Map<string, Resource>,
  options: CatalogueOptions,
  stored?: StoredIndex,
): Catalogue {
  let index = stored && catalogueIndex(stored.sorted, options, stored.parts);
  const current = (): CatalogueIndex => {
    if (index) return index;
    const sorted = inOrder([...byId.values()]);
    return (index = catalogueIndex(sorted, options, indexParts(sorted, options)));
  };
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
    toBytes: () => indexFile(current(), [...byId.values()], options),
  };
}
