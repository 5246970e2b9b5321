import { buildCatalogue, loadCatalogue, type Catalogue } from '../../src/index.js';
import type { Contender } from '../contender.js';
import { packageVersion } from './package-version.js';

const FIRST = { text: 'a', select: { types: ['guidance'] } };

/**
 * The catalogue of this package. It is asked for one beginning of a word and one filter while it is built, because the words and the first list are
 * made when they are first asked for. What another filter needs is made with its first choice, which the first pass over the queries pays.
 */
export function ours(): Contender {
  let catalogue: Catalogue | undefined;
  return {
    name: 'ours',
    version: packageVersion('@guidance-list/core'),
    setup: 'buildCatalogue; one text and one filter asked, so that words and a first list are made',
    build(resources) {
      catalogue = buildCatalogue(resources);
      catalogue.query(FIRST);
    },
    toBytes: () => catalogue!.toBytes(),
    load(bytes, resources) {
      catalogue = loadCatalogue(bytes, resources);
      catalogue.query(FIRST);
    },
    query(query) {
      const page = catalogue!.query(query);
      return { total: page.total, ids: page.resources.map(({ id }) => id), counts: page.counts };
    },
  };
}
