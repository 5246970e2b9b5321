import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { highlight } from '../query/highlight.js';
import type { Query } from '../query/query.js';
import type { Resource } from '../resource/resource.js';
import { stemming } from '../text/stemming.js';
import { buildCatalogue } from './build-catalogue.js';
import { searchedTexts } from './searched-texts.js';

const WORDS = 'labour labor labours referral referrals refer report reports traffic trafficking café Law';
const words = fc.constantFrom(...WORDS.split(' '));
const sentence = fc.array(words, { maxLength: 4 }).map((parts) => parts.join(', '));
const resource: fc.Arbitrary<Resource> = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 2 }),
    title: words,
    summary: sentence,
    language: fc.constantFrom('en', 'fr'),
    translations: fc.dictionary(fc.constantFrom('fr', 'ar'), fc.record({ body: sentence }), { maxKeys: 1 }),
  },
  { requiredKeys: ['id', 'title'] },
);
const asked = fc.record({
  text: fc.tuple(
    fc.constantFrom('', '"'),
    fc.constantFrom(
      ...WORDS.split(' '),
      'repotr',
      'labuor',
      'trafic',
      'traffick',
      'lawing',
      'refer referral',
    ),
    fc.constantFrom('', ' ', '"'),
  ),
  stemming: fc.boolean(),
});
const STEMS = stemming({ en: (word) => word.replace(/(?:s|ing|al)$/, ''), fr: (word) => word.slice(0, 5) });

vi.setConfig({ testTimeout: 120_000 });

it('marks a word or a phrase in the texts of every work that it finds, and of no other', () => {
  fc.assert(
    fc.property(fc.array(resource, { maxLength: 8 }), asked, (resources, { text, stemming: isStemmed }) => {
      const isOneThing = !text[1].includes(' ') || text[0] === '"';
      fc.pre(isOneThing);
      const query: Query = { text: text.join(''), stemming: isStemmed, pageSize: Infinity };
      const catalogue = buildCatalogue(resources, { stemming: STEMS });
      const page = catalogue.query(query);

      const marked = catalogue.resources.filter((one) => {
        let ranges = 0;
        searchedTexts({})(one, (_field, shown, language) => {
          ranges += highlight(shown, query, { ...page, stemming: STEMS, language }).length;
        });
        return ranges > 0;
      });

      expect(marked.map(({ id }) => id).sort()).toEqual(page.resources.map(({ id }) => id).sort());
    }),
    { numRuns: 1000 },
  );
});
