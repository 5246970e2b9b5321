import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { collection, largeCollection, resource, STEMMERS } from '../../random/collections.js';
import { query } from '../../random/queries.js';
import { FACETS } from '../query/query.js';
import type { Page } from '../query/page.js';
import { decodeQuery } from '../query/decode-query.js';
import { encodeQuery } from '../query/encode-query.js';
import { stemming } from '../text/stemming.js';
import { referenceQuery } from '../testing/reference-query.js';
import { buildCatalogue } from './build-catalogue.js';
import { loadCatalogue } from './load-catalogue.js';

const inWords = (page: Page) => ({ ...page, resources: page.resources.map(({ id }) => id) });
const RUNS = { numRuns: 400 };
const OPTIONS = { stemming: stemming(STEMMERS) };

// On a busy machine thousands of collections take their time, and that is no failure.
vi.setConfig({ testTimeout: 120_000 });

describe('a catalogue, for any collection and any query', () => {
  it('answers as the brute-force reference: ids, order, total and every count', () => {
    fc.assert(
      fc.property(collection, query, (resources, asked) => {
        expect(inWords(buildCatalogue(resources, OPTIONS).query(asked))).toEqual(
          inWords(referenceQuery(resources, asked, OPTIONS)),
        );
      }),
      { numRuns: 1500 },
    );
  });

  it('answers so where there are many works, too', () => {
    fc.assert(
      fc.property(largeCollection, query, (resources, asked) => {
        expect(inWords(buildCatalogue(resources, OPTIONS).query(asked))).toEqual(
          inWords(referenceQuery(resources, asked, OPTIONS)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('shows on every entry the total that choosing it gives', () => {
    fc.assert(
      fc.property(collection, query, fc.constantFrom(...FACETS), (resources, asked, facet) => {
        const catalogue = buildCatalogue(resources);
        const isAll = asked.match?.[facet] === 'all';
        const { [facet]: chosen = [], ...others } = asked.select ?? {};
        const rest = isAll || facet !== 'years' ? asked : { ...asked, years: {} };
        const match = { ...asked.match, [facet]: isAll ? ('all' as const) : ('any' as const) };

        for (const { value, count } of catalogue.query(asked).counts[facet]) {
          const values = isAll ? [...chosen, value] : [value];
          const chosenToo = catalogue.query({ ...rest, match, select: { ...others, [facet]: values } });
          expect(chosenToo.total).toBe(count);
        }
      }),
      RUNS,
    );
  });

  it('does not care in which order choices were made, or how often', () => {
    fc.assert(
      fc.property(collection, query, (resources, asked) => {
        const turned = Object.entries(asked.select ?? {}).reverse();
        const select = Object.fromEntries(
          turned.map(([facet, values]) => [facet, [...values, ...values].reverse()]),
        );
        const catalogue = buildCatalogue(resources);

        expect(catalogue.query({ ...asked, select })).toEqual(catalogue.query(asked));
        expect(encodeQuery({ ...asked, select })).toBe(encodeQuery(asked));
      }),
      RUNS,
    );
  });

  it('never shows or counts a work outside the scope, whatever is asked', () => {
    fc.assert(
      fc.property(collection, query, (resources, asked) => {
        const { scope: locked = {}, ...free } = asked;
        const inside = buildCatalogue(resources).query({ scope: locked, pageSize: Infinity });
        const answered = buildCatalogue(resources).query({ ...asked, pageSize: Infinity, page: 1 });

        const world = buildCatalogue(inside.resources).query({ ...free, pageSize: Infinity, page: 1 });
        expect(answered).toEqual(world);
      }),
      RUNS,
    );
  });

  it('answers a query read back from its text as the query itself', () => {
    fc.assert(
      fc.property(collection, query, (resources, asked) => {
        const carried = { ...asked, scope: {}, locale: 'en' };
        const encoded = encodeQuery(carried);
        const catalogue = buildCatalogue(resources);

        expect(encodeQuery(decodeQuery(encoded))).toBe(encoded);
        expect(catalogue.query(decodeQuery(encoded))).toEqual(catalogue.query(carried));
      }),
      RUNS,
    );
  });

  it('answers after adding and removing as one built anew, again and again', () => {
    const change = fc.record({
      add: fc.array(resource, { maxLength: 5 }),
      remove: fc.array(fc.nat(30)),
      asked: query,
    });
    fc.assert(
      fc.property(collection, fc.array(change, { minLength: 1, maxLength: 5 }), (before, changes) => {
        const catalogue = buildCatalogue(before, OPTIONS);
        let left = buildCatalogue(before).resources;
        for (const { add, remove, asked } of changes) {
          const removed = remove.flatMap((at) => left[at]?.id ?? []);
          catalogue.remove(removed);
          catalogue.add(add);
          left = [...[...add].reverse(), ...left.filter(({ id }) => !removed.includes(id))];
          const rebuilt = buildCatalogue(left, OPTIONS);
          expect(catalogue.query(asked)).toEqual(rebuilt.query(asked));
          left = rebuilt.resources;
        }
        expect(catalogue.resources).toEqual(left);
        expect(loadCatalogue(catalogue.toBytes(), left, OPTIONS).query()).toEqual(catalogue.query());
      }),
      RUNS,
    );
  });

  it('answers from a stored index as from the one that was stored', () => {
    fc.assert(
      fc.property(collection, query, (resources, asked) => {
        const built = buildCatalogue(resources, { ...OPTIONS, language: 'fr' });
        const loaded = loadCatalogue(built.toBytes(), resources, OPTIONS);
        expect(loaded.query(asked)).toEqual(built.query(asked));
        expect(loaded.toBytes()).toEqual(built.toBytes());
      }),
      RUNS,
    );
  });
});
