import type { Diagnostic } from '../errors/diagnostic.js';
import { shownValue } from '../errors/shown-value.js';
import type { Resource } from '../resource/resource.js';
import { atLeisure } from '../steps/at-leisure.js';
import { atOnce } from '../steps/at-once.js';
import { withoutForbidden } from '../text/without-forbidden.js';
import { FEED_LIMITS, exceedsBytes, exceedsDepth, type FeedLimits } from './feed-limits.js';
import type { FeedInfo, ParsedFeed } from './feed.js';
import { jsonInSteps } from './json-in-steps.js';
import { readLeniently } from './read-leniently.js';
import { HEADER_PLAN, RESOURCE_PLAN } from './generated/plans.js';
import * as problem from './feed-problems.js';

/** The version of the data model that is read and written here. */
export const FEED_VERSION = '1.0';

/** So many records are read in a few milliseconds. */
const STEP = 50;

/**
 * Reads a feed, as text or as an already parsed value. It never throws: bad records are left out and bad optional values
 * lose themselves, each with a diagnostic, and unknown fields are ignored. Of two records with one id the first stays.
 */
export function parseFeed(input: unknown, limits: Partial<FeedLimits> = {}): ParsedFeed {
  return atOnce(read(input, { ...FEED_LIMITS, ...limits }));
}

/** Reads a feed as `parseFeed` does, in short steps, so that a page stays responsive. */
export async function parseFeedAsync(
  input: unknown,
  { yield: pause, ...limits }: Partial<FeedLimits> & { readonly yield: () => Promise<unknown> },
): Promise<ParsedFeed> {
  const inForce = { ...FEED_LIMITS, ...limits };
  const isText = typeof input === 'string' && !exceedsBytes(input, inForce.bytes);
  const json = isText ? await atLeisure(jsonInSteps(withoutMark(input)), pause) : undefined;
  return atLeisure(read(json ?? input, inForce), pause);
}

// Gives way between steps; what it returns is what was read.
function* read(input: unknown, limits: FeedLimits): Generator<undefined, ParsedFeed> {
  const diagnostics: Diagnostic[] = [];
  try {
    return yield* readFeed(input, limits, diagnostics);
  } catch (error) {
    const failure = problem.notAFeed(error instanceof Error ? error.message : shownValue(error));
    return answer([...diagnostics, failure]);
  }
}

function* readFeed(
  input: unknown,
  limits: FeedLimits,
  diagnostics: Diagnostic[],
): Generator<undefined, ParsedFeed> {
  const value = typeof input === 'string' ? parsed(input, limits) : { json: input };
  if ('failure' in value) return answer([value.failure]);
  const { json } = value;
  if (!isFeed(json)) return answer([problem.notAFeed(shownValue(json))]);
  const version = Object.hasOwn(json, 'version') ? json.version : undefined;
  const major = majorOf(version);
  if (major > 1) return answer([problem.newerVersion(version)]);
  const { resources: records, ...header } = json;
  if (exceedsDepth(header, limits.depth)) return answer([problem.tooDeep('', limits.depth)]);
  if (!major) diagnostics.push(problem.unknownVersion(version));
  const info = headerOf(header, major ? String(version) : FEED_VERSION, {
    limits,
    diagnostics,
  });
  yield;
  const resources = yield* recordsOf(records, { limits, diagnostics });
  return answer(diagnostics, info, resources);
}

function parsed(text: string, limits: FeedLimits): { json: unknown } | { failure: Diagnostic } {
  if (exceedsBytes(text, limits.bytes)) return { failure: problem.tooLarge(limits.bytes) };
  try {
    return { json: JSON.parse(withoutMark(text)) as unknown };
  } catch (error) {
    return { failure: problem.notJson(text, error) };
  }
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

interface FeedLike {
  readonly version?: unknown;
  readonly resources: readonly unknown[];
}

function isFeed(value: unknown): value is FeedLike {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'resources')) return false;
  return Array.isArray((value as FeedLike).resources);
}

/** The first number of a version, from 1, since there was none before the first; NaN where it says none. */
function majorOf(version: unknown): number {
  // Of a list or an object no text is made: hostile ones have none.
  const text = typeof version === 'object' ? '' : (version as string);
  return Number(/^([1-9]\d*)(?:\.\d+)*$/.exec(text)?.[1]);
}

interface Reading {
  readonly limits: FeedLimits;
  readonly diagnostics: Diagnostic[];
}

function headerOf(header: object, version: string, { limits, diagnostics }: Reading): FeedInfo {
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const place = { reading: { fieldLength: limits.fieldLength, report }, within: '' };
  return readLeniently(HEADER_PLAN, { ...header, version }, place) as FeedInfo;
}

function* recordsOf(
  records: readonly unknown[],
  { limits, diagnostics }: Reading,
): Generator<undefined, Resource[]> {
  const resources = new Map<string, Resource>();
  if (records.length > limits.records)
    diagnostics.push(problem.tooManyRecords(records.length, limits.records));
  for (const [index, record] of records.slice(0, limits.records).entries()) {
    const pointer = `/resources/${index}`;
    const found: Diagnostic[] = [];
    const resource = recordOf(record, pointer, { limits, diagnostics: found });
    const id = resource?.id ?? idOf(record);
    if (resource && resources.has(resource.id)) found.push(problem.duplicateId(`${pointer}/id`, resource.id));
    else if (resource) resources.set(resource.id, resource);
    for (const one of found) diagnostics.push(id ? { ...one, record: id } : one);
    if (index % STEP === 0) yield;
  }
  return [...resources.values()];
}

function recordOf(record: unknown, pointer: string, { limits, diagnostics }: Reading): Resource | undefined {
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  if (exceedsDepth(record, limits.depth)) {
    report(problem.tooDeep(pointer, limits.depth));
    return undefined;
  }
  const place = { reading: { fieldLength: limits.fieldLength, report }, within: pointer, required: true };
  return readLeniently(RESOURCE_PLAN, record, place) as Resource | undefined;
}

function idOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, 'id')) return undefined;
  const { id } = record as { id: unknown };
  return typeof id === 'string' ? withoutForbidden(id.slice(0, 200)) : undefined;
}

/** What was found is shown to people, so it keeps the rules of texts. Without resources nothing could be read. */
function answer(
  told: readonly Diagnostic[],
  feed: FeedInfo = { version: FEED_VERSION },
  resources: readonly Resource[] = [],
): ParsedFeed {
  const diagnostics = told.map((one) => ({ ...one, found: withoutForbidden(one.found) }));
  return { feed, resources, diagnostics };
}
