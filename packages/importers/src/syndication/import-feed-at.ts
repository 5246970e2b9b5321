import { importedFrom, type Imported } from '../record/imported.js';
import { faultFinding } from '../source/fault.js';
import { politeClient, type PoliteOptions } from '../source/polite-client.js';
import { importFeed, type ImportFeedOptions } from './import-feed.js';

/** Reads a feed from its address. Never throws: where it cannot be had, the report's exit code is 3. */
export async function importFeedAt(
  address: string,
  options: PoliteOptions & Omit<ImportFeedOptions, 'source' | 'encoding' | 'findings'>,
): Promise<Imported> {
  const client = politeClient(address, options);
  const answer = await client.ask(address, { wants: 'feed' });
  if ('fault' in answer) {
    const findings = [...client.findings, faultFinding(answer.fault)];
    return importedFrom([], { command: 'import feed', source: address, findings, isPart: true });
  }
  const encoding = /;\s*charset="?([\w.:-]+)/i.exec(answer.headers.get('content-type') ?? '')?.[1];
  return importFeed(answer.bytes, {
    source: address,
    ...(options.mapping ? { mapping: options.mapping } : {}),
    ...(options.base === undefined ? {} : { base: options.base }),
    ...(encoding === undefined ? {} : { encoding }),
    findings: client.findings,
  });
}
