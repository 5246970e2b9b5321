import { describe, expect, it } from 'vitest';
import type { Query } from '../query/query.js';
import type { Resource } from '../resource/resource.js';
import { stemming, type Stemming } from '../text/stemming.js';
import { buildCatalogue } from './build-catalogue.js';

/** Ids found, in order, in a collection of works given by what matters of them. */
function found(
  text: string,
  works: Record<string, Partial<Resource>>,
  { stems, ...query }: Query & { stems?: Stemming },
): string[] {
  const resources = Object.entries(works).map(([id, work]): Resource => ({ id, title: 'Untitled', ...work }));
  return buildCatalogue(resources, stems ? { stemming: stems } : {})
    .query({ text, ...query })
    .resources.map(({ id }) => id);
}

describe('a stem', () => {
  const stems = stemming({
    en: (word) => word.replace(/(?:s|ing)$/, ''),
    fr: (word) => word.replace(/es$/, ''),
  });
  const works = {
    a: { title: 'Victims' },
    b: { title: 'A victim' },
    c: { title: 'Victimes', language: 'fr' },
    d: { title: 'Victims', language: 'de' },
  };
  const asked = { stemming: true, sort: 'oldest' } as const;
  const stemmed = (
    text: string,
    more: Query = asked,
    some: Record<string, Partial<Resource>> = works,
  ): string[] => found(text, some, { ...more, stems });

  it('finds other forms of a word, in texts of its language', () => {
    expect(stemmed('victims ')).toEqual(['a', 'b', 'd']);
    expect(stemmed('victime ')).toEqual(stemmed('victime ', { sort: 'oldest' }));
    expect(stemmed('victimes victim ')).toEqual(['c']);
  });

  it('is not asked for by itself, and finds nothing where a catalogue has none', () => {
    expect(stemmed('victim ', { sort: 'oldest' })).toEqual(['b']);
    expect(found('victim ', works, asked)).toEqual(['b']);
  });

  it('is that of the other spelling, too', () => {
    expect(stemmed('labours ', asked, { a: { title: 'Labor' } })).toEqual(['a']);
  });

  it('leaves works out by a word, but not by a phrase', () => {
    expect(stemmed('-victims')).toEqual(['c']);
    expect(stemmed('-"victims"')).toEqual(['b', 'c']);
    expect(stemmed('"victims"')).toEqual(['a', 'd']);
  });

  it('is the language’s of a translation, and the feed’s for names', () => {
    const translated = (en: object) => ({ a: { title: 'Recht', language: 'de', translations: { en } } });
    const named = {
      a: { title: 'Recht', language: 'de', types: ['tool'] },
      b: { title: 'Tool', language: 'de' },
    };

    for (const field of ['title', 'summary', 'body'])
      expect(stemmed('rent ', asked, translated({ [field]: 'Renting' }))).toEqual(['a']);
    expect(stemmed('tools ', asked, named)).toEqual(['a']);
  });

  it('comes after the word as typed and before words that only begin with it', () => {
    const many = {
      prefix: { title: 'Victimless law' },
      stem: { title: 'Victims law' },
      typed: { summary: 'A victim', body: 'Law', title: 'One' },
    };

    expect(stemmed('law victim', { stemming: true }, many)).toEqual(['typed', 'stem', 'prefix']);
  });

  it('is tried before a typo', () => {
    expect(
      stemmed('childing ', asked, {
        a: { title: 'Child' },
        b: { title: 'Childs' },
        c: { title: 'Chiding' },
      }),
    ).toEqual(['a', 'b']);
  });
});
