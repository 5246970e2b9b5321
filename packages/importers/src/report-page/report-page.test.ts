import { createHash } from 'node:crypto';
import { aResource } from '@guidance-list/core/testing';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { importCsv } from '../csv/import-csv.js';
import { importText } from '../page-text/import-text.js';
import { reportOf } from '../report/report.js';
import { htmlToText } from '../text/html-to-text.js';
import { reportPage } from './report-page.js';
import { PAGE_STYLES, PAGE_STYLES_HASH } from './report-page-styles.js';
import { reportSummary, reportText } from './report-text.js';

const PAGE =
  'A page.\n\n\n\n\n\n\nA title\nGuidanceToolkits\n\nThe workerâ€™s right to a wage that was cut ...Read More\n\nTAGS: Atlantis';
const { feed, report } = importText(PAGE, {
  title: 'A handbook',
  url: 'https://hub.example/a',
  source: 'page.txt',
});
const page = reportPage(report, feed);
const text = htmlToText(page).text;

describe('reportPage', () => {
  it('begins with the totals', () => {
    expect(text).toMatch(
      /records read\s+2\s+resources in the feed\s+2\s+skipped\s+0\s+repaired\s+1\s+for you to look at\s+2/,
    );
  });

  it('tells records that were joined to another from those left out, and from what was repaired', () => {
    const { report: ofRows } = importCsv(
      Buffer.from('id,title,issued\na,One,2004\na,One,2005\na,One,2005\n'),
      { source: 'works.csv' },
    );
    const shown = htmlToText(reportPage(ofRows)).text;

    expect(shown).toMatch(/in the feed\s+1\s+joined to another\s+1\s+skipped\s+1\s+repaired\s+0/);
    expect(shown).toMatch(/Joined\s+• Record joined to another\s+1/);
    expect(reportSummary(ofRows)).toContain('3 read, 1 kept, 1 joined to another, 1 skipped, 0 repaired');
  });

  it('counts changes by kind, in named groups, and what is not stated', () => {
    expect(text).toMatch(/Repaired\s(?:.*\n)*?.*Broken end of a text cut off\s+1/);
    expect(text).toMatch(/Not stated\s(?:.*\n)*?.*Unknown category\s+1\s(?:.*\n)*?• Place\s+2\s+• Year\s+2/);
  });

  it('lists what somebody should look at, with the line that maps it', () => {
    expect(text).toContain('Nobody knows the category "Toolkits".');
    expect(text).toContain('{"terms":{"category":{"Toolkits":{"types":[]}}}}');
  });

  it('shows the broken part before, and what came in its place after', () => {
    expect(page).toContain('<del> ...Read More</del>');
    expect(page).toContain('<ins>…</ins>');
  });

  it('offers what nobody knows as lines for a mapping file, and nothing that is known', () => {
    const draft = { terms: { tag: { Atlantis: { places: [] }, Serbia: { places: ['RS'] } } } };
    const lines = /<pre[^>]*><code>([\s\S]*?)<\/code>/.exec(reportPage(report, { draft }))?.[1] ?? '';

    expect(JSON.parse(lines.replaceAll('&quot;', '"'))).toEqual({
      terms: { tag: { Atlantis: { places: [] } } },
    });
  });

  it('says of each command what it did, and what another run would do', () => {
    const of = (command: string, isRead = true): string =>
      htmlToText(reportPage({ ...report, command, sources: [{ source: 'a', ok: isRead }] })).text;

    expect(of('import csv')).toMatch(/^Import report[\s\S]*A second run on the same input/);
    expect(of('merge')).toMatch(/^Merge report[\s\S]*the same feeds, in the same order/);
    expect(of('validate')).toMatch(/^Validation report[\s\S]*nothing was written to them/);
    expect(of('check-links')).toMatch(/^Link report[\s\S]*A second run asks them all again/);
    expect(of('build')).toMatch(/^Build report[\s\S]*writes the same files/);
    expect(of('import wordpress', false)).not.toContain('byte for byte');
  });

  it('stays small for a large import, and says where the rest is', () => {
    const entries = Array.from({ length: 10_000 }, (_, at) => ({
      code: 'text/markup-removed' as const,
      severity: 'info' as const,
      record: `record-${at}`,
      found: '<p>'.repeat(1000),
      message: 'Markup was turned into text.',
    }));
    const large = reportPage(reportOf({ command: 'x', sources: [], kept: 10_000, skipped: 0, entries }));

    expect(large.length).toBeLessThan(200_000);
    expect(htmlToText(large).text).toContain('100 of 10000 shown');
  });

  it('escapes whatever a site may hold', () => {
    const hostile = '<script>alert(1)</script>"\'&';
    const work = aResource({ title: hostile, url: 'https://hub.example/"onclick=x' });
    const entries = [
      {
        code: 'text/mojibake',
        severity: 'info',
        record: work.id,
        found: hostile,
        used: hostile,
        message: hostile,
      } as const,
    ];
    const shown = reportPage(
      reportOf({ command: 'x', sources: [{ source: hostile, ok: true }], kept: 1, skipped: 0, entries }),
      { resources: [work] },
    );

    const names = new Set<string>();
    const attributes = new Set<string>();
    const parser = new Parser({
      onopentag: (name, given) => {
        names.add(name);
        for (const attribute of Object.keys(given)) attributes.add(attribute);
      },
    });
    parser.end(shown);
    expect([...names]).not.toContain('script');
    expect([...attributes].filter((name) => name.startsWith('on'))).toEqual([]);
  });

  it('needs no script and loads nothing', () => {
    expect(page).not.toMatch(/<script|src=|<link|@import|url\(/);
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page).not.toContain(' style=');
  });

  it('knows its style sheet by what it holds, so that a strict policy lets it through', () => {
    expect(PAGE_STYLES_HASH).toBe(`sha256-${createHash('sha256').update(PAGE_STYLES).digest('base64')}`);
  });

  it('is the same for the same report', () => {
    expect(reportPage(report, feed)).toBe(page);
  });
});

describe('reportSummary', () => {
  it('says the totals first, then what to look at', () => {
    expect(reportSummary(report)).toMatch(
      /^2 works from page\.txt\n {2}2 read, 2 kept, 0 skipped, 1 repaired\n\nFor you to look at\n/,
    );
  });

  it('names each value that nobody knows once, however many records have it', () => {
    const rows = ['a,One,Oz', 'b,Two,Oz', 'c,Three,Utopia', 'd,Four,Oz', 'e,Five,Utopia'];
    const { report: ofRows } = importCsv(Buffer.from(`id,title,places\n${rows.join('\n')}\n`), {
      source: 'works.csv',
    });

    expect(reportSummary(ofRows)).toContain('(and 4 more: Utopia)');
  });
});

describe('reportText', () => {
  it('names each record with what stood there before', () => {
    expect(reportText(report)).toMatch(
      /hub\.example#a-title\n(?:.*\n)*?.*text\/tail-cut.*\n {4}before: \.\.\.Read More\n {4}after: {2}…/,
    );
  });
});
