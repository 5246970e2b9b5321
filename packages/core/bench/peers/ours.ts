import { buildCatalogue, loadCatalogue, type Catalogue } from '../../src/index.js';
import type { Contender } from '../contender.js';
import { packageVersion } from './package-version.js';

/** The catalogue of this package. It is asked for one text while it is built, because words are indexed when first asked for. */
export function ours(): Contender {
  let catalogue: Catalogue | undefined;
  return {
    name: 'ours',
    version: packageVersion('@guidance-list/core'),
    setup: 'buildCatalogue, and one text asked so that words are indexed',
    build(resources) {
      catalogue = buildCatalogue(resources);
      catalogue.query({ text: 'a ', pageSize: 0 });
    },
    toBytes: () => catalogue!.toBytes(),
    load(bytes, resources) {
      catalogue = loadCatalogue(bytes, resources);
      catalogue.query({ text: 'a ', pageSize: 0 });
    },
    query(query) {
      const page = catalogue!.query(query);
      return { total: page.total, ids: page.resources.map(({ id }) => id), counts: page.counts };
    },
  };
}
