import { describe, expect, it } from 'vitest';
import { findPlace } from './find-place.js';
import { placeTree, regionCodes as codesOfM49 } from '../../scripts/place-tables.js';
import { PLACE_TREE, REGION_NAMES } from './generated/places.js';
import { languageName } from './language-names.js';
import { placeName } from './place-names.js';
import { countryCodes, isPlace, placeAncestors, regionCodes } from './place-ancestors.js';
import { termLabel } from './terms.js';

describe('places', () => {
  it.each([
    ['RS', ['039', '150']],
    ['KE', ['014', '202', '002']],
    ['BR', ['005', '419', '019']],
    ['US', ['021', '019']],
    ['EG', ['015', '002']],
    ['039', ['150']],
    ['150', []],
    ['001', []],
    ['AQ', []],
    ['TW', ['030', '142']],
    ['XK', ['039', '150']],
  ])('%s lies in %j, and nothing lies in the world', (code, ancestors) => {
    expect(placeAncestors(code)).toEqual(ancestors);
  });

  it('are the regions of M49 and the countries of ISO 3166-1, by code', () => {
    expect(['150', '202', '419', '001', 'RS', 'XK'].every(isPlace)).toBe(true);
    expect(['Europe', 'rs', 'ZZ', '999', 'EU', ''].some(isPlace)).toBe(false);
    expect(countryCodes()).toHaveLength(250);
  });

  it('are what the libraries of M49 and ISO 3166-1 say today, every region with a name in ten languages', () => {
    expect([PLACE_TREE, regionCodes()], 'run: npx tsx scripts/make-places.ts').toEqual([
      placeTree(),
      codesOfM49(),
    ]);
    for (const names of Object.values(REGION_NAMES)) {
      expect(new Set(names.split('|').filter(Boolean)).size).toBe(regionCodes().length);
    }
    expect(Object.keys(REGION_NAMES)).toHaveLength(10);
  });

  it('have names in every language of the widget, countries and regions alike', () => {
    const locales = ['ar', 'de', 'en', 'es', 'fr', 'pt', 'ru', 'sr', 'uk', 'zh'];
    const southernEurope = locales.map((locale) => placeName('039', locale));

    expect(new Set(southernEurope).size).toBe(10);
    expect(locales.map((locale) => placeName('RS', locale))).not.toContain('RS');
    expect(placeName('001', 'en')).toBe('Global');
    expect(placeName('039', 'fr')).toBe('Europe du Sud');
  });

  it('fall back to a broader locale, to English, then to the code', () => {
    expect(placeName('150', 'pt-BR')).toBe('Europa');
    expect(placeName('150', 'PT')).toBe('Europa');
    expect(placeName('150', 'fi')).toBe('Europe');
    expect(placeName('150', 'no locale')).toBe('Europe');
    expect(placeName('ZZZZ', 'en')).toBe('ZZZZ');
  });

  it.each([
    ['Europe', '150'],
    ['europe ', '150'],
    ['Global', '001'],
    ['Serbia', 'RS'],
    ["CÔTE D'IVOIRE", 'CI'],
    ['Bosnia and Herzegovina', 'BA'],
    ['Latin America and the Caribbean', '419'],
    ['Turkey', 'TR'],
    ['Atlantis', undefined],
  ])('are found by their English name: %s', (name, code) => {
    expect(findPlace(name)).toBe(code);
  });
});

describe('languages', () => {
  it('are named in the reader’s language, or in their own', () => {
    expect(languageName('fr', 'en')).toBe('French');
    expect(languageName('fr', 'fr')).toBe('français');
    expect(languageName('sr-Latn', 'en')).toBe('Serbian (Latin)');
  });

  it('fall back to the tag', () => {
    expect(languageName('not a tag', 'en')).toBe('not a tag');
    expect(languageName('qaa', 'en')).toBe('qaa');
  });
});

describe('terms', () => {
  const terms = { types: { toolkit: { en: 'Toolkit', fr: 'Boîte à outils' }, guidance: { en: 'Guides' } } };

  it('are named by the feed first, then by the built-in labels', () => {
    expect(termLabel('types', 'toolkit', { locale: 'fr-CA', terms })).toBe('Boîte à outils');
    expect(termLabel('types', 'guidance', { locale: 'en', terms })).toBe('Guides');
    expect(termLabel('types', 'good-practice', { locale: 'ar' })).toBe('ممارسات جيدة');
  });

  it('fall back to English, then to any label of the feed', () => {
    expect(termLabel('types', 'toolkit', { locale: 'ru', terms })).toBe('Toolkit');
    expect(termLabel('topics', 'x', { locale: 'ru', terms: { topics: { x: { fr: 'Travail' } } } })).toBe(
      'Travail',
    );
  });

  it('are made readable where nobody names them', () => {
    expect(termLabel('topics', 'labour-rights', { locale: 'en' })).toBe('Labour rights');
  });

  it('may be called like a property of every object', () => {
    expect(termLabel('types', 'constructor', { locale: 'en', terms })).toBe('Constructor');
    expect(termLabel('types', '__proto__', { locale: 'en', terms })).toBe('Proto');
  });
});
