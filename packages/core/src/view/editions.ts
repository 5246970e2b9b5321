import type { Edition, Resource, ResourceFile } from '../resource/resource.js';
import { firstDay } from '../text/partial-date.js';
import { canonicalLanguage, languageRanges } from '../text/canonical-language.js';

/** An edition, the work it is listed under, and whether no edition is newer. */
export interface EditionOf {
  readonly edition: Edition;
  readonly of: Resource;
  readonly newest: boolean;
}

/** Finds a work by its id. */
export type GetResource = (id: string) => Resource | undefined;

/**
 * All editions of a work, newest first: its own, and those of the works it replaces or is replaced by, followed both ways.
 * Editions without a date stand last, in the order of the source.
 */
export function editionsOf(resource: Resource, get: GetResource): readonly EditionOf[] {
  const all = joinedWorks(resource, get).flatMap((of) =>
    (of.editions ?? []).map((edition) => ({ edition, of })),
  );
  const ordered = all.sort((a, b) => compareIssued(a.edition, b.edition));
  const newestDay = dayOf(ordered[0]?.edition);
  return ordered.map((one, at) => ({
    ...one,
    newest: newestDay ? dayOf(one.edition) === newestDay : at === 0,
  }));
}

/**
 * The newest edition, where it is listed under another work: what the notice "A newer edition exists" speaks of. Without
 * dates to tell them apart, the work that is named as the successor has it.
 */
export function newerEdition(
  resource: Resource,
  get: GetResource,
): { edition: Edition; of: Resource } | undefined {
  const [first] = editionsOf(resource, get);
  const own = dayOf(newestEdition(resource));
  if (first && own && dayOf(first.edition) > own) return { edition: first.edition, of: first.of };
  const of = resource.supersededBy === undefined ? undefined : get(resource.supersededBy);
  const edition = of && of.id !== resource.id ? newestEdition(of) : undefined;
  const isUntold = own === '' || dayOf(edition) === '';
  return of && edition && isUntold ? { edition, of } : undefined;
}

/** The edition of a work issued last; without any date the first that is listed. */
export function newestEdition(resource: Resource): Edition | undefined {
  return [...(resource.editions ?? [])].sort(compareIssued)[0];
}

/** Who published a work or any of its editions, each once. */
export function publishersOf(resource: Resource): readonly string[] {
  const ofEditions = (resource.editions ?? []).flatMap(({ publishers }) => publishers ?? []);
  return [...new Set([...(resource.publishers ?? []), ...ofEditions])];
}

/** The years in which editions of a work were issued, ascending. */
export function yearsOf(resource: Resource): readonly number[] {
  const years = (resource.editions ?? []).flatMap(({ issued }) =>
    issued ? [Number(issued.slice(0, 4))] : [],
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

/** What can be downloaded of a work: the file to offer first, and the others. */
export interface OfferedFiles {
  readonly first?: ResourceFile;
  readonly others: readonly ResourceFile[];
}

/** The files of the newest edition that have an address and are not known to be gone; the reader's language first. */
export function offeredFiles(resource: Resource, locale: string): OfferedFiles {
  const files = (newestEdition(resource)?.files ?? []).filter(
    ({ url, linkStatus }) => url && linkStatus !== 'dead',
  );
  const near = languageRanges(canonicalLanguage(locale) ?? locale);
  const distance = ({ language = '' }: ResourceFile): number => {
    const at = near.findIndex((range) => languageRanges(language).includes(range));
    return at < 0 ? near.length : at;
  };
  const [first, ...others] = [...files].sort((a, b) => distance(a) - distance(b));
  return first ? { first, others } : { others };
}

/** A work and all that are joined to it by "supersedes" and "superseded by", in the order they are met. Cycles end. */
export function joinedWorks(resource: Resource, get: GetResource): Resource[] {
  const joined = new Map([[resource.id, resource]]);
  for (const { supersedes, supersededBy } of joined.values()) {
    for (const id of [supersedes, supersededBy]) {
      const other = id === undefined ? undefined : get(id);
      if (other && !joined.has(other.id)) joined.set(other.id, other);
    }
  }
  return [...joined.values()];
}

function compareIssued(a: Edition, b: Edition): number {
  const [left, right] = [dayOf(a), dayOf(b)];
  return left === right ? 0 : left > right ? -1 : 1;
}

function dayOf(edition: Edition | undefined): string {
  return edition?.issued ? firstDay(edition.issued) : '';
}
