import { addressVerdict, type Resource } from '@guidance-list/core';
import type { ReportEntry, Severity } from '../report/report.js';
import { markup, type Markup } from './markup.js';
import { groupOf, kindOf } from './entry-group.js';

const CONTEXT = 60;
const FIELDS: Readonly<Record<string, string>> = {
  title: 'Title',
  summary: 'Summary',
  body: 'Body',
  types: 'Types',
  places: 'Places',
  editions: 'Editions',
  otherLanguages: 'Languages',
  url: 'Address',
};

/** Every entry of a report with its value before and after, and a choice of what to see that works without a script. */
export function entriesTable(entries: readonly ReportEntry[], resources: readonly Resource[]): Markup {
  const works = new Map(resources.map((work) => [work.id, work]));
  const choices: readonly (readonly [id: string, words: string, count: number])[] = [
    ['all', 'All', entries.length],
    ['error', 'Errors', number(entries, 'error')],
    ['warning', 'To look at', number(entries, 'warning')],
    ['info', 'Repaired', number(entries, 'info')],
  ];
  return markup`<section aria-labelledby="entries" class="entries">
<div class="bar-of-choices">
<h2 id="entries">Records, before and after</h2>
<fieldset><legend class="unseen">Show</legend>
${choices.map(([id, words, count]) => markup`<label><input type="radio" name="show" id="show-${id}" value="${id}"${id === 'all' ? markup` checked` : ''}><span>${words} ${count}</span></label>`)}
</fieldset>
</div>
<div class="scroll" tabindex="0" role="region" aria-label="Table of records">
<table>
<thead><tr><th scope="col">Record</th><th scope="col">Field</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">What was done</th></tr></thead>
<tbody>
${entries.map((entry) => row(entry, works.get(entry.record ?? '')))}
</tbody>
</table>
</div>
</section>`;
}

function row(entry: ReportEntry, work: Resource | undefined): Markup {
  const group = groupOf(entry);
  const { before, after } = compared(entry);
  return markup`<tr class="${entry.severity}">
<th scope="row">${nameOf(entry, work)}</th>
<td>${fieldOf(entry)}</td>
<td dir="auto">${before}</td>
<td dir="auto">${after}</td>
<td><span class="group ${group.toLowerCase()}">${group}</span> <span class="kind-of">${kindOf(entry)}</span><p>${entry.message}</p>${entry.fix && entry.severity !== 'info' ? markup`<p dir="auto">${entry.fix}</p>` : ''}<code>${entry.code}</code></td>
</tr>
`;
}

function nameOf({ record, source = '' }: ReportEntry, work: Resource | undefined): Markup {
  if (record === undefined) return markup`<span>The source as a whole</span>`;
  if (work === undefined) return markup`<span dir="auto">${record}</span><small>${source}</small>`;
  const { url = '', title } = work;
  const isLink = addressVerdict(url) === 'ok';
  return isLink
    ? markup`<a dir="auto" href="${url}" rel="noopener noreferrer">${title}</a>`
    : markup`<span dir="auto">${title}</span>`;
}

function fieldOf({ field }: ReportEntry): string {
  return field === undefined ? '' : (FIELDS[field] ?? field);
}

/** The changed part inside a little of what stands around it, on both sides. */
function compared({ found, used, original = '' }: ReportEntry): { before: Markup; after: Markup } {
  const at = found === undefined || found === '' ? -1 : original.indexOf(found);
  const start = at < 0 ? '' : lastPart(original.slice(0, at));
  const end = at < 0 ? '' : firstPart(original.slice(at + (found ?? '').length));
  const isSame = found !== undefined && found === used;
  const removed = found ? (isSame ? markup`${found}` : markup`<del>${found}</del>`) : undefined;
  const added = used ? (isSame ? markup`${used}` : markup`<ins>${used}</ins>`) : undefined;
  return {
    before: removed ? markup`${start}${removed}${end}` : markup`<i>Empty</i>`,
    after: added || start || end ? markup`${start}${added ?? ''}${end}` : markup`<i>Left out</i>`,
  };
}

function lastPart(text: string): string {
  if (text.length <= CONTEXT) return text;
  return `…${text.slice(-CONTEXT).replace(/^\S*\s/, '')}`;
}

function firstPart(text: string): string {
  if (text.length <= CONTEXT) return text;
  return `${text.slice(0, CONTEXT).replace(/\s\S*$/, '')}…`;
}

function number(entries: readonly ReportEntry[], severity: Severity): number {
  return entries.filter((entry) => entry.severity === severity).length;
}
