import { describe, expect, it } from 'vitest';
import { loadStemming, stemming } from './stemming.js';

const withoutS = (word: string): string => word.replace(/s$/, '');

describe('stems', () => {
  it('are those of the language of a text, whatever its region', () => {
    const { stemsOf } = stemming({ en: withoutS, fr: (word) => word.slice(0, 3) });

    expect(stemsOf('laws', 'en-GB')).toEqual(stemsOf('law', 'en'));
    expect(stemsOf('laws', 'fr')).toEqual(stemsOf('lawyer', 'FR-ca'));
    expect(stemsOf('laws', 'fr')).not.toEqual(stemsOf('laws', 'en'));
  });

  it('are none where a language has no stemmer, not even one that every object has', () => {
    const { stemsOf } = stemming({ en: withoutS });

    expect(stemsOf('laws', 'de')).toEqual([]);
    expect(stemsOf('laws', 'constructor')).toEqual([]);
  });

  it('of any language are one for each', () => {
    expect(stemming({ fr: withoutS, en: withoutS }).stemsOf('laws')).toHaveLength(2);
  });

  it('ask a stemmer once a word', () => {
    let asked = 0;
    const { stemsOf } = stemming({ en: (word) => `${word}${asked++}` });

    expect(stemsOf('law', 'en')).toEqual(stemsOf('law', 'en'));
    expect(asked).toBe(1);
  });
});

describe('loading stemmers', () => {
  it('loads what the languages need, each once, and nothing for a language that has none', async () => {
    const loaded: string[] = [];
    const load = (name: string) => {
      loaded.push(name);
      return Promise.resolve({ stemmer: withoutS });
    };

    const { languages } = await loadStemming(['fr-CA', 'nb', 'fr', 'th', 'toString', 'en'], load);

    expect(loaded).toEqual(['french', 'norwegian', 'english']);
    expect(languages).toEqual(['en', 'fr', 'nb']);
  });
});

describe('the stemmers of @orama/stemmers', () => {
  const MODULES: Readonly<Record<string, () => Promise<{ stemmer: (word: string) => string }>>> = {
    english: () => import('@orama/stemmers/english'),
    french: () => import('@orama/stemmers/french'),
    russian: () => import('@orama/stemmers/russian'),
  };

  it.each([
    ['en', 'victims', 'victim'],
    ['fr', 'nationaux', 'nationale'],
    ['ru', 'жертвы', 'жертва'],
  ])('bring forms of a word together, in %s: %s, %s', async (language, one, other) => {
    const { stemsOf } = await loadStemming([language], async (name) => {
      const module = MODULES[name];
      if (!module) throw new Error(`No stemmer is called ${name}.`);
      return module();
    });

    expect(stemsOf(one, language)).toEqual(stemsOf(other, language));
  });
});
