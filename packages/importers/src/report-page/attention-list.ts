import { markup, type Markup } from '@guidance-list/core/outputs';
import type { Mapping } from '../terms/mapping.js';
import type { Report, ReportEntry } from '../report/report.js';
import { kindOf } from './entry-group.js';
import { groupedBy } from './grouped-by.js';
import { mappingLines } from './mapping-lines.js';
import type { ReportWords } from './report-words.js';
import { slugOf } from './slug.js';

/** Values named of one kind. */
const MOST_VALUES = 6;
/** Units: UTF-16. */
const LONGEST_VALUE = 60;

/** What somebody should look at, kind by kind, each leading to its rows; and the lines that a mapping file lacks. */
export function attentionList(report: Report, words: ReportWords, draft: Mapping | undefined): Markup {
  const open = report.entries.filter(({ severity }) => severity !== 'info');
  const kinds = [...groupedBy(open, ({ severity, code }) => `${severity} ${code}`).values()];
  const isPart = report.sources.some(({ ok }) => !ok);
  const isValid = report.counts.errors === 0 ? ' The feed is valid without them.' : '';
  return markup`<section aria-labelledby="attention">
<h2 id="attention">For you to look at</h2>
${
  kinds.length > 0
    ? markup`<p class="hint">${words.attentionHint}${isValid}</p>
<ul class="attention">
${kinds.map(kindItem)}</ul>`
    : markup`<p class="hint">Nothing. Every record could be read as it stands.</p>`
}
${draft && mappingSection(draft, open)}${
    isPart
      ? markup`<p class="note part">A source could not be read, or not whole. Run the command again when it can be reached.</p>`
      : markup`<p class="note">${words.again}</p>`
  }
</section>`;
}

function kindItem(entries: readonly ReportEntry[]): Markup {
  const [first] = entries;
  if (!first) return markup``;
  const { message, fix = '', severity } = first;
  const others = new Set(entries.slice(1).flatMap(({ found }) => (found ? [found] : [])));
  others.delete(first.found ?? '');
  const kind = kindOf(first);
  return markup`<li class="${severity}"><span class="count">${entries.length}</span><div><a href="#kind-${slugOf(first.code)}">${kind}</a>
<p><bdi>${message}</bdi>${fix && !fix.includes('{"') && markup` <bdi>${fix}</bdi>`}</p>${
    others.size > 0 &&
    markup`
<p>Also: ${listed([...others])}</p>`
  }</div></li>
`;
}

function listed(values: readonly string[]): Markup {
  const rest = values.length - MOST_VALUES;
  const shown = values.slice(0, MOST_VALUES).map((value, at) => {
    const text = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
    return markup`${at > 0 && ', '}<bdi>${text}</bdi>`;
  });
  return markup`${shown}${rest > 0 && ` and ${rest} more`}`;
}

function mappingSection(draft: Mapping, open: readonly ReportEntry[]): Markup | undefined {
  const lines = mappingLines(draft, open);
  if (lines === undefined) return undefined;
  return markup`<h3 id="mapping">Lines for your mapping file</h3>
<p class="hint">Say what each name means, and run the command again with <code>--mapping mapping.json</code>. One click takes them all.</p>
<pre tabindex="0" role="region" aria-labelledby="mapping"><code>${lines}</code></pre>
`;
}
