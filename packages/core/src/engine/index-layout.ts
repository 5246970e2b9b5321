import type { Resource } from '../resource/resource.js';
import type { CatalogueOptions } from './catalogue.js';

/** "GLIX" as it stands in a file; numbers of four bytes have their lowest byte first. */
export const INDEX_MAGIC = 0x58494c47;
/** Raised with every change of what stands in a file. */
export const INDEX_VERSION = 5;
/** Before the head, in numbers of four bytes: magic, version, checksum of all that follows it, bytes of the file, letters of the head. */
export const PREFIX_NUMBERS = 5;
/** Units: numbers of four bytes. */
export const CHECKED_FROM = 3;

/** What a file says of itself, before its arrays: JSON, two bytes a letter. */
export interface IndexHead {
  readonly works: number;
  readonly resources: number;
  readonly options: Pick<CatalogueOptions, 'language' | 'terms'>;
  /** The languages whose stems are in it, in order. */
  readonly stemmed: readonly string[];
  readonly values: readonly string[];
  /** Per array, in order: bytes of a number, and how many numbers. */
  readonly arrays: readonly (readonly [width: number, length: number])[];
}

/** The next place where an array may begin. */
export function aligned(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}

/** The resources that stand at these places. */
export function inPlaces(resources: readonly Resource[], places: Iterable<number>): Resource[] {
  const found: Resource[] = [];
  for (const place of places) {
    const resource = resources[place];
    if (resource) found.push(resource);
  }
  return found;
}
