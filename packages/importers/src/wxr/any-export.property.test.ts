import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anExport, importedExport, metaText } from '../../testing/wxr-export.js';
import { importFeed } from '../syndication/import-feed.js';
import { phpValue } from './php-value.js';

const whole = Buffer.from(
  anExport([
    { content: '<p>One</p>', more: metaText('file', 'a:1:{i:0;s:3:"a b";}') },
    { title: 'SECRET', content: 'SECRET', status: 'draft' },
    { title: 'Three', password: '' },
  ]),
);

/** The export after somebody wrote over some of its bytes, took some out or cut it off. */
const damaged = fc
  .array(
    fc.record({
      at: fc.nat(whole.length - 1),
      length: fc.nat(40),
      put: fc.constantFrom(
        '',
        '<',
        '>',
        '&',
        '&x;',
        ']]>',
        '<![CDATA[',
        '"',
        '\u0000',
        '\u00ff',
        '</item>',
        '<item>',
        '<wp:status>',
        '<!--',
        '-->',
        '<?x?>',
        '\uFFFD',
        '[private]',
        '</channel>',
      ),
    }),
    { maxLength: 4 },
  )
  .map((edits) =>
    edits.reduce(
      (bytes, { at, length, put }) =>
        Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at + length)]),
      whole,
    ),
  );

it('whatever happens to an export: nothing is thrown, what is lost is told, nothing is kept that is not published', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (bytes) => {
      const { feed, report } = await importedExport(bytes);
      const secrets = feed.resources.filter(({ title }) => title === 'SECRET');

      expect(secrets.length === 0 || !bytes.includes('<wp:status><![CDATA[draft]]></wp:status>')).toBe(true);
      expect(report.counts.read).toBe(report.counts.kept + report.counts.skipped);
      expect(
        feed.resources.length < 2 ? report.counts.errors + report.counts.skipped + report.counts.infos : 1,
      ).toBeGreaterThan(0);
      await expect(importFeed(bytes, { source: 'x' })).resolves.toBeDefined();
    }),
    { numRuns: 300 },
  );
});

it('whatever stands in a field: what PHP did not write is itself', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'a:2:{', 's:5:"', 'i:', 'O:3:"x":', 'a:1:{i:0;'),
      (text, start) => {
        expect(() => phpValue(start + text)).not.toThrow();
      },
    ),
  );
});

it.each([
  ['a:1:{s:4:"lang";s:2:"é";}', { lang: 'é' }],
  ['a:2:{i:0;i:1;i:1;b:1;}', [1, true]],
  ['a:2:{s:1:"a";N;s:1:"b";d:0.5;}', { a: null, b: 0.5 }],
  ['O:8:"stdClass":0:{}', 'O:8:"stdClass":0:{}'],
  ['a:1:{i:0;O:8:"stdClass":0:{}}', null],
  ['a:99999999:{', null],
  ['a:2:{i:0;s:20:"http://hub.example/a";i:1;s:4:"four";}', ['http://hub.example/a', 'four']],
  ['a:2:{i:0;s:20:"https://hub.example/a";i:1;s:4:"four";}', ['https://hub.example/a', 'four']],
  ['s:3:"abc', 's:3:"abc'],
  ['a text', 'a text'],
])('reads %s', (text, value) => {
  expect(phpValue(text)).toEqual(value);
});
