import type { Resource } from '../resource/resource.js';
import { atLeisure } from '../steps/at-leisure.js';
import type { Catalogue } from './catalogue.js';
import { loading, type LoadOptions } from './load-catalogue.js';

/**
 * Loads as `loadCatalogue` does, in short steps, so that a page stays responsive.
 *
 * @throws {GuidanceError} as `loadCatalogue` does.
 */
export async function loadCatalogueAsync(
  bytes: Uint8Array,
  resources: readonly Resource[],
  { yield: pause, ...options }: LoadOptions & { readonly yield: () => Promise<unknown> },
): Promise<Catalogue> {
  return atLeisure(loading(bytes, resources, options), pause);
}
