import jsonld from 'jsonld';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFile, anEdition, aResource } from '../testing/builders.js';
import { listJsonLd, workJsonLd } from './json-ld.js';
import { scriptJson } from './script-json.js';
import type { SharedList } from './shared-list.js';

/** As much of schema.org's context as shows whether a property is read as a link or as text. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  url: { '@type': '@id' },
  contentUrl: { '@type': '@id' },
  datePublished: { '@type': 'Date' },
};

const first = aResource({
  id: 'hub.example/first',
  title: 'Handbook, the first',
  url: 'https://hub.example/first',
});
const handbook = aResource({
  types: ['guidance', 'legislation', 'toolkit'],
  topics: ['referral'],
  audiences: ['case-workers'],
  places: ['RS', '150'],
  supersedes: 'hub.example/first',
  translations: { fr: { title: 'Guide pratique' } },
  editions: [
    anEdition({ issued: '2004' }),
    anEdition({
      label: 'Second edition',
      issued: '2022',
      files: [aFile(), aFile({ language: 'ar', url: 'https://hub.example/ar.pdf' })],
    }),
  ],
});
const list: SharedList = {
  resources: [handbook, first],
  feed: { title: 'A library', home: 'https://hub.example/library', language: 'en' },
};

function expanded(document: object): Promise<readonly unknown[]> {
  const documentLoader = (url: string): Promise<object> => {
    if (url !== 'https://schema.org') return Promise.reject(new Error(`loads ${url}`));
    return Promise.resolve({ documentUrl: url, document: { '@context': CONTEXT } });
  };
  return jsonld.expand(document, { documentLoader, safe: true });
}

const of = (name: string): string => `https://schema.org/${name}`;

describe('a work as JSON-LD', () => {
  it('is read by a processor as what it says', async () => {
    const [work] = (await expanded(workJsonLd(handbook, list))) as Record<string, unknown>[];

    expect(work).toMatchObject({
      '@id': 'https://hub.example/handbook',
      '@type': [of('Guide'), of('Legislation')],
      [of('name')]: [{ '@value': 'National referral mechanisms: a practical handbook' }],
      [of('alternateName')]: [{ '@language': 'fr', '@value': 'Guide pratique' }],
      [of('datePublished')]: [{ '@type': of('Date'), '@value': '2022' }],
      [of('version')]: [{ '@value': 'Second edition' }],
      [of('inLanguage')]: [{ '@value': 'en' }, { '@value': 'ar' }],
      [of('isBasedOn')]: [{ '@id': 'https://hub.example/first' }],
    });
  });

  it('names people, organisations, subjects, readers and places', () => {
    expect(workJsonLd(handbook, list)).toMatchObject({
      publisher: [
        { '@type': 'Organization', name: 'OSCE' },
        { '@type': 'Organization', name: 'ODIHR' },
      ],
      about: { '@type': 'Thing', name: 'Referral' },
      audience: { audienceType: 'Case workers' },
      spatialCoverage: [
        { '@type': 'Country', name: 'Serbia', identifier: 'RS' },
        { '@type': 'Place', name: 'Europe', identifier: '150' },
      ],
    });
  });

  it('has the files of the newest edition as documents, and the older editions as examples of the work', () => {
    expect(workJsonLd(handbook, list)).toMatchObject({
      encoding: [
        {
          '@type': ['DigitalDocument', 'MediaObject'],
          contentUrl: 'https://hub.example/handbook-en.pdf',
          encodingFormat: 'application/pdf',
          inLanguage: 'en',
          contentSize: '1200000 B',
        },
        { inLanguage: 'ar' },
      ],
      workExample: { datePublished: '2004', version: 'First edition', inLanguage: 'en' },
    });
  });

  it.each([
    [['publication'], 'Report'],
    [['legislation'], 'Legislation'],
    [['good-practice'], 'Guide'],
    [['toString'], 'CreativeWork'],
    [undefined, 'CreativeWork'],
  ])('of types %s is a %s', (types, type) => {
    expect(workJsonLd({ id: 'a', title: 'A', ...(types ? { types } : {}) }, list)['@type']).toBe(type);
  });

  it('says nothing that the record does not state', () => {
    expect(workJsonLd({ id: 'a', title: 'Bare' }, list)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'CreativeWork',
      identifier: 'a',
      name: 'Bare',
    });
  });

  it('of a law says whose it is and since when', () => {
    const law = {
      id: 'a',
      title: 'An act',
      types: ['legislation'],
      adopted: '2015-03',
      jurisdiction: 'Serbia',
    };

    expect(workJsonLd(law, list)).toMatchObject({
      legislationJurisdiction: 'Serbia',
      legislationDate: '2015-03',
    });
  });
});

describe('a list as JSON-LD', () => {
  it('holds its works in their order', async () => {
    const [read] = (await expanded(listJsonLd(list))) as Record<string, unknown[]>[];
    const positions = (read?.[of('itemListElement')] ?? []) as Record<string, unknown>[];

    expect(read).toMatchObject({ '@type': [of('ItemList')], [of('numberOfItems')]: [{ '@value': 2 }] });
    expect(positions.map((item) => item[of('item')])).toMatchObject([
      [{ '@id': 'https://hub.example/handbook' }],
      [{ '@id': 'https://hub.example/first' }],
    ]);
  });
});

describe('JSON inside a script element', () => {
  it('cannot end it, whatever it holds, and is the same JSON', () => {
    const texts = fc.string({
      unit: fc.constantFrom('</script>', '<!--', '<script', '-->', '\u2028', '&', '"', 'a'),
    });
    fc.assert(
      fc.property(texts, (text) => {
        const written = scriptJson({ text });

        expect(written).not.toMatch(/[<>\u2028\u2029]/);
        expect(JSON.parse(written)).toEqual({ text });
      }),
    );
  });
});
