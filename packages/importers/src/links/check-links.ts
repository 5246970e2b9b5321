import type { Resource, ResourceFile } from '@guidance-list/core';
import type { ReportEntry } from '../report/report.js';
import type { Clock } from '../source/polite-client.js';
import { inTurns } from './in-turns.js';
import { linkEntry } from './link-entry.js';
import { isPrivateHost } from './private-host.js';
import { probed, type LinkAnswer } from './probe.js';
import { robotsRule } from './robots.js';

/** How links are checked. */
export interface CheckLinksOptions {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  /** Most questions at a time. Default: 8. */
  readonly concurrency?: number;
  /** Most questions at a time to one host. Default: 2. */
  readonly perHost?: number;
  /** Of one try. Default: 20 000. */
  readonly timeoutMs?: number;
  /**
   * Whether links into this machine or a private network are refused. Without it they are asked for where the feed itself
   * names them; a public host can never lead there.
   */
  readonly publicOnly?: boolean;
  /** The IP addresses of a host; with `publicOnly`, a name of a private network is refused too. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a check of links gave. Shape: `checked` = `ok` + `redirected` + `dead` + `refused`, each a number of addresses. */
export interface LinkCounts {
  readonly checked: number;
  readonly ok: number;
  readonly redirected: number;
  readonly dead: number;
  readonly refused: number;
}

/** The works with what is now known of their files, and a line for every link that did not simply answer. */
export interface CheckedLinks {
  readonly resources: readonly Resource[];
  readonly counts: LinkCounts;
  /** In the order of the works. */
  readonly entries: readonly ReportEntry[];
  /** Hosts that nobody but this machine or its network can reach, in the order of the works. */
  readonly privateHosts: readonly string[];
}

/** How this robot is called, also in a robots.txt. */
const AGENT = 'guidance-list';
const TIMEOUT_MS = 20_000;

/**
 * Asks for every address of a catalogue once, works' pages and files alike, and fills `linkStatus`, `bytes` and `mediaType`
 * of the files. Never throws for a link; addresses that are not of the web are left alone.
 */
export async function checkLinks(
  resources: readonly Resource[],
  options: CheckLinksOptions,
): Promise<CheckedLinks> {
  const { concurrency = 8, perHost = 2, timeoutMs = TIMEOUT_MS, onProgress } = options;
  const addresses = [...new Set(resources.flatMap(addressesOf))];
  const client = { ...options, timeoutMs, agent: AGENT };
  const probe = { ...client, isAllowed: robotsRule(client) };
  const answers = new Map<string, LinkAnswer>();
  await inTurns(addresses, { concurrency, perHost }, async (address) => {
    answers.set(address, await probed(address, probe));
    onProgress?.(answers.size, addresses.length);
  });
  const checked = resources.map((resource, at) => withAnswers(resource, at, answers));
  return {
    resources: checked.map(({ resource }) => resource),
    counts: countsOf([...answers.values()]),
    entries: checked.flatMap(({ entries }) => entries),
    privateHosts: [...new Set(addresses.map((address) => new URL(address).hostname).filter(isPrivateHost))],
  };
}

function addressesOf({ url, editions = [] }: Resource): string[] {
  const files = editions.flatMap((edition) => (edition.files ?? []).map((file) => file.url));
  return [url, ...files].flatMap((address) => (address !== undefined && isWeb(address) ? [address] : []));
}

function isWeb(address: string): boolean {
  return /^https?:/i.test(address);
}

function withAnswers(
  resource: Resource,
  at: number,
  answers: ReadonlyMap<string, LinkAnswer>,
): { resource: Resource; entries: ReportEntry[] } {
  const entries: ReportEntry[] = [];
  const note = (address: string | undefined, field: string): LinkAnswer | undefined => {
    const answer = address === undefined ? undefined : answers.get(address);
    const entry = answer && linkEntry(address ?? '', answer);
    if (entry) entries.push({ ...entry, record: resource.id, field, pointer: `/resources/${at}/${field}` });
    return answer;
  };
  note(resource.url, 'url');
  const editions = resource.editions?.map((edition, place) => {
    const files = edition.files?.map((file, number) =>
      withFacts(file, note(file.url, `editions/${place}/files/${number}/url`)),
    );
    return { ...edition, ...(files ? { files } : {}) };
  });
  return { resource: { ...resource, ...(editions ? { editions } : {}) }, entries };
}

/** A page where a document should be, or "some bytes", tells less than the feed knows. */
function withFacts(file: ResourceFile, answer: LinkAnswer | undefined): ResourceFile {
  if (!answer) return file;
  if (!('address' in answer))
    return { ...file, linkStatus: answer.status === 'refused' ? 'refused' : 'dead' };
  const { mediaType, bytes, status } = answer;
  const isVague = mediaType === 'text/html' || mediaType === 'application/octet-stream';
  const isKnown = file.mediaType !== undefined && file.mediaType !== mediaType;
  const facts =
    isVague && isKnown
      ? {}
      : { ...(mediaType ? { mediaType } : {}), ...(bytes === undefined ? {} : { bytes }) };
  return { ...file, ...facts, linkStatus: status };
}

function countsOf(answers: readonly LinkAnswer[]): LinkCounts {
  const number = (...wanted: readonly LinkAnswer['status'][]): number =>
    answers.filter(({ status }) => wanted.includes(status)).length;
  return {
    checked: answers.length,
    ok: number('ok'),
    redirected: number('redirected'),
    dead: number('dead', 'timeout'),
    refused: number('refused'),
  };
}
