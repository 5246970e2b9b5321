import { describe, expect, it } from 'vitest';
import { GuidanceError } from '../errors/guidance-error.js';
import { aResource, anEdition } from '../testing/builders.js';
import { buildCatalogue } from './build-catalogue.js';
import { loadCatalogue } from './load-catalogue.js';

const WORDS = 'referral handbook labour отчёт 人身売買 trafficking protection children'.split(' ');
const RESOURCES = Array.from({ length: 60 }, (_, at) =>
  aResource({
    id: `hub.example/${at}`,
    title: `${WORDS[at % 8]} ${WORDS[(at * 3) % 7]} ${at}`,
    publishers: [`Office ${at % 5}`, 'Émile & Ça\uD800'],
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
    expect(refusal(BYTES, RESOURCES.slice(1))).toMatchObject({ code: 'index/other-resources' });
  });

  it('is refused with words that say where, what, what else and what to do', () => {
    const newer = BYTES.slice();
    newer[4] = 9;

    expect(refusal(newer)).toMatchObject({ code: 'index/version' });
    expect(String(refusal(BYTES.slice(0, 40)))).toBe(
      'GuidanceError: index, bytes 16 to 19: got "40 bytes", expected ' +
        `${BYTES.length} bytes, as the index says of itself. Make it again with toBytes() from the resources it is used with, ` +
        'or use buildCatalogue(resources). [index/damaged]',
    );
  });
});
