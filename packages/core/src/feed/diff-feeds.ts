import type { Resource } from '../resource/resource.js';
import { compareCodePoints } from '../text/code-points.js';
import type { NamedFeed } from './merge-feeds.js';

/** What became of a record between two feeds, or of one of its values. */
export interface FeedChange {
  /** Id of the work; absent where the feed itself has changed. */
  readonly record?: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** JSON Pointer (RFC 6901) inside the record; absent where all of it came or went. */
  readonly field?: string;
  /** What stood there; absent where nothing did. */
  readonly old?: unknown;
  /** What stands there now; absent where nothing does. */
  readonly new?: unknown;
}

/** How two feeds differ. */
export interface FeedDiff {
  /** Numbers of works. */
  readonly counts: {
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
    readonly unchanged: number;
  };
  /** First of the feeds themselves, then in order of `id` by code points. */
  readonly entries: readonly FeedChange[];
}

/** Compares two feeds record by record; the order of records plays no part. A work that came or went is told with its title. */
export function diffFeeds(before: NamedFeed, after: NamedFeed): FeedDiff {
  const [old, now] = [byId(before), byId(after)];
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort(compareCodePoints);
  const counts = { added: 0, removed: 0, changed: 0, unchanged: 0 };
  const entries: FeedChange[] = changesIn(before.feed, after.feed, '').map((change) => ({
    change: 'changed',
    ...change,
  }));
  for (const id of ids) {
    const [was, is] = [old.get(id), now.get(id)];
    if (was && is) {
      const changes = changesIn(was, is, '');
      counts[changes.length > 0 ? 'changed' : 'unchanged']++;
      entries.push(...changes.map((change) => ({ record: id, change: 'changed' as const, ...change })));
    } else if (is) {
      counts.added++;
      entries.push({ record: id, change: 'added', new: is.title });
    } else if (was) {
      counts.removed++;
      entries.push({ record: id, change: 'removed', old: was.title });
    }
  }
  return { counts, entries };
}

function byId({ resources }: NamedFeed): Map<string, Resource> {
  return new Map(resources.map((resource) => [resource.id, resource]));
}

type ValueChange = Pick<FeedChange, 'field' | 'old' | 'new'>;

/** Goes into objects, and into lists of objects; a list of plain values is one value. */
function changesIn(old: unknown, now: unknown, field: string): ValueChange[] {
  if (isSame(old, now)) return [];
  if (!isOpen(old) || !isOpen(now) || Array.isArray(old) !== Array.isArray(now)) {
    return [{ field, ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) }];
  }
  const [was, is] = [new Map(Object.entries(old)), new Map(Object.entries(now))];
  const names = [...new Set([...was.keys(), ...is.keys()])];
  return names.flatMap((name) => {
    const pointer = `${field}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return changesIn(was.get(name), is.get(name), pointer);
  });
}

/** The order of an object's fields says nothing. */
function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  const [fields, others] = [Object.entries(one), new Map(Object.entries(other))];
  const isAlike = Array.isArray(one) === Array.isArray(other) && fields.length === others.size;
  return isAlike && fields.every(([name, value]) => others.has(name) && isSame(value, others.get(name)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isOpen(value: unknown): value is object {
  return isObject(value) && (!Array.isArray(value) || value.some(isObject));
}
