import { fakeWordpress } from '../testing/fake-wordpress.js';
import { largeExport } from '../testing/large-export.js';
import { posts } from '../testing/wordpress-import.js';
import { importCsv } from '../src/csv/import-csv.js';
import type { Imported } from '../src/record/imported.js';
import { importWordpress } from '../src/wordpress/import-wordpress.js';
import { importWxr } from '../src/wxr/import-wxr.js';

/** One import to measure. `prepare` is not measured. */
export interface BenchCase {
  readonly name: string;
  /** Most memory that the process may take in all; nothing where none is promised. Units: MB. */
  readonly mostMegabytes?: number;
  prepare(): Promise<{ run(): Promise<Imported>; end?(): Promise<void> }>;
}

const MB = 1_000_000;

/** Imports of the sizes that libraries have, and of some that they do not have yet. */
export const CASES: readonly BenchCase[] = [
  rest(300),
  rest(5000),
  wxr('WXR, 200 MB', 60),
  wxr('WXR, 200 MB of tiny records', 1),
  {
    name: 'CSV, 100,000 rows',
    prepare: () => {
      const bytes = Buffer.from(table(100_000));
      return Promise.resolve({ run: () => Promise.resolve(importCsv(bytes, { source: 'works.csv' })) });
    },
  },
];

function wxr(name: string, sentences: number): BenchCase {
  const open = () => largeExport({ bytes: 200 * MB, sentences });
  return {
    name,
    mostMegabytes: 300,
    prepare: () => Promise.resolve({ run: () => importWxr(open, { source: 'export.xml' }) }),
  };
}

/** The site stands in the same process, so its work counts too; nobody waits between questions. */
function rest(records: number): BenchCase {
  return {
    name: `REST, ${records.toLocaleString('en')} records`,
    prepare: async () => {
      const site = await fakeWordpress({ records: { 'wp/v2/resources': posts(records) } });
      const clock = { now: () => 0, sleep: () => Promise.resolve() };
      return { run: () => importWordpress(site.address, { fetch, clock }), end: () => site.close() };
    },
  };
}

function table(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) =>
    [
      `work-${at}`,
      `"A work, number ${at}, about referral"`,
      `What it says in short: ${'rights and shelter '.repeat(3)}`,
      `https://hub.example/work-${at}`,
      'guidance;tool',
      'Europe',
      'OSCE;ODIHR',
      String(1990 + (at % 35)),
      'en;fr',
      `https://hub.example/${at}-en.pdf;https://hub.example/${at}-fr.pdf`,
    ].join(','),
  );
  return `id,title,summary,url,types,places,publishers,issued,language,file\n${lines.join('\n')}\n`;
}
