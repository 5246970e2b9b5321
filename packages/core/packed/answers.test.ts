import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collection, largeCollection, STEMMERS } from '../random/collections.js';
import { query } from '../random/queries.js';
import type { CatalogueOptions } from '../src/engine/catalogue.js';
import type { Page, Query, Resource } from '../src/index.js';
import { referenceQuery } from '../src/testing/reference-query.js';
import { stemming } from '../src/text/stemming.js';
import { installCore, type Entries, type InstalledCore } from './installed-core.js';

let installed: InstalledCore;
let core: Entries['@guidance-list/core'];
let options: CatalogueOptions;

beforeAll(async () => {
  installed = installCore();
  core = await installed.load('@guidance-list/core');
  options = { stemming: (await installed.load('@guidance-list/core/stemming')).stemming(STEMMERS) };
});
afterAll(() => installed?.remove());

const built = (works: readonly Resource[]) => core.buildCatalogue(works, options);
const loaded = (works: readonly Resource[]) =>
  core.loadCatalogue(built(works).toBytes().slice(), structuredClone(works), options);

/** Begins with half of these works among others, is asked in between, and comes to all of these and no other. */
function updated(works: readonly Resource[], others: readonly Resource[]) {
  const kept = works.slice(0, works.length / 2);
  const isKept = ({ id }: Resource): boolean => kept.some((work) => work.id === id);
  const catalogue = loaded([...kept, ...others]);
  catalogue.query({ text: 'labour' });
  catalogue.remove(others.filter((work) => !isKept(work)).map(({ id }) => id));
  catalogue.add(kept.slice(0, 2).map((work) => ({ ...work, title: 'Not for long' })));
  catalogue.query({ text: 'labour' });
  // Of two added works with one id the last counts, of two in a collection the first.
  const late = [...works.slice(0, 2), ...works.filter((work) => !isKept(work))];
  catalogue.add(late.reverse());
  return catalogue;
}

const inWords = (page: Page) => ({ ...page, resources: page.resources.map(({ id }) => id) });

describe('the packed engine, for any collection and any query', () => {
  const forms = {
    'as it was built': built,
    'loaded from its bytes': loaded,
    'added to and removed from': updated,
  };

  it.each(Object.entries(forms))(
    'gives the total, the ids in their order and every count of the reference, %s',
    (_, form) => {
      const answersAsReference = (works: Resource[], others: Resource[], asked: Query): void => {
        expect(inWords(form(works, others).query(asked))).toEqual(
          inWords(referenceQuery(works, asked, { stemming: stemming(STEMMERS) })),
        );
      };

      fc.assert(fc.property(collection, collection, query, answersAsReference), { numRuns: 600 });
      // Making a large one smaller takes minutes; its seed is told either way.
      fc.assert(fc.property(largeCollection, collection, query, answersAsReference), {
        numRuns: 60,
        endOnFailure: true,
      });
    },
  );
});
