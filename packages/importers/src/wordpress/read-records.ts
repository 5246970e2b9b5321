import type { Finding } from '../report/report.js';
import type { Ask } from '../source/polite-client.js';
import { readAll, type ReadAll, type ReadAllOptions } from './read-all.js';

/** What an earlier run knows of a site. */
export interface EarlierRun {
  /** Numbers of the records that it has. */
  readonly ids: ReadonlySet<number>;
  /** The day of the latest change that it knows. */
  readonly latest: string;
}

/** The records of a route: all of them, or those that an earlier run does not have as they are now. */
export interface ReadRecords extends ReadAll {
  /** Numbers of all records that are there; absent where they could not all be seen. */
  readonly listed?: readonly number[];
}

const AT_ONCE = 100;
const MS_PER_DAY = 86_400_000;
/** The site compares by its own clock, and the feed knows days only. */
const MARGIN_DAYS = 2;

/**
 * Reads what changed since an earlier run: first the numbers of all that is there, then the changed ones, then those that
 * the earlier run does not have. A list of numbers that cannot be had whole proves nothing, and then all is read.
 */
export async function readRecords(
  ask: Ask,
  options: ReadAllOptions,
  earlier?: EarlierRun,
): Promise<ReadRecords> {
  if (!earlier) return readWhole(ask, options);
  const { root, route } = options;
  const list = await readAll(ask, { root, route, parameters: { _fields: 'id' } });
  if (list.lost.length > 0) return readWhole(ask, options);
  const listed = idsIn(list.items);
  const since = new Date(Date.parse(earlier.latest) - MARGIN_DAYS * MS_PER_DAY).toISOString().slice(0, 19);
  const changed = await readAll(ask, { ...options, parameters: { modified_after: since } });
  const seen = new Set(idsIn(changed.items));
  const missing = listed.filter((id) => !earlier.ids.has(id) && !seen.has(id));
  const added = await readByNumber(ask, options, missing);
  return {
    items: [...changed.items, ...added.items],
    lost: [...changed.lost, ...added.lost],
    findings: [...changed.findings, ...added.findings],
    listed,
  };
}

async function readWhole(ask: Ask, options: ReadAllOptions): Promise<ReadRecords> {
  const read = await readAll(ask, options);
  return read.lost.length > 0 ? read : { ...read, listed: idsIn(read.items) };
}

/** Reads records by their numbers; those that are not there, or not for everybody, are not given. */
export async function readByNumber(
  ask: Ask,
  { root, route, parameters }: ReadAllOptions,
  ids: readonly number[],
): Promise<ReadAll> {
  const [items, lost, findings]: [unknown[], string[], Finding[]] = [[], [], []];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const include = ids.slice(at, at + AT_ONCE).join(',');
    const read = await readAll(ask, { root, route, parameters: { ...parameters, include } });
    items.push(...read.items);
    lost.push(...read.lost);
    findings.push(...read.findings);
  }
  return { items, lost, findings };
}

function idsIn(items: readonly unknown[]): number[] {
  return items.flatMap((item) => {
    const { id } = (item ?? {}) as { id?: unknown };
    return typeof id === 'number' ? [id] : [];
  });
}
