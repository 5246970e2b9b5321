import fc from 'fast-check';
import type { Facet } from '../src/query/query.js';
import type { Resource } from '../src/resource/resource.js';

/** Words that fold, stem, begin or are spelt like one another. */
export const WORDS =
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

/** What works state in each facet. */
export const VALUES: Record<Facet, string[]> = {
  types: ['guidance', 'legislation', 'tool'],
  topics: ['referral', 'labour-rights', 'constructor'],
  audiences: ['police', 'judges'],
  places: ['001', '150', '039', '202', '419', 'RS', 'FR', 'KE', 'BR', 'TW', 'XK', 'AQ', '003'],
  languages: ['fr', 'fr-CA', 'fr-CA-x-a', 'en', 'zh-Hant', 'sr-Latn'],
  publishers: ['OSCE', 'ODIHR', 'none', 'Émile & Co'],
  years: ['2004', '2010', '2022'],
};
const DAYS = ['2004', '2004-05', '2004-01-01', '2010-12-31', '2022', '2022-01'];

/** A few of some values; the same may come twice. */
export const some = (values: readonly string[], maxLength = 3) =>
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
/** Any work. */
export const resource: fc.Arbitrary<Resource> = fc.record(
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
/** Any collection; of two works with one id the first counts. */
export const collection = fc.array(resource, { maxLength: 14 });

/** Any collection of so many works that a set of them does not fit into one number. */
export const largeCollection = fc.array(resource, { minLength: 33, maxLength: 120, size: 'max' });

/** For `stemming`: far too simple, and quick. */
export const STEMMERS = {
  en: (word: string) => word.replace(/(?:king|als?|s|ed)$/, ''),
  fr: (word: string) => word.slice(0, 4),
  ar: (word: string) => word.replace(/^ال/, ''),
};
