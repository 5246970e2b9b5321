import type { Resource } from '@guidance-list/core';
import { addressId } from '../record/address-id.js';
import { importedFrom, type Imported } from '../record/imported.js';
import type { Mapping } from '../terms/mapping.js';
import { faultFinding } from '../source/fault.js';
import { politeClient, type PoliteOptions } from '../source/polite-client.js';
import { readLibrary, type Library, type LibraryOptions } from './read-library.js';
import { fieldsUnknown } from './fields-unknown.js';
import { itemOfPost } from './item-of-post.js';
import { recordOfItem } from './record-of-item.js';

/** What is read of a site, and how. */
export interface ImportWordpressOptions extends PoliteOptions, LibraryOptions {
  readonly mapping?: Mapping;
  /** Works of an earlier feed of the same site: what cannot be seen again because a part fails, stays. */
  readonly earlier?: readonly Resource[];
}

/**
 * Reads a WordPress site over its REST API. Never throws: what could not be read is an error of the report, whose exit
 * code is then 3; where it also counts nothing as read, there is nothing to write.
 */
export async function importWordpress(address: string, options: ImportWordpressOptions): Promise<Imported> {
  const client = politeClient(address, options);
  const library = await readLibrary(address, client, options);
  const origin = { command: 'import wordpress', source: address };
  if ('fault' in library) {
    const findings = [...client.findings, faultFinding(library.fault)];
    return importedFrom([], { ...origin, findings, isPart: true });
  }
  const { mapping, earlier = [] } = options;
  const { site, posts, terms, documents, entries, isPart } = library;
  const known = { home: site.home, documents, ...(mapping ? { mapping } : {}) };
  const read = posts.map((post) => recordOfItem(itemOfPost(post, terms), known));
  const fields = fieldsUnknown(read.flatMap(({ unknownFields }) => unknownFields));
  return importedFrom(
    read.map(({ record }) => record),
    {
      ...origin,
      base: site.home,
      ...(mapping ? { mapping } : {}),
      info: infoOf(library),
      findings: [...client.findings, ...library.findings, ...fields, ...entries],
      leftOut: entries.length,
      isPart,
      earlier: unseen(earlier, library),
    },
  );
}

function infoOf({ site: { title, home, language } }: Library) {
  return { ...(title ? { title } : {}), home, ...(language ? { language } : {}) };
}

/**
 * The works of an earlier feed that may still be there. Where every lost record is known by its address, all others that
 * are not there are gone for good; so are those that are no longer for everybody.
 */
function unseen(earlier: readonly Resource[], { site, lost, leftOut }: Library): Resource[] {
  if (lost.length === 0) return [];
  const closed = new Set(leftOut.map(({ link }) => addressId(link)));
  const isAnyLost = lost.includes('');
  const lostIds = new Set(lost.map(addressId));
  return earlier.filter(({ id, source }) => {
    const isOfSite = source?.address === undefined || source.address === site.home;
    return isOfSite && !closed.has(id) && (isAnyLost || lostIds.has(id));
  });
}
