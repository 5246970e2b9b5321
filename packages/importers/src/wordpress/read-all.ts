import type { Finding } from '../report/report.js';
import { faultFinding, type Fault } from '../source/fault.js';
import type { Answer, Ask } from '../source/polite-client.js';
import { routeAddress } from './site.js';

/** Everything that a route lists, and what of it could not be read. */
export interface ReadAll {
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
/** After so many in a row, what fails is no single record. */
const MOST_FAILURES_IN_A_ROW = 5;
/** WordPress answers so when a page beyond the last one is asked for. */
const PAST_THE_END = 'rest_post_invalid_page_number';

/** Reads a route page by page, and a page that fails record by record, so that one that a plugin dies on loses no other. */
export async function readAll(ask: Ask, options: ReadAllOptions): Promise<ReadAll> {
  const { root, route, onProgress } = options;
  const parameters = { ...options.parameters, orderby: 'id', order: 'asc' };
  const at = (more: Record<string, string | number>): string =>
    routeAddress(root, route, { ...parameters, ...more });
  const reading: Reading = { items: [], lost: [], findings: [], failedPages: 0 };
  for (let page = 1; page <= (reading.pages ?? page); page++) {
    const answer = await ask(at({ per_page: PER_PAGE, page }));
    if (isPastTheEnd(answer, page)) break;
    if ('fault' in answer) {
      await readSingly(reading, answer.fault, { ask, at, page });
      if (reading.pages === undefined || reading.failedPages >= MOST_FAILURES_IN_A_ROW) break;
    } else {
      const items = Array.isArray(answer.value) ? (answer.value as unknown[]) : [];
      note(reading, answer.headers, PER_PAGE);
      reading.items.push(...items);
      reading.failedPages = 0;
      if (items.length === 0 && reading.pages === undefined) break;
    }
    onProgress?.(reading.items.length, reading.total);
  }
  return reading;
}

interface Reading {
  items: unknown[];
  lost: string[];
  findings: Finding[];
  failedPages: number;
  total?: number;
  /** How many pages of the usual length there are. */
  pages?: number;
}

interface Asking {
  readonly ask: Ask;
  readonly at: (more: Record<string, string | number>) => string;
  readonly page: number;
}

function isPastTheEnd(answer: Answer | { readonly fault: Fault }, page: number): boolean {
  return 'fault' in answer && page > 1 && answer.fault.named === PAST_THE_END;
}

/** What the headers tell; a site behind a proxy may keep them to itself. */
function note(reading: Reading, headers: Headers, perPage: number): void {
  const total = numberIn(headers, 'x-wp-total');
  const pages = numberIn(headers, 'x-wp-totalpages');
  if (total !== undefined) reading.total = total;
  if (pages !== undefined && perPage === PER_PAGE) reading.pages = pages;
  else if (total !== undefined) reading.pages ??= Math.ceil(total / PER_PAGE);
}

function numberIn(headers: Headers, name: string): number | undefined {
  const value = headers.get(name);
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
}

async function readSingly(reading: Reading, fault: Fault, { ask, at, page }: Asking): Promise<void> {
  let failures = fault.mayBeOneRecord ? 0 : MOST_FAILURES_IN_A_ROW;
  const first = (page - 1) * PER_PAGE + 1;
  const faults: Finding[] = [];
  const lost: string[] = [];
  let found = 0;
  for (let record = first; record < first + PER_PAGE && failures < MOST_FAILURES_IN_A_ROW; record++) {
    if (reading.total !== undefined && record > reading.total) break;
    const answer = await ask(at({ per_page: 1, page: record }), { retries: 1 });
    if (isPastTheEnd(answer, record)) break;
    if ('fault' in answer) {
      failures++;
      const address = await addressOf(ask, at({ per_page: 1, page: record, _fields: 'id,link' }));
      lost.push(address);
      faults.push(recordFailed(answer.fault, address));
      continue;
    }
    failures = 0;
    found++;
    note(reading, answer.headers, 1);
    reading.items.push(...(Array.isArray(answer.value) ? (answer.value as unknown[]) : []));
  }
  if (failures >= MOST_FAILURES_IN_A_ROW) {
    reading.failedPages++;
    reading.lost.push('');
    reading.findings.push(pageFailed(fault, page, found));
  } else {
    reading.failedPages = 0;
    reading.lost.push(...lost);
    reading.findings.push(...faults);
  }
}

/** Where the record stands that cannot be read: the address alone is asked for, which runs less of what may fail. */
async function addressOf(ask: Ask, address: string): Promise<string> {
  const answer = await ask(address, { retries: 0 });
  const [record] = !('fault' in answer) && Array.isArray(answer.value) ? (answer.value as unknown[]) : [];
  const { link } = (record ?? {}) as { link?: unknown };
  return typeof link === 'string' ? link : '';
}

function recordFailed(fault: Fault, address: string): Finding {
  const { message, fix } = faultFinding(fault);
  const what = address === '' ? 'A record' : `The record ${address}`;
  return {
    code: 'source/page-failed',
    severity: 'error',
    ...(address === '' ? {} : { found: address }),
    message: `${what} could not be read. ${message}`,
    ...(fix === undefined ? {} : { fix }),
  };
}

function pageFailed(fault: Fault, page: number, found: number): Finding {
  return {
    code: 'source/page-failed',
    severity: 'error',
    message: `Page ${page} of the list could not be read${found > 0 ? ` whole; ${found} of its records were` : ''}. ${fault.message}`,
    fix: fault.fix,
  };
}
