import { GuidanceError, type GuidanceErrorCode } from '../errors/guidance-error.js';
import type { Resource } from '../resource/resource.js';
import { atOnce } from '../steps/at-once.js';
import { compareCodePoints } from '../text/code-points.js';
import type { Catalogue, CatalogueOptions } from './catalogue.js';
import { catalogueOf } from './catalogue-of.js';
import { checksumOf } from './checksum.js';
import { fingerprint, workHasher } from './fingerprint.js';
import {
  CHECKED_FROM,
  INDEX_MAGIC,
  INDEX_VERSION,
  PREFIX_NUMBERS,
  aligned,
  inPlaces,
  type IndexHead,
} from './index-layout.js';
import { LiveIndex, type IndexParts } from './live-index.js';
import { numbersOf, type Numbers } from './numbers.js';
import { readPostings } from './posting-bytes.js';
import { readTerms } from './term-bytes.js';
import { unitText } from './unit-text.js';

/** What an index does not hold. */
export type LoadOptions = Pick<CatalogueOptions, 'stemming'>;

/** So many resources are looked at in a few milliseconds. */
const STEP = 500;

/**
 * A catalogue from a stored index and the resources that it was made of, in any order. Its arrays are used where they lie in
 * `bytes`, which must not be changed afterwards. It answers as the one that was stored. Stemmers are no part of a file: they are given
 * again, and with others than the index was made with, words are read anew.
 *
 * @throws {GuidanceError} when the bytes are no index, an index of another version or a damaged one, or were made of other resources.
 */
export function loadCatalogue(
  bytes: Uint8Array,
  resources: readonly Resource[],
  options: LoadOptions = {},
): Catalogue {
  return atOnce(loading(bytes, resources, options));
}

/**
 * Loads in steps: looking whether every text is still the one that was indexed takes longest.
 *
 * @yields {undefined} where others can come between.
 */
export function* loading(
  bytes: Uint8Array,
  resources: readonly Resource[],
  { stemming }: LoadOptions,
): Generator<undefined, Catalogue> {
  // Arrays of wider numbers can only lie where their width allows.
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { head, end } = headOf(file);
  const { places, words, ...parts } = partsOf(file, head, end);
  const sorted = yield* indexed(resources, places, head);
  const isStemmed = stemming?.languages.every((language) => head.stemmed.includes(language)) ?? true;
  const options = { ...head.options, stemming };
  const index = new LiveIndex(sorted, options, { ...parts, ...(isStemmed ? { words } : {}) });
  return catalogueOf([...resources], options, index);
}

function headOf(bytes: Uint8Array): { head: IndexHead; end: number } {
  const start = PREFIX_NUMBERS * 4;
  const isWhole = bytes.length >= start && bytes.length % 4 === 0;
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, isWhole ? bytes.length / 4 : 0);
  const [magic, version, checksum, length, headLength = 0] = numbers;
  if (magic !== INDEX_MAGIC)
    throw refusal('index/unreadable', [
      'index, bytes 0 to 3',
      isWhole ? 'other bytes' : `${bytes.length} bytes`,
      'the mark "GLIX" and a length that is a multiple of 4',
    ]);
  if (version !== INDEX_VERSION)
    throw refusal('index/version', ['index, bytes 4 to 7', version, `version ${INDEX_VERSION}`]);
  if (length !== bytes.length || checksumOf(numbers, CHECKED_FROM) !== checksum)
    throw refusal('index/damaged', [
      'index, from byte 8 on',
      `${bytes.length} bytes that are not as they were stored`,
      `${length ?? 0} bytes of the checksum that the index says of itself`,
    ]);
  // What has the right checksum was written by us, so it is JSON of this shape.
  const json = unitText(numbersOf(2, bytes.buffer, bytes.byteOffset + start, headLength));
  return { head: JSON.parse(json) as IndexHead, end: start + aligned(headLength * 2) };
}

// The resources that were indexed, in order of `id`, each once. Where they stand as they stood, they need not be sorted again.
function* indexed(
  resources: readonly Resource[],
  places: Numbers,
  head: IndexHead,
): Generator<undefined, Resource[]> {
  const hashOf = workHasher();
  const hashes: number[] = [];
  // One after the other as they are given, which is mostly how they lie in memory: in any other order it takes twice as long.
  for (const resource of resources) if (hashes.push(hashOf(resource)) % STEP === 0) yield;
  const areThese = (order: ArrayLike<number>): boolean =>
    fingerprint(Array.from(order, (place) => hashes[place] ?? 0)) === head.resources;
  if (resources.length === places.length && areThese(places)) return inPlaces(resources, places);
  const order = firstPlaces(resources);
  if (areThese(order)) return inPlaces(resources, order);
  throw refusal('index/other-resources', [
    'resources',
    `${order.length} works, or works that have changed since`,
    `the ${head.works} works that the index was made of`,
  ]);
}

/** Where the first of each `id` stands, in order of `id`. */
function firstPlaces(resources: readonly Resource[]): number[] {
  const first = new Map<string, number>();
  for (const [place, { id }] of resources.entries()) if (!first.has(id)) first.set(id, place);
  return [...first].sort(([a], [b]) => compareCodePoints(a, b)).map(([, place]) => place);
}

function partsOf(
  { buffer, byteOffset }: Uint8Array,
  { works, values, arrays }: IndexHead,
  end: number,
): IndexParts & { places: Numbers } {
  let at = byteOffset + end;
  const views = arrays.map(([width, length]) => {
    const start = at;
    at += aligned(width * length);
    return numbersOf(width, buffer, start, length);
  });
  const view = (): Numbers => views.shift() ?? new Uint8Array();
  const columns = { works, values, starts: view(), ends: view(), items: view() };
  const days = { issued: view(), added: view() };
  const [lengths, times, bytes, termBytes, places] = [view(), view(), view(), view(), view()];
  return {
    columns,
    days,
    places,
    words() {
      const { terms, starts } = readTerms(termBytes);
      const postings = readPostings(bytes, starts, { most: works, times });
      return { first: 0, works, terms, lengths, postings };
    },
  };
}

function refusal(code: GuidanceErrorCode, [at, got, expected]: [string, unknown, string]): GuidanceError {
  const fix =
    'Make it again with toBytes() from the resources it is used with, or use buildCatalogue(resources).';
  return new GuidanceError(code, { at, got, expected, fix });
}
