import { describe, expect, it } from 'vitest';
import type { Resource } from '../resource/resource.js';
import { aFile, aResource, anEdition } from '../testing/builders.js';
import { editionsOf, newerEdition, newestEdition, offeredFiles, publishersOf, yearsOf } from './editions.js';

const library =
  (...works: Resource[]) =>
  (id: string) =>
    works.find((work) => work.id === id);
const first = aResource({ id: 'first', supersededBy: 'second', editions: [anEdition({ issued: '2004' })] });
const second = aResource({
  id: 'second',
  editions: [anEdition({ label: 'Second edition', issued: '2022' })],
});

describe('editions', () => {
  it('of joined works show on either of them, newest first', () => {
    const linkedBack = { ...second, supersedes: 'first' };

    for (const work of [first, linkedBack]) {
      const editions = editionsOf(work, library(first, linkedBack));
      expect(editions.map(({ edition, of, newest }) => [edition.issued, of.id, newest])).toEqual([
        ['2022', 'second', true],
        ['2004', 'first', false],
      ]);
    }
  });

  it('are followed over many works, and cycles and dead ends do no harm', () => {
    const a = aResource({ id: 'a', supersededBy: 'b', editions: [{ issued: '2001' }] });
    const b = aResource({ id: 'b', supersededBy: 'c', supersedes: 'gone', editions: [{ issued: '2002' }] });
    const c = aResource({ id: 'c', supersededBy: 'a', supersedes: 'b', editions: [{ issued: '2003' }, {}] });

    expect(editionsOf(a, library(a, b, c)).map(({ edition }) => edition.issued)).toEqual([
      '2003',
      '2002',
      '2001',
      undefined,
    ]);
  });

  it('tell of a newer one only on the work that lacks it', () => {
    const get = library(first, second);

    expect(newerEdition(first, get)).toEqual({ edition: second.editions?.[0], of: second });
    expect(newerEdition(second, get)).toBeUndefined();
    expect(newerEdition(aResource({ id: 'alone' }), get)).toBeUndefined();
  });

  it('without dates are told apart by what supersedes what', () => {
    const old = aResource({ id: 'old', supersededBy: 'new', editions: [{ label: 'Old' }] });
    const renewed = aResource({ id: 'new', supersedes: 'old', editions: [{ label: 'New' }] });

    expect(newerEdition(old, library(old, renewed))?.edition.label).toBe('New');
    expect(newerEdition(renewed, library(old, renewed))).toBeUndefined();
  });

  it('put their publishers and years beside those of the work, each once', () => {
    const work = aResource({
      publishers: ['OSCE'],
      editions: [
        anEdition({ issued: '2022-05' }),
        anEdition({ issued: '2004' }),
        anEdition({ issued: '2022' }),
      ],
    });

    expect(publishersOf(work)).toEqual(['OSCE', 'ODIHR']);
    expect(yearsOf(work)).toEqual([2004, 2022]);
    expect(newestEdition(work)?.issued).toBe('2022-05');
  });
});

describe('the files on offer', () => {
  const work = (...languages: string[]) =>
    aResource({
      editions: [
        anEdition({ issued: '2004' }),
        anEdition({ issued: '2022', files: languages.map((language) => aFile({ language })) }),
      ],
    });
  const firstLanguage = (resource: Resource, locale: string) =>
    offeredFiles(resource, locale).first?.language;

  it('are those of the newest edition, the reader’s language first', () => {
    expect(firstLanguage(work('en', 'fr'), 'fr')).toBe('fr');
    expect(firstLanguage(work('en', 'fr-CA', 'fr'), 'fr-CA')).toBe('fr-CA');
    expect(firstLanguage(work('en', 'fr-CA'), 'fr')).toBe('fr-CA');
    expect(firstLanguage(work('en', 'fr'), 'de')).toBe('en');
    expect(offeredFiles(work('en', 'fr', 'ru'), 'fr').others.map(({ language }) => language)).toEqual([
      'en',
      'ru',
    ]);
  });

  it('leave out what has no address and what a check found dead', () => {
    const resource = aResource({
      editions: [
        anEdition({ files: [{ label: 'Handbook', language: 'en' }, aFile({ linkStatus: 'dead' })] }),
      ],
    });

    expect(offeredFiles(resource, 'en')).toEqual({ others: [] });
  });
});
