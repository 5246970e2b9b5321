import { addressVerdict, type Resource } from '@guidance-list/core';
import { markup, type Markup } from '@guidance-list/core/outputs';
import type { ReportEntry, Severity } from '../report/report.js';
import { changedPart } from './before-and-after.js';
import { ENTRY_GROUPS, groupOf, kindOf } from './entry-group.js';
import { groupedBy } from './grouped-by.js';
import { slugOf } from './slug.js';
import { tableFrame } from './table-frame.js';

/** Of one kind of entry. More than this nobody works through on a page, and the page must stay small. */
const MOST_ROWS = 100;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const FIELDS: Readonly<Record<string, string>> = {
  title: 'Title',
  summary: 'Summary',
  body: 'Body',
  types: 'Types',
  topics: 'Topics',
  audiences: 'Audiences',
  places: 'Places',
  publishers: 'Publishers',
  editions: 'Editions',
  otherLanguages: 'Languages',
  url: 'Address',
  added: 'Added',
  updated: 'Updated',
};

interface Choice {
  readonly name: string;
  readonly words: string;
  readonly count: number;
}

/** The entries of a report kind by kind, what needs somebody first, with a choice of what to see that needs no script. */
export function entriesTable(entries: readonly ReportEntry[], resources: readonly Resource[]): Markup {
  const works = new Map(resources.map((work) => [work.id, work]));
  const kinds = [...groupedBy(bySeverity(entries), ({ code }) => code).values()];
  const shown = kinds.reduce((sum, { length }) => sum + Math.min(length, MOST_ROWS), 0);
  const rest =
    shown < entries.length &&
    markup`<p class="hint">${shown} of ${entries.length} shown: the first ${MOST_ROWS} of each kind. All of them are in the JSON report (--report report.json).</p>\n`;
  return markup`<section aria-labelledby="entries" class="entries">
<div class="bar-of-choices">
<h2 id="entries">Records, before and after</h2>
${entries.length > 0 && choiceForm(choicesFor(entries))}
</div>
${rest}<p class="only">One kind of entry is shown. <a href="#entries">Show all kinds</a></p>
${
  entries.length > 0
    ? tableFrame(
        ['Record', 'Field', 'Before', 'After', 'What was done'],
        kinds.map((ofKind) => kindRows(ofKind, works)),
      )
    : markup`<p class="hint">There is no entry.</p>`
}
</section>`;
}

function bySeverity(entries: readonly ReportEntry[]): ReportEntry[] {
  return SEVERITIES.flatMap((severity) => entries.filter((entry) => entry.severity === severity));
}

function choicesFor(entries: readonly ReportEntry[]): Choice[] {
  const number = (is: (entry: ReportEntry) => boolean): number => entries.filter(is).length;
  const choices = [
    { name: 'error', words: 'Errors', count: number(({ severity }) => severity === 'error') },
    { name: 'warning', words: 'Warnings', count: number(({ severity }) => severity === 'warning') },
    ...ENTRY_GROUPS.map((group) => ({
      name: slugOf(group),
      words: group,
      count: number((entry) => groupOf(entry) === group),
    })),
  ];
  return [{ name: 'all', words: 'All', count: entries.length }, ...choices.filter(({ count }) => count > 0)];
}

function choiceForm(choices: readonly Choice[]): Markup {
  return markup`<fieldset><legend class="unseen">Show</legend>
${choices.map(({ name, words, count }) => markup`<label><input type="radio" name="show" id="show-${name}" autocomplete="off"${name === 'all' && markup` checked`}><span>${words} ${count}</span></label>\n`)}</fieldset>`;
}

/** A row group has the classes of all its rows, so that it goes with the last of them. */
function kindRows(entries: readonly ReportEntry[], works: ReadonlyMap<string, Resource>): Markup {
  const [first] = entries;
  if (!first) return markup``;
  const shown = entries.slice(0, MOST_ROWS);
  const classes = [...new Set(shown.flatMap((entry) => classesOf(entry)))].join(' ');
  const count = shown.length < entries.length ? `${shown.length} of ${entries.length}` : `${entries.length}`;
  return markup`<tbody id="kind-${slugOf(first.code)}">
<tr class="of-kind ${classes}"><th colspan="5" scope="rowgroup">${kindOf(first)} <span>${count}</span> <code>${first.code}</code></th></tr>
${shown.map((entry) => row(entry, works.get(entry.record ?? '')))}</tbody>
`;
}

function classesOf(entry: ReportEntry): string[] {
  return [entry.severity, slugOf(groupOf(entry))];
}

function row(entry: ReportEntry, work: Resource | undefined): Markup {
  const group = groupOf(entry);
  const { before, after } = changedPart(entry);
  const { field, message, fix, severity } = entry;
  const isOfWork = field !== undefined && field !== 'id';
  const empty = isOfWork ? markup`<i>Empty</i>` : markup`<i>–</i>`;
  const gone = isOfWork ? 'Left out' : group === 'Skipped' ? 'Not in the feed' : '–';
  return markup`<tr class="${classesOf(entry).join(' ')}">
<th scope="row">${nameOf(entry, work)}</th>
<td data-of="Field">${field === undefined ? markup`<i>–</i>` : (FIELDS[field] ?? field)}</td>
<td data-of="Before"><div dir="auto">${before ?? empty}</div></td>
<td data-of="After"><div dir="auto">${after ?? markup`<i>${gone}</i>`}</div></td>
<td data-of="What was done"><div><span class="group ${slugOf(group)}">${group}</span><p><bdi>${message}</bdi>${fix && severity !== 'info' && markup` <bdi>${fix}</bdi>`}</p></div></td>
</tr>
`;
}

function nameOf({ record, source = '' }: ReportEntry, work: Resource | undefined): Markup {
  if (record === undefined)
    return markup`<bdi>${source === '' || source === '-' ? 'The source as a whole' : source}</bdi>`;
  if (work === undefined) return markup`<bdi>${record}</bdi>`;
  const { url = '', title } = work;
  return addressVerdict(url) === 'ok'
    ? markup`<a href="${url}" rel="noopener noreferrer"><bdi>${title}</bdi></a>`
    : markup`<bdi>${title}</bdi>`;
}
