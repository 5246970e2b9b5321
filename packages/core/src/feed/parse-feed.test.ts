import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { resourceSchema } from '../resource/resource.js';
import { aFeed, aFile, aResource, anEdition } from '../testing/builders.js';
import { parseFeed, parseFeedAsync } from './parse-feed.js';

// On a busy machine the random feeds take their time, and that is no failure.
vi.setConfig({ testTimeout: 60_000 });

/** Reads a feed with one record, which lacks or spoils something. */
function parseRecord(record: unknown) {
  const { resources, diagnostics } = parseFeed(aFeed({ resources: [record] }));
  return { resource: resources[0], told: diagnostics.map(({ code, pointer }) => `${code} ${pointer}`) };
}

describe('reading a feed', () => {
  it('gives the same from a text as from its parsed value, and keeps every field', () => {
    const full = aResource({
      body: 'One.\n\n• Two',
      translations: { fr: { title: 'Mécanismes', body: 'Corps' } },
      topics: ['referral'],
      audiences: ['police'],
      authors: ['Ana'],
      updated: '2024-02-29',
      contentNote: 'Describes violence.',
      otherLanguages: true,
      related: ['hub.example/other'],
      supersedes: 'hub.example/first',
      supersededBy: 'hub.example/third',
      source: { system: 'wordpress', address: 'https://hub.example/wp', id: '14645', rights: 'CC BY 4.0' },
      jurisdiction: 'Serbia',
      adopted: '2003',
      inForce: '2004-01',
      legalStatus: 'in force',
      editions: [anEdition({ files: [aFile({ label: 'Handbook', linkStatus: 'ok' })] })],
    });
    const feed = aFeed({ resources: [full] });

    const { feed: info, resources, diagnostics } = parseFeed(`\uFEFF${JSON.stringify(feed)}`);

    expect(diagnostics).toEqual([]);
    expect(resources).toEqual([full]);
    expect(info).toEqual({ ...feed, resources: undefined });
    expect(parseFeed(feed).resources).toEqual(resources);
  });

  it('ignores fields it does not know', () => {
    const { resource, told } = parseRecord({ ...aResource(), rating: 5, files: [{}] });

    expect(resource).toEqual(aResource());
    expect(told).toEqual([]);
  });

  it.each([
    [{ title: 'No id' }, 'record/invalid /resources/0/id'],
    [{ id: 'a', title: ' ' }, 'record/invalid /resources/0/title'],
    [
      { id: 'a', title: '\u202E\u0007' },
      'text/control-removed /resources/0/title',
      'record/invalid /resources/0/title',
    ],
    [{ id: 'a', title: '\u200B\u2060\uFEFF' }, 'record/invalid /resources/0/title'],
    [{ id: '\u00AD', title: 'No id to be seen' }, 'record/invalid /resources/0/id'],
    [{ id: 7, title: 'A number' }, 'record/invalid /resources/0/id'],
    [null, 'record/invalid /resources/0'],
    ['text', 'record/invalid /resources/0'],
    [[], 'record/invalid /resources/0'],
  ])('leaves out a record that has no id or no title: %j', (record, ...expected) => {
    const { resource, told } = parseRecord(record);

    expect(resource).toBeUndefined();
    expect(told).toEqual(expected);
  });

  it.each([
    [{ summary: 7 }, 'field/invalid /resources/0/summary'],
    [{ types: 'guidance' }, 'field/invalid /resources/0/types'],
    [{ url: '/handbook' }, 'url/invalid /resources/0/url'],
    [{ url: 'java\tscript:alert(1)' }, 'url/unsafe /resources/0/url'],
    [{ added: '2023-02-30' }, 'date/invalid /resources/0/added'],
    [{ language: 'english' }, 'language/unknown /resources/0/language'],
    [{ source: [] }, 'field/invalid /resources/0/source'],
    [{ summary: null }, 'field/invalid /resources/0/summary'],
  ])('loses a bad optional value and nothing else: %j', (bad, expected) => {
    const [key = ''] = Object.keys(bad);
    const { resource, told } = parseRecord({ ...aResource(), ...bad });

    expect(resource).toEqual({ ...aResource(), [key]: undefined });
    expect(told).toEqual([expected]);
  });

  it('keeps the first of two names that are one tag, and says which it lost', () => {
    const translations = { FR: { title: 'Premier' }, fr: { title: 'Second' } };
    const { resource, told } = parseRecord({ ...aResource(), translations });

    expect(resource?.translations).toEqual({ fr: { title: 'Premier' } });
    expect(told).toEqual(['field/invalid /resources/0/translations/fr']);
  });

  it('loses only the bad item of a list, and says where it stood', () => {
    const { resource, told } = parseRecord({
      ...aResource(),
      places: ['Europe', 'RS', 'ZZ'],
      types: ['guidance', 'none'],
      publishers: ['\u200B', 'OSCE', '\u3164'],
      translations: { fr: { title: '\u2060', summary: 'En bref' } },
      editions: [7, anEdition({ files: [aFile({ bytes: -1 }), aFile({ language: 'FR-ca' })] })],
    });

    expect(resource?.places).toEqual(['RS']);
    expect(resource?.types).toEqual(['guidance']);
    expect(resource?.publishers).toEqual(['OSCE']);
    expect(resource?.translations).toEqual({ fr: { summary: 'En bref' } });
    expect(resource?.editions?.[0]?.files?.map(({ bytes, language }) => [bytes, language])).toEqual([
      [undefined, 'en'],
      [1_200_000, 'fr-CA'],
    ]);
    expect(told).toEqual([
      'field/invalid /resources/0/translations/fr/title',
      'term/reserved /resources/0/types/1',
      'place/unknown /resources/0/places/0',
      'place/unknown /resources/0/places/2',
      'field/invalid /resources/0/publishers/0',
      'field/invalid /resources/0/publishers/2',
      'field/invalid /resources/0/editions/0',
      'field/invalid /resources/0/editions/1/files/0/bytes',
    ]);
  });

  it('names the record, what was found, what was expected and what to do', () => {
    const { diagnostics } = parseFeed(aFeed({ resources: [aResource({ places: ['Europe'] })] }));

    expect(diagnostics).toEqual([
      {
        code: 'place/unknown',
        severity: 'warning',
        pointer: '/resources/0/places/0',
        record: 'hub.example/handbook',
        found: '"Europe"',
        expected: 'a UN M49 region such as "150" or an ISO 3166-1 country such as "RS"',
        fix: 'Write the code, not the name of the place.',
      },
    ]);
  });

  it('keeps the first of two records with one id', () => {
    const { resources, diagnostics } = parseFeed(
      aFeed({ resources: [aResource(), aResource({ title: 'Again' }), aResource({ id: 'other' })] }),
    );

    expect(resources.map(({ title }) => title)).toEqual([aResource().title, aResource().title]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['record/duplicate-id']);
  });

  it('takes controls and overrides out of texts, and leaves all else as it is', () => {
    const { resource, told } = parseRecord(
      aResource({ title: ' “Safe\u202E house”\u200C ', summary: 'a\u0000b\uD800' }),
    );

    expect(resource?.title).toBe(' “Safe house”\u200C ');
    expect(resource?.summary).toBe('ab');
    expect(told).toEqual([
      'text/control-removed /resources/0/title',
      'text/control-removed /resources/0/summary',
    ]);
  });

  it('never lets a record change what objects are', () => {
    const text = JSON.stringify(aFeed()).replace(
      '"id":"hub',
      '"__proto__":{"polluted":1},"translations":{"__proto__":{"title":"x"},"fr":{"__proto__":{"a":1},"title":"F"}},"id":"hub',
    );

    const { resources } = parseFeed(text);

    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(resources[0])).toBe(Object.prototype);
    expect(resources[0]?.translations).toEqual({ fr: { title: 'F' } });
  });

  it('reads a large feed in steps to the same end', async () => {
    const feed = aFeed({
      resources: Array.from({ length: 200 }, (_, at) => aResource({ id: `hub.example/${at % 190}` })),
    });
    const pause = vi.fn(() => Promise.resolve());

    expect(await parseFeedAsync(feed, { yield: pause })).toEqual(parseFeed(feed));
    expect(await parseFeedAsync('{', { yield: pause })).toEqual(parseFeed('{'));
    expect(pause).toHaveBeenCalledTimes(5);
  });

  it('reads any value without throwing, and what it reads keeps the strict schema', () => {
    const odd = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true }),
      fc.string({ unit: 'binary' }),
    );
    const record = fc.record(
      Object.fromEntries(
        Object.keys(resourceSchema.shape).map((key) => [
          key,
          fc.oneof(odd, fc.constant(aResource()[key as 'id'])),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          odd,
          fc.array(fc.oneof(record, odd)).map((resources) => ({ version: '1.0', resources })),
        ),
        (input) => {
          for (const resource of parseFeed(input).resources) {
            expect(resourceSchema.safeParse(resource).success).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
