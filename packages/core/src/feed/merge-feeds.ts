import type { Resource, WorkSource } from '../resource/resource.js';
import { atLeisure } from '../steps/at-leisure.js';
import { atOnce } from '../steps/at-once.js';
import { addressId } from '../text/address-id.js';
import type { Terms } from '../vocabulary/terms.js';
import type { FeedInfo } from './feed.js';
import { mergedWork } from './merge-works.js';
import { FEED_VERSION } from './parse-feed.js';
import { stated } from './stated.js';
import { unitedRecords } from './united-records.js';

/** So many records are united in a few milliseconds. */
const STEP = 100;

/** A feed that was read, as one of several. */
export interface NamedFeed {
  readonly feed: FeedInfo;
  readonly resources: readonly Resource[];
}

/** A record that became a part of a work of another record. */
export interface MergedWork {
  /** Id of the work that it became a part of. */
  readonly id: string;
  /** Its own id. */
  readonly mergedId: string;
  /** Which of the feeds it stood in, from 0. */
  readonly feed: number;
}

/** Several feeds as one. */
export interface MergedFeed {
  readonly feed: FeedInfo;
  /** In the order in which they were first met. */
  readonly resources: readonly Resource[];
  readonly merged: readonly MergedWork[];
}

/**
 * Makes one collection of several feeds. Records with the same id, or with the same canonical address, also by way of a third,
 * are one work: the earlier record has the word, later ones add what it does not state, and `sources` names every library that
 * has it. What one feed holds as two works stays two: an address joins none of them, and one that a feed gives to several works
 * joins nothing. What other works say of a merged id (`related`, `supersedes`) follows it.
 *
 * Shape: one feed alone stays as it is; the same feed twice gives the works of that feed.
 */
export function mergeFeeds(feeds: readonly NamedFeed[]): MergedFeed {
  return atOnce(merging(feeds));
}

/** Merges as `mergeFeeds` does, in short steps, so that a page stays responsive. */
export async function mergeFeedsAsync(
  feeds: readonly NamedFeed[],
  { yield: pause }: { readonly yield: () => Promise<unknown> },
): Promise<MergedFeed> {
  return atLeisure(merging(feeds), pause);
}

// Gives way between steps; what it returns is what was merged.
function* merging(feeds: readonly NamedFeed[]): Generator<undefined, MergedFeed> {
  const [first, ...others] = feeds;
  if (first && others.length === 0) return { feed: first.feed, resources: first.resources, merged: [] };
  const renamed = new Map<string, string>();
  const merged: MergedWork[] = [];
  const works: Resource[] = [];
  for (const group of yield* groupsOf(feeds)) {
    const records = group.map(({ feed, resource }) => asOf(feeds[feed]?.feed, resource));
    const work = records.reduce(mergedWork);
    for (const { feed, resource } of group.slice(1)) {
      merged.push({ id: work.id, mergedId: resource.id, feed });
      renamed.set(resource.id, work.id);
    }
    if (works.push(work) % STEP === 0) yield;
  }
  const resources = works.map((work) => withReferences(work, renamed));
  return { feed: mergedInfo(feeds.map(({ feed }) => feed)), resources, merged };
}

interface Found {
  /** Of the feeds, from 0. */
  readonly feed: number;
  readonly resource: Resource;
}

/** The records of each work, in the order of the feeds; works in the order in which they are first met. */
function* groupsOf(feeds: readonly NamedFeed[]): Generator<undefined, Found[][]> {
  const all: Found[] = [];
  const byId = new Map<string, Found[]>();
  const addresses: (readonly [address: string, id: string])[] = [];
  for (const [feed, { resources }] of feeds.entries()) {
    const idAt = new Map<string, string | undefined>();
    for (const resource of resources) {
      const found = { feed, resource };
      const group = byId.get(resource.id);
      if (group) group.push(found);
      else byId.set(resource.id, [found]);
      const address = addressId(resource.url ?? '');
      if (address !== undefined) idAt.set(address, idAt.has(address) ? undefined : resource.id);
      if (all.push(found) % STEP === 0) yield;
    }
    for (const [address, id] of idAt) if (id !== undefined) addresses.push([address, id]);
  }
  joinByAddress(byId, addresses);
  return all.flatMap((found) => {
    const group = byId.get(found.resource.id);
    return group?.[0] === found ? [group] : [];
  });
}

/** Joins works with the same address, unless a feed has both. */
function joinByAddress(
  byId: Map<string, Found[]>,
  addresses: readonly (readonly [address: string, id: string])[],
): void {
  const firstAt = new Map<string, string>();
  for (const [address, id] of addresses) {
    const [first = [], second = []] = [firstAt.get(address) ?? id, id].map((one) => byId.get(one));
    if (!firstAt.has(address)) firstAt.set(address, id);
    if (first.some(({ feed }) => second.some((other) => other.feed === feed))) continue;
    const joined = [...first, ...second].sort((a, b) => a.feed - b.feed);
    for (const { resource } of joined) byId.set(resource.id, joined);
  }
}

/** What a feed says of all its records, said of one: its language, and the library's name unless it was merged before. */
function asOf({ title, home, language }: Partial<FeedInfo> = {}, resource: Resource): Resource {
  const source: WorkSource = { ...stated({ name: title, address: home }), ...resource.source };
  const isNamed = resource.sources !== undefined || Object.keys(source).length === 0;
  return { ...stated({ language }), ...resource, ...(isNamed ? {} : { source }) };
}

function withReferences(work: Resource, renamed: ReadonlyMap<string, string>): Resource {
  if ((work.related ?? work.supersedes ?? work.supersededBy) === undefined) return work;
  const now = (id: string): string => renamed.get(id) ?? id;
  const { related, supersedes, supersededBy, ...own } = work;
  const others = [...new Set(related?.map(now))].filter((id) => id !== work.id);
  const another = (id = work.id): string | undefined => (now(id) === work.id ? undefined : now(id));
  return {
    ...own,
    ...stated({ related: others, supersedes: another(supersedes), supersededBy: another(supersededBy) }),
  };
}

/** The first feed that states something has the word; the date is the latest, terms are united. */
function mergedInfo(infos: readonly FeedInfo[]): FeedInfo {
  const info = infos.reduceRight<FeedInfo>((later, earlier) => ({ ...later, ...earlier }), {
    version: FEED_VERSION,
  });
  const updated = infos
    .flatMap((one) => one.updated ?? [])
    .sort()
    .at(-1);
  const terms = (['types', 'topics', 'audiences'] as const).flatMap((facet) => {
    const labels = unitedRecords(infos.map((one) => one.terms?.[facet]));
    return labels.size > 0 ? [[facet, Object.fromEntries(labels)]] : [];
  });
  return {
    ...info,
    ...stated({ updated, terms: terms.length > 0 ? (Object.fromEntries(terms) as Terms) : undefined }),
  };
}
