import type { Finding } from '../report/report.js';
import type { Fault } from '../source/fault.js';
import type { Answer, Ask } from '../source/polite-client.js';

/** A route while it is read. */
export interface Reading {
  readonly ask: Ask;
  /** The route's address with further parameters. */
  readonly at: (more: Record<string, string | number>) => string;
  readonly items: unknown[];
  readonly seen: Set<number>;
  readonly lost: string[];
  readonly findings: Finding[];
  /** How many records are asked for at once. */
  perPage: number;
  failedPages: number;
  total?: number;
  /** How many pages there are by the site's own count. */
  pages?: number;
  /** Whether records came or went while the list was read, so that others moved from page to page. */
  hasMoved: boolean;
}

/** After so many in a row, what fails is no single record. */
export const MOST_FAILURES_IN_A_ROW = 5;

/** Whether the answer says that the page stands behind the last one. */
export function isPastTheEnd(answer: Answer | { readonly fault: Fault }, page: number): boolean {
  return 'fault' in answer && page > 1 && answer.fault.named === 'rest_post_invalid_page_number';
}

/** Takes the records of a good answer. Gives whether any was new: a site that ignores page numbers lists the same again. */
export function addItems(reading: Reading, { value, headers }: Answer): number {
  noteTotal(reading, headers);
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  const fresh = items.filter((item) => {
    const { id } = (item ?? {}) as { id?: unknown };
    return typeof id !== 'number' || (!reading.seen.has(id) && reading.seen.add(id));
  });
  reading.items.push(...fresh);
  return fresh.length;
}

/** A site behind a proxy may keep its count to itself. */
function noteTotal(reading: Reading, headers: Headers): void {
  const total = numberIn(headers, 'x-wp-total');
  if (total === undefined) return;
  reading.hasMoved ||= reading.total !== undefined && reading.total !== total;
  reading.total = total;
}

/** A number that a header states. */
export function numberIn(headers: Headers, name: string): number | undefined {
  const value = headers.get(name);
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
}
