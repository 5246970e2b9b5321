import type { Resource } from '../resource/resource.js';
import { answer } from './answer.js';
import type { Catalogue, CatalogueOptions } from './catalogue.js';
import { indexFile } from './index-file.js';
import { LiveIndex } from './live-index.js';

/** Of two resources with one `id` the first. */
export function firstOfEachId(resources: readonly Resource[]): Map<string, Resource> {
  const byId = new Map<string, Resource>();
  for (const resource of resources) if (!byId.has(resource.id)) byId.set(resource.id, resource);
  return byId;
}

/** A catalogue over resources, whose list nobody else changes. They are indexed when something is first asked, or here is an index of them. */
export function catalogueOf(
  resources: readonly Resource[],
  options: CatalogueOptions,
  stored?: LiveIndex,
): Catalogue {
  let known: Map<string, Resource> | undefined;
  const byId = (): Map<string, Resource> => (known ??= firstOfEachId(resources));
  const newIndex = (): LiveIndex => new LiveIndex([...byId().values()], options);
  const index = stored ?? newIndex();
  return {
    get resources() {
      const { ids, resources } = index.view();
      return Array.from(ids.works, (work) => resources[work]).filter((one) => one !== undefined);
    },
    query: (query = {}) => answer(index.view(), query),
    get: (id) => byId().get(id),
    add(more) {
      for (const resource of more) {
        byId().set(resource.id, resource);
        index.put(resource);
      }
    },
    remove(ids) {
      for (const id of ids) {
        byId().delete(id);
        index.remove(id);
      }
    },
    toBytes() {
      return indexFile([...byId().values()], options, (index.isWhole ? index : newIndex()).view());
    },
  };
}
