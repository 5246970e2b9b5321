import { yearsOf, type Resource } from '@guidance-list/core';
import { markup, type Markup } from '@guidance-list/core/outputs';
import type { ReportEntry } from '../report/report.js';
import { ENTRY_GROUPS, groupOf, kindOf, type EntryGroup } from './entry-group.js';
import { groupedBy } from './grouped-by.js';
import type { ReportWords } from './report-words.js';
import { slugOf } from './slug.js';

interface Bar {
  readonly group: EntryGroup;
  readonly words: string;
  readonly count: number;
}

/** Bars in named groups: how many records each kind of change concerns, and how many works leave a fact unsaid. */
export function changesChart(
  entries: readonly ReportEntry[],
  resources: readonly Resource[],
  words: ReportWords,
): Markup {
  const bars = [...barsOf(entries), ...notStated(resources)];
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const groups = ENTRY_GROUPS.flatMap((group) => {
    const ofGroup = bars.filter((bar) => bar.group === group);
    return ofGroup.length > 0 ? [{ group, ofGroup }] : [];
  });
  return markup`<section aria-labelledby="changes">
<h2 id="changes">${words.chart}</h2>
<p class="hint">${groups.length > 0 ? words.chartHint : words.nothing}</p>
${groups.map(
  ({ group, ofGroup }) => markup`<div class="bars ${slugOf(group)}">
<h3>${group}</h3>
<ul>
${ofGroup.map((bar) => barItem(bar, most))}</ul>
</div>
`,
)}</section>`;
}

function barItem({ words, count }: Bar, most: number): Markup {
  const share = Math.round((count / most) * 1000) / 10;
  return markup`<li><span>${words}</span> <svg class="bar" aria-hidden="true"><rect width="${share}%" height="100%"/></svg> <span class="count">${count}</span></li>
`;
}

function barsOf(entries: readonly ReportEntry[]): Bar[] {
  const kinds = groupedBy(entries, (entry) => `${groupOf(entry)} ${kindOf(entry)}`);
  const bars = [...kinds.values()].flatMap((ofKind) => {
    const [first] = ofKind;
    const records = new Set(ofKind.map(({ record, source }) => record ?? source ?? ''));
    return first ? [{ group: groupOf(first), words: kindOf(first), count: records.size }] : [];
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
