import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fakeWordpress } from '../../testing/fake-wordpress.js';
import { atom, rss, SOURCE } from '../../testing/syndicated.js';
import { aPost } from '../../testing/wordpress-import.js';
import { anExport, categoryText, metaText } from '../../testing/wxr-export.js';
import { importCsv } from '../csv/import-csv.js';
import { importText } from '../page-text/import-text.js';
import { importFeed } from '../syndication/import-feed.js';
import { importWordpress } from '../wordpress/import-wordpress.js';
import { importWxr } from '../wxr/import-wxr.js';
import { conformanceChecks } from './conformance-checks.js';
import type { ConformanceCheck, ConformingImporter } from './conforming-importer.js';

const HARD =
  '<p onclick="x()">AT&amp;T &lt;b&gt; R&D &#8211; <script>alert(1)</script>personâ€™s</p><p style="display:none">HIDDEN</p>[vc_row a="1"]Text[/vc_row]<a href="javascript:alert(1)">DOWNLOAD</a>';
const TYPED = ['<b>'];

function run<Input>(importer: ConformingImporter<Input>): void {
  describe(importer.name, () => {
    for (const { name, check } of conformanceChecks(importer)) it(name, check);
  });
}

const wordpressPosts = (title: string): object[] => [
  aPost(1, { title: { rendered: title }, content: { rendered: HARD, protected: false } }),
  aPost(2),
  aPost(3, { content: { rendered: 'SECRET-LOCKED', protected: true } }),
  aPost(4, { status: 'draft', title: { rendered: 'SECRET-DRAFT' } }),
  aPost(5, { link: 'https://hub.example/work-2/' }),
  {},
];

run<readonly object[]>({
  name: 'import wordpress',
  run: async (records) => {
    const site = await fakeWordpress({
      records: { 'wp/v2/resources': records },
      intervene: ({ route }) =>
        route === ''
          ? { status: 200, body: '{"home":"https://hub.example","namespaces":["wp/v2"]}' }
          : undefined,
    });
    const clock = { now: () => 0, sleep: () => Promise.resolve() };
    const there: typeof fetch = async (address, options) => {
      const { pathname, search } = new URL(address);
      const answer = await fetch(site.address + pathname + search, options);
      return Object.defineProperty(answer, 'url', { value: address });
    };
    return importWordpress('https://hub.example', { fetch: there, clock }).finally(() => site.close());
  },
  inputs: [
    {
      name: 'a site',
      input: wordpressPosts('A &amp; B'),
      records: 6,
      secrets: ['SECRET'],
      typed: TYPED,
      edited: { input: wordpressPosts('Edited'), changed: ['hub.example/work-1'] },
    },
  ],
});

const exported = (title: string): string =>
  anExport([
    {
      title,
      content: HARD,
      more: categoryText('category', 'x', 'Unknown &amp; new') + metaText('year', '2004'),
    },
    { excerpt: HARD },
    { title: 'SECRET', status: 'draft' },
    { title: 'SECRET', password: 'pw' },
    { id: undefined },
    { title: '' },
  ]);

run<string>({
  name: 'import wxr',
  run: (text) => importWxr(() => [Buffer.from(text)], { source: 'export.xml' }),
  inputs: [
    {
      name: 'an export',
      input: exported('A &amp; B'),
      records: 6,
      secrets: ['SECRET'],
      typed: TYPED,
      edited: { input: exported('Edited'), changed: ['hub.example/work-1'] },
    },
  ],
  rubbish: ['', 'hello', '<rss/>', '<!doctype html><p>', '\u0000\u0001', anExport([], { version: '' })],
});

const escaped = HARD.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

run<string>({
  name: 'import feed',
  run: (text) => importFeed(Buffer.from(text), { source: SOURCE }),
  inputs: [
    {
      name: 'RSS',
      input: rss(
        `<title>${escaped}</title><description>${escaped}</description>`,
        '<title>Two</title>',
        '<guid>3</guid>',
      ),
      records: 3,
      secrets: ['SECRET'],
      typed: TYPED,
    },
    {
      name: 'Atom',
      input: atom(`<id>1</id><title type="html">${escaped}</title><content type="html">${escaped}</content>`),
      records: 1,
      secrets: ['SECRET'],
      typed: TYPED,
    },
    {
      name: 'JSON Feed',
      input: JSON.stringify({
        version: 'https://jsonfeed.org/version/1',
        items: [{ id: '1', content_html: HARD }, 3],
      }),
      records: 2,
      secrets: ['SECRET'],
      typed: TYPED,
    },
  ],
  rubbish: ['', 'hello', '{}', '[', '<a/>', '<!doctype html><p>', anExport([])],
});

run<string>({
  name: 'import text',
  run: (text) => importText(Buffer.from(text), { title: 'A page', url: 'https://hub.example/page' }),
  inputs: [
    {
      name: 'the seed page',
      input: readFileSync(new URL('../../fixtures/seed-page.txt', import.meta.url), 'utf8'),
    },
  ],
});

run<string>({
  name: 'import csv',
  run: (text) => importCsv(Buffer.from(text), { source: 'works.csv', base: 'https://hub.example' }),
  inputs: [
    {
      name: 'a table',
      input: 'title,url,types\nOne,https://hub.example/1,Guidance\n,,\nTwo <b>,https://hub.example/2,What\n',
      typed: TYPED,
      edited: {
        input:
          'title,url,types\nNew,https://hub.example/1,Guidance\n,,\nTwo <b>,https://hub.example/2,What\n',
        changed: ['hub.example/1'],
      },
    },
  ],
});

describe('the suite itself', () => {
  const broken: ConformingImporter<number> = {
    name: 'a broken one',
    run: () => ({
      feed: {
        version: '1.0',
        resources: [
          { id: 'b', title: 'R&amp;D' },
          { id: 'a', title: 'SECRET', url: 'javascript:x' },
        ],
      },
      report: {
        command: 'import',
        ok: true,
        exitCode: 0,
        sources: [],
        counts: { read: 5, kept: 2, skipped: 2, repaired: 0, errors: 0, warnings: 0, infos: 0 },
        entries: [{ code: 'text/mojibake', severity: 'info', message: String(Math.random()) }],
      },
      written: () => [],
      ids: new Map(),
      draft: {},
    }),
    inputs: [
      { name: 'anything', input: 1, records: 3, secrets: ['SECRET'], edited: { input: 2, changed: [] } },
    ],
    rubbish: [0],
  };
  const passes = ({ check }: ConformanceCheck): Promise<boolean> =>
    check().then(
      () => true,
      () => false,
    );

  it('finds every fault of a broken importer but that which it has not', async () => {
    const checks = conformanceChecks(broken);
    const passed = await Promise.all(checks.map(passes));

    expect(checks.filter((_, at) => passed[at]).map(({ name }) => name)).toEqual([
      'a broken one, anything: differs in the edited records alone after an edit',
    ]);
  });
});
