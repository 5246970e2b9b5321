import type { Resource } from '../resource/resource.js';
import { compareCodePoints } from '../text/code-points.js';
import type { CatalogueOptions } from './catalogue.js';
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
import type { IndexView } from './index-view.js';
import { narrow, type Numbers } from './numbers.js';
import { writePostings } from './posting-bytes.js';
import { writeTerms } from './term-bytes.js';
import { WordCollector } from './word-collector.js';

/**
 * An index whose works have all been read together as a file: the arrays as they are used, so that whoever loads it need not read
 * them one by one.
 */
export function indexFile(
  resources: readonly Resource[],
  { stemming, ...options }: CatalogueOptions,
  { columns, days, words }: IndexView,
): Uint8Array {
  const { starts, ends, items, values, works } = columns;
  const [{ postings, terms, lengths } = new WordCollector({}).finish(0)] = words().parts;
  const places = placesOf(resources);
  const arrays = [
    ...[starts, ends, items, days.issued, days.added, lengths],
    ...[postings.times, writePostings(postings), writeTerms(terms, postings.starts), places],
  ];
  const head: IndexHead = {
    works,
    resources: fingerprint(inPlaces(resources, places).map(workHasher())),
    options,
    stemmed: stemming?.languages ?? [],
    values,
    arrays: arrays.map((array) => [array.BYTES_PER_ELEMENT, array.length]),
  };
  const json = JSON.stringify(head);
  const units = Uint16Array.from({ length: json.length }, (_, at) => json.charCodeAt(at));
  const all = [units, ...arrays];
  const length = all.reduce((sum, { byteLength }) => sum + aligned(byteLength), PREFIX_NUMBERS * 4);
  const bytes = new Uint8Array(length);
  let at = PREFIX_NUMBERS * 4;
  for (const { buffer, byteOffset, byteLength } of all) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  const numbers = new Uint32Array(bytes.buffer);
  numbers.set([INDEX_MAGIC, INDEX_VERSION, 0, bytes.length, json.length]);
  numbers[CHECKED_FROM - 1] = checksumOf(numbers, CHECKED_FROM);
  return bytes;
}

/** Where each work, in order of `id`, stands among the resources as they are given. */
function placesOf(resources: readonly Resource[]): Numbers {
  const places = [...resources.keys()];
  const idOf = (place: number): string => resources[place]?.id ?? '';
  return narrow(places.sort((a, b) => compareCodePoints(idOf(a), idOf(b))));
}
