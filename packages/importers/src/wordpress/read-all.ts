import type { Finding } from '../report/report.js';
import type { Fault } from '../source/fault.js';
import type { Answer, Ask } from '../source/polite-client.js';
import { readSingly } from './read-singly.js';
import { addItems, isPastTheEnd, MOST_FAILURES_IN_A_ROW, numberIn, type Reading } from './reading.js';
import { routeAddress } from './site.js';

/** Everything that a route lists, and what of it could not be read. */
export interface ReadAll {
  /** Each once, by its number. */
  readonly items: readonly unknown[];
  /** Addresses of pages of single records that failed, where the site tells them; "" where it does not, or for a whole page. */
  readonly lost: readonly string[];
  readonly findings: readonly Finding[];
  /** How many there are by the site's own count. */
  readonly total?: number;
}

/** What is read, and who wants to know how far it is. */
export interface ReadAllOptions {
  readonly root: string;
  readonly route: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly onProgress?: (done: number, total: number | undefined) => void;
}

const PER_PAGE = 100;
/** A site may allow fewer at once. */
const FEWEST_PER_PAGE = 10;

/**
 * Reads a route page by page, and a page that fails record by record, so that one that a plugin dies on loses no other. A
 * list that moves while it is read is read again from its beginning.
 */
export async function readAll(ask: Ask, options: ReadAllOptions): Promise<ReadAll> {
  const read = await readPages(ask, options);
  if (!read.hasMoved) return read;
  return readPages((address, asked) => ask(address, { ...asked, isFresh: true }), options);
}

async function readPages(
  ask: Ask,
  { root, route, parameters, onProgress }: ReadAllOptions,
): Promise<Reading> {
  const inOrder = { ...parameters, orderby: 'id', order: 'asc' };
  const reading: Reading = {
    ask,
    at: (more) => routeAddress(root, route, { ...inOrder, ...more }),
    items: [],
    seen: new Set(),
    lost: [],
    findings: [],
    perPage: PER_PAGE,
    failedPages: 0,
    hasMoved: false,
  };
  for (let page = 1; ; page++) {
    const answer = await ask(reading.at({ per_page: reading.perPage, page }));
    if (isPastTheEnd(answer, page)) break;
    if (isTooMany(answer) && reading.items.length === 0 && reading.perPage > FEWEST_PER_PAGE) {
      reading.perPage = Math.floor(reading.perPage / 2);
      page = 0;
      continue;
    }
    const isLast =
      'fault' in answer
        ? await isLastAfterFault(reading, answer.fault, page)
        : !addPage(reading, answer, page);
    onProgress?.(reading.items.length, reading.total);
    if (isLast) break;
  }
  return reading;
}

/** Whether to go on. */
function addPage(reading: Reading, answer: Answer, page: number): boolean {
  const pages = numberIn(answer.headers, 'x-wp-totalpages');
  if (pages !== undefined) reading.pages = pages;
  reading.failedPages = 0;
  const added = addItems(reading, answer);
  const { total, items, lost } = reading;
  // A site that gives fewer at once than it was asked for has more pages than fit its count.
  if (page === 1 && total !== undefined && added > 0 && (pages ?? 0) > Math.ceil(total / reading.perPage)) {
    reading.perPage = added;
  }
  return added > 0 && (total === undefined || items.length + lost.length < total);
}

async function isLastAfterFault(reading: Reading, fault: Fault, page: number): Promise<boolean> {
  await readSingly(reading, fault, page);
  const { total, pages, perPage, failedPages } = reading;
  const last = pages ?? (total === undefined ? 0 : Math.ceil(total / perPage));
  return page >= last || failedPages >= MOST_FAILURES_IN_A_ROW;
}

function isTooMany(answer: Answer | { readonly fault: Fault }): boolean {
  return 'fault' in answer && answer.fault.named === 'rest_invalid_param';
}
