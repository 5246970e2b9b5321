import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { FACETS, type Facet, type Query } from '../query/query.js';
import type { Page } from '../query/page.js';
import { decodeQuery } from '../query/decode-query.js';
import { encodeQuery } from '../query/encode-query.js';
import type { Resource } from '../resource/resource.js';
import { stemming } from '../text/stemming.js';
import { referenceQuery } from '../testing/reference-query.js';
import { buildCatalogue } from './build-catalogue.js';
import { loadCatalogue } from './load-catalogue.js';

const WORDS =
  'labour labor referral referrals refer traffic trafficking handbook café CAFE straße Ёлка елка الأطفال اطفال 人身売買 สวัสดี a ab';
const words = fc.constantFrom(
  ...WORDS.split(' '),
  'Serbia',
  'Europe',
  'guidance',
  'OSCE',
  'x1 ٢٠٢٢',
  '“quoted”',
);
const sentence = fc.array(words, { maxLength: 6 }).map((parts) => parts.join(' '));
const title = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

const VALUES: Record<Facet, string[]> = {
  types: ['guidance', 'legislation', 'tool'],
  topics: ['referral', 'labour-rights', 'constructor'],
  audiences: ['police', 'judges'],
  places: ['001', '150', '039', '202', '419', 'RS', 'FR', 'KE', 'BR', 'TW', 'XK', 'AQ', '003'],
  languages: ['fr', 'fr-CA', 'fr-CA-x-a', 'en', 'zh-Hant', 'sr-Latn'],
  publishers: ['OSCE', 'ODIHR', 'none', 'Émile & Co'],
  years: ['2004', '2010', '2022'],
};
const SORTS = ['relevance', 'newest', 'oldest', 'title', 'added'] as const;
const MATCHES = ['any', 'all', 'not'] as const;
const DAYS = ['2004', '2004-05', '2004-01-01', '2010-12-31', '2022', '2022-01'];

const some = (values: readonly string[], maxLength = 3) =>
  fc.array(fc.constantFrom(...values), { maxLength });
const edition = fc.record(
  {
    label: sentence,
    issued: fc.constantFrom(...DAYS),
    publishers: some(VALUES.publishers),
    files: fc.array(
      fc.record({ language: fc.constantFrom(...VALUES.languages), label: sentence }, { requiredKeys: [] }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);
const resource: fc.Arbitrary<Resource> = fc.record(
  {
    id: fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
    title,
    summary: sentence,
    body: sentence,
    language: fc.constantFrom('en', 'en-GB', 'fr', 'ar'),
    translations: fc.dictionary(
      fc.constantFrom('fr', 'ar'),
      fc.record({ title, body: sentence }, { requiredKeys: [] }),
      { maxKeys: 1 },
    ),
    types: some(VALUES.types),
    topics: some(VALUES.topics),
    audiences: some(VALUES.audiences),
    places: some(VALUES.places),
    publishers: some(VALUES.publishers),
    authors: some(['Ana María', 'لينا']),
    added: fc.constantFrom(...DAYS),
    editions: fc.array(edition, { maxLength: 2 }),
  },
  { requiredKeys: ['id', 'title'] },
);
const collection = fc.array(resource, { maxLength: 14 });

const TYPED = 'serbia handbok refer labur refr traffiking الاطفال 2022';
const searched = fc.constantFrom(...WORDS.split(' '), ...TYPED.split(' '));
const item = fc.tuple(
  fc.constantFrom('', '-', '"', '-"', '- '),
  searched,
  fc.constantFrom(' ', '"', '" ', '', '-'),
);
const text = fc.oneof(
  searched,
  searched.map((word) => `${word} `),
  fc.array(item, { maxLength: 3 }).map((items) => items.flat().join('')),
);
const years = fc.record(
  { from: fc.integer({ min: 2003, max: 2023 }), to: fc.integer({ min: 2003, max: 2023 }) },
  { requiredKeys: [] },
);
const chosen = (facets: readonly Facet[]) =>
  fc.record(
    Object.fromEntries(
      facets.map((facet) => [facet, some([...VALUES[facet], 'none', 'unheard-of'], 2)]),
    ) as Record<Facet, fc.Arbitrary<string[]>>,
    { requiredKeys: [] },
  );
/** Choices in all facets at once leave hardly a work to put in order, so most queries choose in few. */
const select = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  {
    weight: 3,
    arbitrary: fc.uniqueArray(fc.constantFrom(...FACETS), { minLength: 1, maxLength: 2 }).chain(chosen),
  },
  { weight: 1, arbitrary: chosen(FACETS) },
);
const scope = fc.record(
  {
    select: fc.record({ places: some(VALUES.places), types: some(VALUES.types, 1) }, { requiredKeys: [] }),
    years,
  },
  { requiredKeys: [] },
);
const query = fc.record(
  {
    text,
    select,
    match: fc.dictionary(fc.constantFrom(...FACETS), fc.constantFrom(...MATCHES)),
    years,
    scope,
    includeBroader: fc.boolean(),
    stemming: fc.boolean(),
    sort: fc.constantFrom(...SORTS),
    page: fc.integer({ min: -1, max: 3 }),
    pageSize: fc.constantFrom(0, 1, 3, 20, Infinity),
    locale: fc.constantFrom('en', 'sr', 'ar'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Query>;

const inWords = (page: Page) => ({ ...page, resources: page.resources.map(({ id }) => id) });
const RUNS = { numRuns: 400 };
const OPTIONS = {
  stemming: stemming({
    en: (word) => word.replace(/(?:king|als?|s|ed)$/, ''),
    fr: (word) => word.slice(0, 4),
    ar: (word) => word.replace(/^ال/, ''),
  }),
};

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
