import type { Resource } from '../resource/resource.js';
import { compareCodePoints } from '../text/code-points.js';
import type { CatalogueOptions } from './catalogue.js';
import { checksumOf } from './checksum.js';
import { fingerprint } from './fingerprint.js';
import {
  CHECKED_FROM,
  INDEX_MAGIC,
  INDEX_VERSION,
  PREFIX_NUMBERS,
  aligned,
  type IndexHead,
} from './index-layout.js';
import { narrow, type Numbers } from './numbers.js';
import type { IndexParts } from './live-index.js';
import { writePostings } from './posting-bytes.js';
import { writeTerms } from './term-bytes.js';

/** An index as a file: the arrays as they are used, so that whoever loads it need not read them one by one. */
export function indexFile(
  resources: readonly Resource[],
  options: CatalogueOptions,
  { columns, days, words }: IndexParts,
): Uint8Array {
  const { starts, ends, items, values, works } = columns;
  const { postings, terms, lengths } = words();
  const arrays = [
    ...[starts, ends, items, days.issued, days.added, lengths],
    ...[postings.times, writePostings(postings), writeTerms(terms, postings.starts), placesOf(resources)],
  ];
  const head: IndexHead = {
    works,
    resources: fingerprint(resources),
    options,
    values,
    arrays: arrays.map((array) => [array.BYTES_PER_ELEMENT, array.length]),
  };
  const json = JSON.stringify(head).replace(/[^\0-\x7F]/g, escaped);
  const headEnd = PREFIX_NUMBERS * 4 + aligned(json.length);
  const bytes = new Uint8Array(arrays.reduce((sum, { byteLength }) => sum + aligned(byteLength), headEnd));
  for (let at = 0; at < json.length; at++) bytes[PREFIX_NUMBERS * 4 + at] = json.charCodeAt(at);
  let at = headEnd;
  for (const { buffer, byteOffset, byteLength } of arrays) {
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

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
