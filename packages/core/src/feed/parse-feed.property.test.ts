import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { mixedFeed } from '../../random/feeds.js';
import { asJson, hostileValue } from '../../random/hostile.js';
import { resource } from '../../random/collections.js';
import type { Diagnostic } from '../errors/diagnostic.js';
import { parseFeed, parseFeedAsync } from './parse-feed.js';

// On a busy machine the random feeds take their time, and that is no failure.
vi.setConfig({ testTimeout: 120_000 });

const RUNS = { numRuns: 300 };

/** Every text in a value, names included, with the name it stands under. */
function* textsIn(value: unknown, name = ''): Generator<{ name: string; text: string }> {
  if (typeof value === 'string') yield { name, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield { name: '', text: key };
    yield* textsIn(inner, Array.isArray(value) ? name : key);
  }
}

/** The prototype of every object in a value. */
function prototypesIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return [Object.getPrototypeOf(value), ...Object.values(value).flatMap(prototypesIn)];
}

/** Controls but tab and line ends, embeddings, overrides and isolates of direction, and halves of characters. */
function isForbidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isIn = (from: number, to: number): boolean => code >= from && code <= to;
  const isControl = (isIn(0, 0x1f) && !'\t\n\r'.includes(character)) || isIn(0x7f, 0x9f);
  return isControl || isIn(0x202a, 0x202e) || isIn(0x2066, 0x2069) || isIn(0xd800, 0xdfff);
}

const forbiddenIn = (value: unknown) =>
  [...textsIn(value)].map(({ text }) => text).filter((text) => Array.from(text).some(isForbidden));

/** Follows a JSON Pointer (RFC 6901). @throws {Error} where it leads to nothing but the place of a missing field */
function pointedAt(json: unknown, pointer: string): unknown {
  if (!/^(?:\/(?:[^~/]|~[01])*)*$/.test(pointer)) throw new Error(`"${pointer}" is no JSON Pointer.`);
  const keys = pointer
    .split('/')
    .slice(1)
    .map((token) => token.replace(/~1/g, '/').replace(/~0/g, '~'));
  return keys.reduce((value, key, at) => {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    const isMissingField = at === keys.length - 1 && typeof value === 'object' && !Array.isArray(value);
    if (!isThere && !isMissingField) throw new Error(`"${pointer}" leads nowhere.`);
    return isThere ? (value as Record<string, unknown>)[key] : undefined;
  }, json);
}

describe('a feed of good records among any others', () => {
  it('gives every good record, whole, in its place', () => {
    fc.assert(
      fc.property(mixedFeed, ({ text, good }) => {
        const { resources } = parseFeed(text);
        const kept = resources.filter(({ id }) => id.startsWith('good record '));

        expect(kept.map(({ id }) => id)).toEqual(good.map(({ id }) => id));
        good.forEach((record, at) =>
          expect(kept[at]).toMatchObject(JSON.parse(JSON.stringify(record)) as object),
        );
      }),
      RUNS,
    );
  });

  it('points at what each diagnostic is about, and names its record', () => {
    fc.assert(
      fc.property(mixedFeed, ({ text, good }) => {
        const json = JSON.parse(text) as unknown;
        const { diagnostics } = parseFeed(text);

        for (const { pointer, found, record } of diagnostics) {
          const value = pointedAt(json, pointer);
          expect(value === undefined).toBe(found === 'nothing');
          if (record?.startsWith('good record ')) expect(good.map(({ id }) => id)).toContain(record);
        }
      }),
      RUNS,
    );
  });

  it('gives texts that are safe to show, and addresses that are safe to follow', () => {
    fc.assert(
      fc.property(mixedFeed, ({ text }) => {
        const { feed, resources, diagnostics } = parseFeed(text);
        const addresses = [...textsIn({ feed, resources })].filter(({ name }) =>
          /^(?:url|home|address)$/.test(name),
        );

        expect(forbiddenIn({ feed, resources })).toEqual([]);
        expect(forbiddenIn(diagnostics.map((one: Diagnostic) => ({ ...one, pointer: '' })))).toEqual([]);
        for (const { text: address } of addresses) {
          expect(address).toMatch(/^(?:https?:\/\/[^\s@\\]+|mailto:[^\s@]+@[^\s@]+)$/i);
          expect(new URL(address)).toMatchObject({ username: '', password: '' });
        }
      }),
      RUNS,
    );
  });

  it('gives the same when what was read is read again, without a word', () => {
    fc.assert(
      fc.property(mixedFeed, ({ text }) => {
        const { feed, resources } = parseFeed(text);
        const again = { feed, resources, diagnostics: [] };

        expect(parseFeed({ ...feed, resources })).toEqual(again);
        expect(parseFeed(JSON.stringify({ ...feed, resources }))).toEqual(again);
      }),
      RUNS,
    );
  });

  it('gives the same from its text as from its parsed value, at once as in steps', async () => {
    const pause = () => Promise.resolve();
    await fc.assert(
      fc.asyncProperty(mixedFeed, async ({ text }) => {
        const parsed = parseFeed(text);

        expect(parseFeed(JSON.parse(text))).toEqual(parsed);
        expect(await parseFeedAsync(text, { yield: pause })).toEqual(parsed);
        expect(await parseFeedAsync(JSON.parse(text), { yield: pause })).toEqual(parsed);
      }),
      RUNS,
    );
  });
});

it('a bad item of a list costs none of its neighbours', () => {
  fc.assert(
    fc.property(resource, fc.infiniteStream(hostileValue), (good, bad) => {
      const among = (item: unknown): unknown[] => [bad.next().value, item, bad.next().value];
      const mixed = Object.entries({ ...good, id: 'good' }).map(([key, value]) => [
        key,
        Array.isArray(value) ? value.flatMap(among) : value,
      ]);
      const { resources } = parseFeed(asJson({ version: '1.0', resources: [Object.fromEntries(mixed)] }));
      const plain = JSON.parse(JSON.stringify(good)) as Record<string, unknown>;

      for (const [key, value] of Object.entries(plain))
        if (Array.isArray(value)) {
          const kept = resources[0]?.[key as 'types'] as unknown[];
          let at = 0;
          for (const item of kept) if (JSON.stringify(item) === JSON.stringify(value[at])) at++;
          expect(at, key).toBe(value.length);
        }
    }),
    RUNS,
  );
});

it('any JSON is read to the same end as text and as value, and what objects have in common stays as it is', () => {
  const anyJson = fc.oneof(
    hostileValue.map((value) => asJson(value)),
    mixedFeed.map(({ text }) => text),
  );
  const common = () => {
    const prototypes: object[] = [Object.prototype, Array.prototype, String.prototype];
    return prototypes.map((prototype) => Object.getOwnPropertyNames(prototype));
  };
  const before = common();

  fc.assert(
    fc.property(anyJson, (text) => {
      const parsed = parseFeed(text);

      expect(parseFeed(JSON.parse(text))).toEqual({ ...parsed, diagnostics: expect.any(Array) as unknown });
      expect(new Set(prototypesIn(parsed))).toEqual(new Set([Object.prototype, Array.prototype]));
      expect(common()).toEqual(before);
    }),
    RUNS,
  );
});
