import { describe, expect, it } from 'vitest';
import { aFeed, aResource } from '../testing/builders.js';
import { parseFeed } from './parse-feed.js';

const told = (input: unknown, limits = {}) =>
  parseFeed(input, limits).diagnostics.map(({ code, severity, pointer }) => `${severity} ${code} ${pointer}`);

describe('what is no feed gives no resources and one diagnostic', () => {
  it.each([
    ['<!doctype html>', 'error feed/not-json '],
    ['', 'error feed/not-json '],
    ['[]', 'error feed/invalid '],
    ['null', 'error feed/invalid '],
    ['{"resources":{}}', 'error feed/invalid '],
    [undefined, 'error feed/invalid '],
    [[aResource()], 'error feed/invalid '],
  ])('%j', (input, expected) => {
    expect(parseFeed(input).resources).toEqual([]);
    expect(told(input)).toEqual([expected]);
  });
});

it('what was found is told without what commands a terminal or turns a line', () => {
  const { found = '' } = parseFeed('\u001B[2J\u202E\u009B').diagnostics[0] ?? {};

  expect(['\u001B', '\u202E', '\u009B'].filter((character) => found.includes(character))).toEqual([]);
});

describe('the version of a feed', () => {
  it.each(['1.0', '1.7', '1.7.2', '1', 1])('%j is read', (version) => {
    expect(told(aFeed({ version }))).toEqual([]);
    expect(parseFeed(aFeed({ version })).feed.version).toBe(String(version));
  });

  it('of a later model is one clear error', () => {
    expect(parseFeed(aFeed({ version: '2.0' })).resources).toEqual([]);
    expect(told(aFeed({ version: '2.0' }))).toEqual(['error feed/version /version']);
  });

  it.each([undefined, 'one', null, '0.9', 0, ['1.0'], { toString: 1 }])(
    'that says nothing (%j) is taken for 1.0, with a warning',
    (version) => {
      const { feed, resources } = parseFeed(aFeed({ version }));

      expect([feed.version, resources.length]).toEqual(['1.0', 1]);
      expect(told(aFeed({ version }))).toEqual(['warning feed/version /version']);
    },
  );
});

describe('the head of a feed', () => {
  it('loses what is wrong in it, and keeps the records', () => {
    const feed = aFeed({
      home: 'javascript:x',
      language: 'English',
      terms: { types: { none: { en: 'None' }, tool: { en: 7 } } },
    });

    expect(told(feed)).toEqual([
      'warning url/unsafe /home',
      'warning language/unknown /language',
      'warning term/reserved /terms/types/none',
      'warning field/invalid /terms/types/tool/en',
    ]);
    expect(parseFeed(feed).feed).toEqual({
      version: '1.0',
      title: 'A guidance library',
      updated: '2026-11-21',
      terms: { types: { tool: {} } },
    });
    expect(parseFeed(feed).resources).toHaveLength(1);
  });
});

describe('the terms of a feed', () => {
  it('may be called like any property, but never change what objects are', () => {
    const text = JSON.stringify(aFeed({ terms: { types: { constructor: { en: 'Builder' } } } }));

    const { terms } = parseFeed(text.replace('"constructor"', '"__proto__":{"en":"x"},"constructor"')).feed;

    expect(Object.keys(terms?.types ?? {})).toEqual(['constructor']);
    expect(Object.getPrototypeOf(terms?.types)).toBe(Object.prototype);
  });
});

describe('limits', () => {
  it('on bytes count UTF-8, and are reached before anything is read', () => {
    const text = JSON.stringify(aFeed({ title: 'é'.repeat(100) }));
    const bytes = new TextEncoder().encode(text).length;

    expect(told(text, { bytes })).toEqual([]);
    expect(told(text, { bytes: bytes - 1 })).toEqual(['error feed/too-large ']);
  });

  it('on records keep the first ones and say so', () => {
    const resources = ['a', 'b', 'c'].map((id) => aResource({ id }));

    expect(parseFeed(aFeed({ resources }), { records: 2 }).resources.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(told(aFeed({ resources }), { records: 2 })).toEqual(['warning feed/too-large /resources']);
  });

  it('on the length of a text cost the text, never a part of it', () => {
    const record = aResource({ body: 'x'.repeat(101) });

    expect(
      parseFeed(aFeed({ resources: [record] }), { fieldLength: 100 }).resources[0]?.body,
    ).toBeUndefined();
    expect(told(aFeed({ resources: [record] }), { fieldLength: 100 })).toEqual([
      'warning text/too-long /resources/0/body',
    ]);
  });

  it('on depth cost the record, and hold against cycles and very deep text', () => {
    const cyclic: Record<string, unknown> = { ...aResource({ id: 'cyclic' }) };
    cyclic.self = cyclic;
    const deep = JSON.stringify(aFeed()).replace(
      '"id"',
      `"deep":${'['.repeat(5000)}${']'.repeat(5000)},"id"`,
    );

    expect(told(aFeed({ resources: [cyclic, aResource()] }))).toEqual(['error feed/too-deep /resources/0']);
    expect(told(deep)).toEqual(['error feed/too-deep /resources/0']);
    expect(told(aFeed({ more: cyclic }))).toEqual(['error feed/too-deep ']);
  });
});
