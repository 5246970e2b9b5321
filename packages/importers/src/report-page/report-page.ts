import { yearsOf, type Resource } from '@guidance-list/core';
import type { Report, ReportEntry } from '../report/report.js';
import { groupedBy } from './grouped-by.js';
import { markup, trusted, type Markup } from './markup.js';
import { entriesTable } from './entries-table.js';
import { PAGE_STYLES } from './report-page-styles.js';
import { counted } from './counted.js';
import { groupOf, kindOf, type EntryGroup } from './entry-group.js';

/** What the page is about, beside the report itself. */
export interface ReportPageOptions {
  /** The works of the feed: their titles and addresses name the records, and what they leave unsaid is counted. */
  readonly resources?: readonly Resource[];
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const GROUPS: readonly EntryGroup[] = ['Failed', 'Repaired', 'Guessed', 'Unknown', 'Skipped'];

/**
 * The report as one self-contained page for an editor to work through. It needs no script and loads nothing; it shows light
 * and dark, on a phone and on paper. Same report, same bytes.
 */
export function reportPage(report: Report, { resources = [] }: ReportPageOptions = {}): string {
  const name = report.sources.map(({ source }) => (source === '-' ? 'standard input' : source)).join(', ');
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>Import report: ${name}</title>
<style>${trusted(PAGE_STYLES)}</style>
</head>
<body>
<main>
<header>
<p class="kind">Import report</p>
<h1 dir="auto">${name}</h1>
<p class="facts"><span>${report.command}</span> <span>${counted(report.counts.kept, 'resource')} in the feed</span></p>
</header>
${totals(report)}
<div class="columns">
${changes(report, resources)}
${attention(report)}
</div>
${entriesTable(report.entries, resources)}
</main>
</body>
</html>
`;
  return page.html;
}

function totals({ counts }: Report): Markup {
  const open = counts.errors + counts.warnings;
  const total = (count: number, words: string, kind = ''): Markup =>
    markup`<div class="total ${kind}"><dd>${count}</dd><dt>${words}</dt></div>`;
  return markup`<dl class="totals">
${total(counts.read, counts.read === 1 ? 'record read' : 'records read')}
${total(counts.kept, counts.kept === 1 ? 'resource in the feed' : 'resources in the feed')}
${total(counts.repaired, 'repaired')}
${total(counts.skipped, 'skipped')}
${total(open, 'for you to look at', open > 0 ? 'open' : '')}
</dl>`;
}

interface Bar {
  readonly group: string;
  readonly words: string;
  readonly count: number;
}

function changes({ entries }: Report, resources: readonly Resource[]): Markup {
  const bars = [...GROUPS.flatMap((group) => barsOf(group, entries)), ...notStated(resources)];
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const groups = [...groupedBy(bars, ({ group }) => group)];
  return markup`<section aria-labelledby="changes">
<h2 id="changes">What was changed</h2>
<p class="hint">Number of records for each kind of change. One record can have several.</p>
${groups.map(
  ([group, ofGroup]) => markup`<div class="bars ${slugOf(group)}">
<h3>${group}</h3>
<ul>${ofGroup.map((bar) => barItem(bar, most))}</ul>
</div>`,
)}
${bars.length === 0 ? [markup`<p>Nothing had to be changed.</p>`] : []}
</section>`;
}

function barItem({ words, count }: Bar, most: number): Markup {
  const share = Math.round((count / most) * 1000) / 10;
  return markup`<li><span class="words">${words}</span> <span class="bar" aria-hidden="true"><span style="inline-size:${share}%"></span></span> <span class="count">${count}</span></li>`;
}

function barsOf(group: EntryGroup, entries: readonly ReportEntry[]): Bar[] {
  const kinds = groupedBy(
    entries.filter((entry) => groupOf(entry) === group),
    kindOf,
  );
  const bars = [...kinds].map(([words, ofKind]) => {
    const records = new Set(ofKind.map(({ record, source }) => record ?? source ?? ''));
    return { group, words, count: records.size };
  });
  return bars.sort((a, b) => b.count - a.count);
}

/** A missing fact stays missing; the page only says how often. */
function notStated(resources: readonly Resource[]): Bar[] {
  const without = (words: string, states: (work: Resource) => boolean): Bar[] => {
    const count = resources.filter((work) => !states(work)).length;
    return count > 0 ? [{ group: 'Not stated', words, count }] : [];
  };
  return [
    ...without('Type', ({ types = [] }) => types.length > 0),
    ...without('Place', ({ places = [] }) => places.length > 0),
    ...without('Year', (work) => yearsOf(work).length > 0),
  ];
}

function attention({ entries, ok }: Report): Markup {
  const kinds = [
    ...groupedBy(
      entries.filter(({ severity }) => severity !== 'info'),
      kindOf,
    ),
  ];
  const items = kinds.map(([words, ofKind]) => {
    const [{ message, fix = '', severity }] = ofKind as [ReportEntry];
    return markup`<li class="${severity}"><span class="count">${ofKind.length}</span><div><strong>${words}</strong><p dir="auto">${message} ${fix}</p></div></li>`;
  });
  return markup`<section aria-labelledby="attention">
<h2 id="attention">For you to look at</h2>
${items.length > 0 ? markup`<p class="hint">The command did not decide these.${ok ? ' The feed is valid without them.' : ''}</p><ul class="attention">${items}</ul>` : markup`<p>Nothing. Every record could be read as it stands.</p>`}
<p class="note">A second run on the same input writes the same file, byte for byte.</p>
</section>`;
}

function slugOf(group: string): string {
  return group.toLowerCase().replaceAll(' ', '-');
}
