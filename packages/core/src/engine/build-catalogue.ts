import type { Resource } from '../resource/resource.js';
import type { Catalogue, CatalogueOptions } from './catalogue.js';
import { catalogueOf } from './catalogue-of.js';

/**
 * Builds a collection that answers queries. Of two resources with one `id` the first stays. What is added or removed later
 * is answered as if the collection had been built with it.
 */
export function buildCatalogue(resources: readonly Resource[], options: CatalogueOptions = {}): Catalogue {
  return catalogueOf(resources, options);
}
