import fc from 'fast-check';
import { FACETS, type Facet, type Query } from '../src/query/query.js';
import { some, VALUES, WORDS } from './collections.js';

const SORTS = ['relevance', 'newest', 'oldest', 'title', 'added'] as const;
const MATCHES = ['any', 'all', 'not'] as const;

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
/** Any query, about what any collection may hold and about what none does. */
export const query = fc.record(
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
