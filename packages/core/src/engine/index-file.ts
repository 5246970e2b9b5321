import type { Resource } from '../resource/resource.js';
import type { CatalogueIndex } from './answer.js';
import type { CatalogueOptions } from './catalogue.js';
import { checksumOf } from './checksum.js';
import { fingerprint } from './fingerprint.js';
import {
  CHECKED_FROM,
  INDEX_MAGIC,
  INDEX_VERSION,
  PREFIX_BYTES,
  aligned,
  type IndexHead,
} from './index-layout.js';
import { narrow, type Numbers } from './numbers.js';
import { writeTerms } from './term-bytes.js';

/** An index as a file: the arrays as they are used, so that whoever loads it need not read them one by one. */
export function indexFile(
  { resources, columns, days, words }: CatalogueIndex,
  given: readonly Resource[],
  options: CatalogueOptions,
): Uint8Array {
  const { postings, terms, lengths } = words().index;
  const { starts, ends, items, values } = columns;
  const arrays = [
    starts,
    ends,
    items,
    days.issued,
    days.added,
    lengths,
    narrow(postings.patterns),
    postings.bytes,
    writeTerms(terms, postings.starts),
    placesIn(given, resources),
  ];
  const head: IndexHead = {
    works: columns.works,
    terms: terms.length,
    resources: fingerprint(resources),
    options,
    values,
    arrays: arrays.map((array) => [array.BYTES_PER_ELEMENT, array.length]),
  };
  const json = JSON.stringify(head).replace(/[^\0-\x7F]/g, escaped);
  const headEnd = PREFIX_BYTES + aligned(json.length);
  const length = arrays.reduce((sum, { byteLength }) => sum + aligned(byteLength), headEnd);
  const bytes = new Uint8Array(length);
  for (let at = 0; at < json.length; at++) bytes[PREFIX_BYTES + at] = json.charCodeAt(at);
  let at = headEnd;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  const numbers = new Uint32Array(bytes.buffer);
  numbers.set([INDEX_MAGIC, INDEX_VERSION, 0, 0, length, json.length]);
  numbers.set(checksumOf(numbers.subarray(CHECKED_FROM)), CHECKED_FROM - 2);
  return bytes;
}

/** Where each work stands among the resources as they were given. */
function placesIn(given: readonly Resource[], resources: readonly Resource[]): Numbers {
  const places = new Map(given.map((resource, place) => [resource, place]));
  return narrow(resources.map((resource) => places.get(resource) ?? 0));
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
