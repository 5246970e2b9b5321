import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonInSteps } from './json-in-steps.js';

function inSteps(text: string): { json: unknown; steps: number } {
  const reading = jsonInSteps(text);
  for (let steps = 0; ; steps++) {
    const { done, value } = reading.next();
    if (done) return { json: value, steps };
  }
}

function whole(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const key = fc.constantFrom('resources', 'title', 'a "quoted" \\ key', ']', '__proto__');
const feed = fc.record({
  before: fc.dictionary(key, fc.jsonValue()),
  resources: fc.array(fc.jsonValue()),
  after: fc.dictionary(
    key.filter((name) => name !== 'resources'),
    fc.jsonValue(),
  ),
  indent: fc.constantFrom(0, 2),
});
const text = feed.map(({ before, resources, after, indent }) =>
  JSON.stringify({ nested: before, resources, ...after }, null, indent),
);

describe('the text of a feed that is parsed record by record', () => {
  it('gives what it gives when it is parsed at once', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(inSteps(one).json).toEqual(whole(one));
      }),
    );
  });

  it('gives that, or nothing, when something is wrong with it', () => {
    const damage = fc.record({
      at: fc.nat(),
      length: fc.nat(2),
      instead: fc.constantFrom('', '"', '\\', '{', '}', '[', ']', ',', ',"resources":[1]', ' '),
    });
    fc.assert(
      fc.property(text, damage, (one, { at, length, instead }) => {
        const place = at % (one.length + 1);
        const damaged = one.slice(0, place) + instead + one.slice(place + length);
        const { json } = inSteps(damaged);
        if (json !== undefined) expect(json).toEqual(whole(damaged));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives way every fifty records', () => {
    const resources = Array.from({ length: 500 }, (_, id) => ({ id }));

    expect(inSteps(JSON.stringify({ resources })).steps).toBe(10);
  });

  it.each([
    ['no records', '{"version":"1.0"}'],
    ['records named twice', '{"resources":[1],"resources":[2]}'],
    ['records that are no list', '{"resources":{"a":[1]}}'],
    ['brackets that do not match', '{"resources":[1}}'],
    ['a text that ends in a string', '{"resources":["a'],
  ])('gives nothing where there are %s', (_, one) => {
    expect(inSteps(one).json).toBeUndefined();
  });
});
