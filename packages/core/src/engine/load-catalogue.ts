import { GuidanceError } from '../errors/guidance-error.js';
import type { Resource } from '../resource/resource.js';
import type { Catalogue } from './catalogue.js';
import { catalogueOf, firstOfEachId, inOrder } from './catalogue-of.js';
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
import type { IndexParts } from './index-parts.js';
import type { Numbers } from './numbers.js';
import { readTerms } from './term-bytes.js';

const REBUILD =
  'Make it again with toBytes() from the resources it is used with, or use buildCatalogue(resources).';

/**
 * A catalogue from a stored index and the resources that it was made of. Its arrays are used where they lie in `bytes`, which
 * must not be changed afterwards. It answers as the one that was stored.
 *
 * @throws {GuidanceError} when the bytes are no index, an index of another version or a damaged one, or were made of other resources.
 */
export function loadCatalogue(bytes: Uint8Array, resources: readonly Resource[]): Catalogue {
  // Arrays of wider numbers can only lie where their width allows.
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const head = headOf(file);
  const byId = firstOfEachId(resources);
  const parts = partsOf(file, head);
  const given = [...byId.values()];
  const isOfIndex = (works: readonly Resource[]): boolean => {
    const [a, b] = fingerprint(works);
    return a === head.resources[0] && b === head.resources[1];
  };
  // Where they still stand as they stood, they need not be sorted again.
  const asStored = Array.from(parts.given, (at) => given[at]).filter((one) => one !== undefined);
  const sorted = isOfIndex(asStored) ? asStored : inOrder(given);
  refuseUnless(sorted === asStored || isOfIndex(sorted), 'index/other-resources', {
    at: 'resources',
    got: `${sorted.length} works, or works that have changed since`,
    expected: `the ${head.works} works that the index was made of`,
  });
  return catalogueOf(byId, head.options, { sorted, parts });
}

function headOf(bytes: Uint8Array): IndexHead {
  const isWhole = bytes.length >= PREFIX_BYTES && bytes.length % 4 === 0;
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, isWhole ? bytes.length / 4 : 0);
  const [magic, version, sumA, sumB, length = 0, headLength = 0] = numbers;
  refuseUnless(isWhole && magic === INDEX_MAGIC, 'index/unreadable', {
    at: 'index, bytes 0 to 3',
    got: isWhole ? 'other bytes' : `${bytes.length} bytes`,
    expected: 'the mark "GLIX" of an index, and a length that is a multiple of 4',
  });
  refuseUnless(version === INDEX_VERSION, 'index/version', {
    at: 'index, bytes 4 to 7',
    got: version,
    expected: `version ${INDEX_VERSION}`,
  });
  refuseUnless(length === bytes.length, 'index/damaged', {
    at: 'index, bytes 16 to 19',
    got: `${bytes.length} bytes`,
    expected: `${length} bytes, as the index says of itself`,
  });
  const [a, b] = checksumOf(numbers.subarray(CHECKED_FROM));
  refuseUnless(a === sumA && b === sumB, 'index/damaged', {
    at: `index, bytes 8 to ${length - 1}`,
    got: 'bytes of another checksum',
    expected: 'bytes as they were stored',
  });
  const json = bytes.subarray(PREFIX_BYTES, PREFIX_BYTES + headLength);
  // What has the right checksum was written by us, so it is JSON of this shape.
  return JSON.parse(Array.from(json, (unit) => String.fromCharCode(unit)).join('')) as IndexHead;
}

function partsOf(
  bytes: Uint8Array,
  { works, terms: count, values, arrays }: IndexHead,
): IndexParts & { given: Numbers } {
  const [, , , , , headLength = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, PREFIX_BYTES / 4);
  let at = bytes.byteOffset + PREFIX_BYTES + aligned(headLength);
  const views = arrays.map(([width, length]): Numbers => {
    const start = at;
    at += aligned(width * length);
    if (width === 1) return new Uint8Array(bytes.buffer, start, length);
    return width === 2
      ? new Uint16Array(bytes.buffer, start, length)
      : new Uint32Array(bytes.buffer, start, length);
  });
  const view = (place: number): Numbers => views[place] ?? new Uint8Array();
  const firsts = values.reduce((known, { length }) => [...known, (known.at(-1) ?? 0) + length], [0]);
  return {
    columns: { works, values, firsts, starts: view(0), ends: view(1), items: view(2) },
    days: { issued: view(3), added: view(4) },
    given: view(9),
    words() {
      const { terms, starts } = readTerms(view(8), count);
      return { works, terms, lengths: view(5), postings: { bytes: view(7), starts, patterns: view(6) } };
    },
  };
}

type Code = ConstructorParameters<typeof GuidanceError>[0];
type Parts = Omit<ConstructorParameters<typeof GuidanceError>[1], 'fix'>;

function refuseUnless(isRight: boolean, code: Code, parts: Parts): void {
  if (!isRight) throw new GuidanceError(code, { ...parts, fix: REBUILD });
}
