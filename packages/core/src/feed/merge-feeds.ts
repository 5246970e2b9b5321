import type { Resource, WorkSource } from '../resource/resource.js';
import { addressId } from '../text/address-id.js';
import type { Terms } from '../vocabulary/terms.js';
import type { FeedInfo } from './feed.js';
import { mergedWork } from './merge-works.js';
import { FEED_VERSION } from './parse-feed.js';

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
 * Makes one collection of several feeds. Records with the same id, or with the same canonical address, are one work: the
 * earlier record has the word, later ones add what it does not state, and `sources` names every library that has it.
 * What other works say of a merged id (`related`, `supersedes`) follows it.
 *
 * Shape: one feed alone stays as it is but for double records; the same feed twice gives the works of that feed.
 */
export function mergeFeeds(feeds: readonly NamedFeed[]): MergedFeed {
  const renamed = new Map<string, string>();
  const merged: MergedWork[] = [];
  const works = groupsOf(feeds).map((group) => {
    const records = group.map(({ feed, resource }) =>
      feeds.length > 1 ? asOf(feeds[feed]?.feed, resource) : resource,
    );
    const work = records.reduce(mergedWork);
    for (const { feed, resource } of group.slice(1)) {
      merged.push({ id: work.id, mergedId: resource.id, feed });
      renamed.set(resource.id, work.id);
    }
    return work;
  });
  const resources = works.map((work) => withReferences(work, renamed));
  return { feed: mergedInfo(feeds.map(({ feed }) => feed)), resources, merged };
}

interface Found {
  /** Of the feeds, from 0. */
  readonly feed: number;
  readonly resource: Resource;
}

/** The records of each work: those that share an id or an address, also by way of a third. Works and records in the order of the feeds. */
function groupsOf(feeds: readonly NamedFeed[]): readonly (readonly Found[])[] {
  const all = feeds.flatMap(({ resources }, feed) => resources.map((resource) => ({ feed, resource })));
  const firstWith = new Map<string, number>();
  const earliest: number[] = [];
  const rootOf = (at: number): number => {
    const before = earliest[at] ?? at;
    return before === at ? at : (earliest[at] = rootOf(before));
  };
  for (const [at, { resource }] of all.entries()) {
    const keys = keysOf(resource);
    const roots = [at, ...keys.flatMap((key) => firstWith.get(key) ?? [])].map(rootOf);
    for (const root of roots) earliest[root] = Math.min(...roots);
    for (const key of keys) if (!firstWith.has(key)) firstWith.set(key, at);
  }
  const groups = new Map<number, Found[]>();
  for (const [at, found] of all.entries()) {
    const group = groups.get(rootOf(at));
    if (group) group.push(found);
    else groups.set(rootOf(at), [found]);
  }
  return [...groups.values()];
}

function keysOf({ id, url }: Resource): string[] {
  const address = url === undefined ? undefined : addressId(url);
  return [`id ${id}`, ...(address === undefined ? [] : [`address ${address}`])];
}

/** What a feed says of all its records, said of one: its language, and the library's name unless it was merged before. */
function asOf({ title, home, language }: Partial<FeedInfo> = {}, resource: Resource): Resource {
  const source: WorkSource = {
    ...(title === undefined ? {} : { name: title }),
    ...(home === undefined ? {} : { address: home }),
    ...resource.source,
  };
  const isNamed = resource.sources !== undefined || Object.keys(source).length === 0;
  return {
    ...(language === undefined ? {} : { language }),
    ...resource,
    ...(isNamed ? {} : { source }),
  };
}

function withReferences(work: Resource, renamed: ReadonlyMap<string, string>): Resource {
  const now = (id: string): string => renamed.get(id) ?? id;
  const { related, supersedes, supersededBy, ...own } = work;
  const others = [...new Set(related?.map(now))].filter((id) => id !== work.id);
  const [older, newer] = [supersedes, supersededBy].map((id) => (id === undefined ? work.id : now(id)));
  return {
    ...own,
    ...(others.length > 0 ? { related: others } : {}),
    ...(older === undefined || older === work.id ? {} : { supersedes: older }),
    ...(newer === undefined || newer === work.id ? {} : { supersededBy: newer }),
  };
}

/** The first feed that states something has the word; the date is the latest, terms are united. */
function mergedInfo(infos: readonly FeedInfo[]): FeedInfo {
  const stated = infos.reduceRight<FeedInfo>((later, info) => ({ ...later, ...info }), {
    version: FEED_VERSION,
  });
  const updated = infos.flatMap((info) => info.updated ?? []).sort();
  const terms = mergedTerms(infos.flatMap((info) => info.terms ?? []));
  return {
    ...stated,
    ...(updated.length > 0 ? { updated: updated.at(-1) ?? '' } : {}),
    ...(Object.keys(terms).length > 0 ? { terms } : {}),
  };
}

function mergedTerms(several: readonly Terms[]): Terms {
  const facets = ['types', 'topics', 'audiences'] as const;
  const united = facets.flatMap((facet) => {
    const labels = new Map<string, Readonly<Record<string, string>>>();
    for (const [term, names] of several.flatMap((terms) => Object.entries(terms[facet] ?? {}))) {
      labels.set(term, { ...names, ...labels.get(term) });
    }
    return labels.size > 0 ? [[facet, Object.fromEntries(labels)] as const] : [];
  });
  return Object.fromEntries(united);
}
