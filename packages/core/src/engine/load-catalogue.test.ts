import { describe, expect, it, vi } from 'vitest';
import { GuidanceError } from '../errors/guidance-error.js';
import { aResource, anEdition } from '../testing/builders.js';
import { stemming } from '../text/stemming.js';
import { buildCatalogue } from './build-catalogue.js';
import { loadCatalogue } from './load-catalogue.js';
import { loadCatalogueAsync } from './load-catalogue-async.js';

const WORDS = 'referral handbook labour отчёт 人身売買 trafficking protection children'.split(' ');
const RESOURCES = Array.from({ length: 60 }, (_, at) =>
  aResource({
    id: `hub.example/${at}`,
    title: `${WORDS[at % 8]} ${WORDS[(at * 3) % 7]} ${at}`,
    publishers: [`Office ${at % 5}`, 'Émile & Ça\uD800', 'Ärzte 𝒳 😀'],
    editions: [anEdition({ issued: String(1990 + (at % 30)) })],
  }),
);
const BUILT = buildCatalogue(RESOURCES, { terms: { types: { guidance: { en: 'Orientation' } } } });
const BYTES = BUILT.toBytes();
const QUERIES = [
  {},
  { text: 'referral h' },
  { text: 'orientation "handbook labour"' },
  { select: { publishers: ['Office 1'] } },
];
const answers = (bytes: Uint8Array) => QUERIES.map((query) => loadCatalogue(bytes, RESOURCES).query(query));
const RIGHT = QUERIES.map((query) => BUILT.query(query));

function refusal(bytes: Uint8Array, resources = RESOURCES): unknown {
  try {
    return loadCatalogue(bytes, resources).query({ text: 'referral' });
  } catch (error) {
    return error;
  }
}

describe('a stored index', () => {
  it('answers as the catalogue it was stored from, its own labels included', () => {
    expect(answers(BYTES)).toEqual(RIGHT);
  });

  it('is the same bytes for the same resources, and is used where it lies', () => {
    const shifted = new Uint8Array(BYTES.length + 3);
    shifted.set(BYTES, 3);

    expect(
      buildCatalogue(RESOURCES, { terms: { types: { guidance: { en: 'Orientation' } } } }).toBytes(),
    ).toEqual(BYTES);
    expect(answers(shifted.subarray(3))).toEqual(RIGHT);
  });

  it('forgets its words where most works were replaced before the first text was asked', () => {
    const loaded = loadCatalogue(BYTES, RESOURCES);

    for (const title of ['Lion', 'Zebra']) loaded.add(RESOURCES.map((one) => ({ ...one, title })));

    expect(loaded.query({ text: 'zebra ' }).total).toBe(60);
    expect(loaded.query({ text: 'handbook ' }).total).toBe(0);
  });

  it('holds a word of any length', () => {
    const long = [aResource({ title: 'x'.repeat(200_000) })];

    const loaded = loadCatalogue(buildCatalogue(long).toBytes(), long);

    expect(loaded.query({ text: 'xxx' }).total).toBe(1);
  });

  it('has stems for those who give the stemmers again; for others, words are read anew', () => {
    const stems = { stemming: stemming({ en: (word) => word.replace(/s$/, '') }) };
    const asked = { text: 'referrals ', stemming: true };
    const right = buildCatalogue(RESOURCES, stems).query(asked);
    const stored = buildCatalogue(RESOURCES, stems).toBytes();

    expect(right.total).toBeGreaterThan(0);
    expect(loadCatalogue(stored, RESOURCES, stems).query(asked)).toEqual(right);
    expect(loadCatalogue(BYTES, RESOURCES, stems).query(asked)).toEqual(right);
    expect(loadCatalogue(stored, RESOURCES).query(asked).typos).toEqual(['referrals']);
  });

  it('is used with resources of which some come twice: the first of them stays', () => {
    const doubled = [...RESOURCES, aResource({ id: 'hub.example/3', title: 'Another' })];

    expect(QUERIES.map((query) => loadCatalogue(BYTES, doubled).query(query))).toEqual(RIGHT);
  });

  it('can be added to and taken from once it is loaded', () => {
    const loaded = loadCatalogue(BYTES, RESOURCES);

    loaded.add([aResource({ id: 'new', title: 'Zebra' })]);
    loaded.remove(['hub.example/0']);

    expect(loaded.query({ text: 'zebra ' }).total).toBe(1);
    expect(loaded.query().total).toBe(60);
  });

  it('is refused where a single bit has changed, wherever it is', () => {
    for (let at = 0; at < BYTES.length; at++) {
      const damaged = BYTES.slice();
      damaged[at] = damaged[at]! ^ (1 << (at % 8));
      expect(refusal(damaged)).toBeInstanceOf(GuidanceError);
    }
  });

  it('is refused where bytes are missing, doubled, exchanged or zero', () => {
    const half = BYTES.length >> 1;
    const exchanged = BYTES.slice();
    exchanged.set(BYTES.subarray(half, half + 64), 256);
    const cuts = Array.from({ length: 200 }, (_, at) =>
      BYTES.slice(0, Math.floor((at * BYTES.length) / 200)),
    );
    const longer = new Uint8Array([...BYTES, 0, 0, 0, 0]);

    for (const damaged of [...cuts, exchanged, longer, BYTES.slice().fill(0, 100, 400), BYTES.slice(4)]) {
      expect(refusal(damaged)).toBeInstanceOf(GuidanceError);
    }
  });

  it('is refused with resources it was not made of', () => {
    const changed = RESOURCES.map((one, at) => (at === 7 ? { ...one, summary: 'Changed since' } : one));

    expect(refusal(BYTES, changed)).toMatchObject({ code: 'index/other-resources' });
    const foreign = RESOURCES.map((one, at) => (at === 7 ? { ...one, language: 'fr' } : one));
    expect(refusal(BYTES, foreign)).toMatchObject({ code: 'index/other-resources' });
    expect(refusal(BYTES, RESOURCES.slice(1))).toMatchObject({ code: 'index/other-resources' });
    const grown = [...RESOURCES, aResource({ id: 'hub.example/new' })];
    expect(refusal(BYTES, grown)).toMatchObject({ code: 'index/other-resources' });
  });

  it.each([
    ['an older', 2],
    ['a newer', 9],
  ])('is refused where it has %s version', (_, version) => {
    const other = BYTES.slice();
    other[4] = version;

    expect(refusal(other)).toMatchObject({ code: 'index/version' });
  });

  it('is refused with words that say where, what, what else and what to do', () => {
    expect(String(refusal(BYTES.slice(0, 40)))).toBe(
      'GuidanceError: index, from byte 8 on: got "40 bytes that are not as they were stored", expected ' +
        `${BYTES.length} bytes of the checksum that the index says of itself. Make it again with toBytes() from the resources ` +
        'it is used with, or use buildCatalogue(resources). [index/damaged]',
    );
  });

  it('answers rightly or is refused, however it is damaged: 2,000 times by a seeded chance', () => {
    const { refused, right } = damagedAnswers(2000);

    expect(refused + right).toBe(2000);
    expect(refused).toBeGreaterThan(1900);
  });

  it('loads in steps to the same answers, and is refused as at once', async () => {
    const pause = vi.fn(() => Promise.resolve());
    const many = Array.from({ length: 1200 }, (_, at) =>
      aResource({ id: `${at}`, title: `${WORDS[at % 8]}` }),
    );
    const built = buildCatalogue(many);

    const loaded = await loadCatalogueAsync(built.toBytes(), many, { yield: pause });

    expect(QUERIES.map((query) => loaded.query(query))).toEqual(QUERIES.map((query) => built.query(query)));
    expect(pause.mock.calls.length).toBeGreaterThan(1);
    await expect(loadCatalogueAsync(BYTES, many, { yield: pause })).rejects.toMatchObject({
      code: 'index/other-resources',
    });
  });

  it('may come with resources in another order', () => {
    const loaded = loadCatalogue(BYTES, [...RESOURCES].reverse());

    expect(QUERIES.map((query) => loaded.query(query))).toEqual(RIGHT);
  });
});

/** Damages the index again and again: bits turned, stretches copied, emptied, cut out, put in or exchanged. */
function damagedAnswers(times: number): { refused: number; right: number } {
  let state = 20_261_124;
  const below = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const outcome = { refused: 0, right: 0 };
  for (let left = times; left > 0; left--) {
    const damaged = damage(BYTES.slice(), below);
    const answer = refusal(damaged);
    if (answer instanceof GuidanceError) outcome.refused++;
    else {
      expect(answers(damaged)).toEqual(RIGHT);
      outcome.right++;
    }
  }
  return outcome;
}

function damage(bytes: Uint8Array, below: (most: number) => number): Uint8Array {
  const [from, to] = [below(bytes.length), below(bytes.length)];
  const length = 1 + below(64);
  switch (below(6)) {
    case 0:
      for (let left = 1 + below(8); left > 0; left--) bytes[below(bytes.length)]! ^= 1 << below(8);
      return bytes;
    case 1:
      return bytes.copyWithin(to, from, from + length);
    case 2:
      return bytes.fill(below(256), from, from + length);
    case 3:
      return new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(from + length)]);
    case 4:
      return new Uint8Array([
        ...bytes.subarray(0, from),
        ...bytes.subarray(to, to + length),
        ...bytes.subarray(from),
      ]);
    default: {
      const stretch = bytes.slice(from, from + length);
      bytes.copyWithin(from, to, to + length);
      bytes.set(stretch.subarray(0, bytes.length - to), to);
      return bytes;
    }
  }
}
