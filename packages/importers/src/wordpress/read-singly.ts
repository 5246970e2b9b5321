import type { Finding } from '../report/report.js';
import { faultFinding, type Fault } from '../source/fault.js';
import type { Ask } from '../source/polite-client.js';
import { addItems, isPastTheEnd, MOST_FAILURES_IN_A_ROW, type Reading } from './reading.js';

/** Reads the records of a page that failed one by one, and names those that cannot be read. */
export async function readSingly(reading: Reading, fault: Fault, page: number): Promise<void> {
  const { ask, at, perPage } = reading;
  let failures = fault.mayBeOneRecord ? 0 : MOST_FAILURES_IN_A_ROW;
  const first = (page - 1) * perPage + 1;
  const faults: Finding[] = [];
  const lost: string[] = [];
  let found = 0;
  for (let record = first; record < first + perPage && failures < MOST_FAILURES_IN_A_ROW; record++) {
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
    found += addItems(reading, answer);
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
