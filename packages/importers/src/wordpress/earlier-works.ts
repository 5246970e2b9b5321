import type { Resource } from '@guidance-list/core';
import { addressId } from '@guidance-list/core';
import type { ReportEntry } from '../report/report.js';
import type { Library } from './read-library.js';
import type { EarlierRun } from './read-records.js';

/** What becomes of the works of an earlier feed. */
export interface StayingWorks {
  /** Known to be as they were. */
  readonly unchanged: readonly Resource[];
  /** They could not be seen again, and may be there. */
  readonly unseen: readonly Resource[];
  /** A line for each that is gone. */
  readonly gone: readonly ReportEntry[];
}

/** What an earlier feed knows of a site; nothing where it knows no day, and then all must be read. */
export function earlierRun(earlier: readonly Resource[], home: string): EarlierRun | undefined {
  const own = earlier.filter((work) => isOfSite(work, home));
  const latest = own
    .map(({ updated = '' }) => updated)
    .sort()
    .at(-1);
  const ids = new Set(own.flatMap(({ source }) => (source?.id === undefined ? [] : [Number(source.id)])));
  return latest ? { latest, ids } : undefined;
}

/** Of an update: what is still listed and was not read again stays as it is, what is not listed is gone. */
export function afterUpdate(earlier: readonly Resource[], library: Library): StayingWorks {
  const { site, judged, listed, lost } = library;
  const read = new Set(judged.flatMap(({ post }) => (post ? [post.id] : [])));
  const failed = new Set(lost.map(addressId));
  const stays: { unchanged: Resource[]; unseen: Resource[]; gone: ReportEntry[] } = {
    unchanged: [],
    unseen: [],
    gone: [],
  };
  for (const work of earlier) {
    const id = Number(work.source?.id);
    if (!isOfSite(work, site.home)) stays.unchanged.push(work);
    else if (failed.has(work.id) || (!listed && !read.has(id))) stays.unseen.push(work);
    else if (read.has(id)) continue;
    else if (listed?.has(id)) stays.unchanged.push(work);
    else stays.gone.push(goneEntry(work));
  }
  return stays;
}

/**
 * Of a whole import: the works that may still be there. Where every lost record is known by its address, all others that are
 * not there are gone for good; so are those that are no longer for everybody.
 */
export function afterImport(earlier: readonly Resource[], { site, judged, lost }: Library): StayingWorks {
  const closed = new Set(judged.flatMap(({ post, reason }) => (post && reason ? addressId(post.link) : [])));
  const isAnyLost = lost.includes('');
  const lostIds = new Set(lost.map(addressId));
  const unseen = earlier.filter(
    (work) =>
      lost.length > 0 &&
      (work.source?.address === undefined || isOfSite(work, site.home)) &&
      !closed.has(work.id) &&
      (isAnyLost || lostIds.has(work.id)),
  );
  return { unchanged: [], unseen, gone: [] };
}

function isOfSite({ source }: Resource, home: string): boolean {
  return source?.system === 'wordpress' && source.address === home && source.id !== undefined;
}

function goneEntry({ id, url }: Resource): ReportEntry {
  return {
    code: 'record/not-published',
    severity: 'info',
    record: id,
    ...(url === undefined ? {} : { found: url }),
    message: 'It is no longer on the site, so it was taken out.',
  };
}
