import type { FeedChange, FeedDiff } from '@guidance-list/core';
import { markup, type Markup } from '@guidance-list/core/outputs';
import { changeBetween } from './before-and-after.js';
import { pageFrame } from './page-frame.js';
import { tableFrame } from './table-frame.js';

/** More than this nobody works through on a page, and the page must stay small. */
const MOST_ROWS = 1000;
const WORDS = { added: 'Added', removed: 'Removed', changed: 'Changed' } as const;

/** What differs between two feeds as one self-contained page, in the manner of a report. Same difference, same bytes. */
export function differencePage(
  { counts, entries }: FeedDiff,
  [old, now]: readonly [old: string, now: string],
): string {
  const { added, removed, changed, unchanged } = counts;
  const shown = entries.slice(0, MOST_ROWS);
  const name = (source: string): string => (source === '-' ? 'standard input' : source);
  return pageFrame({
    kind: 'Comparison',
    name: `${name(old)} → ${name(now)}`,
    facts: ['diff'],
    totals: [
      { count: added, words: 'added' },
      { count: removed, words: 'removed', isOpen: removed > 0 },
      { count: changed, words: 'changed' },
      { count: unchanged, words: 'unchanged' },
    ],
    main: markup`<section aria-labelledby="entries" class="entries">
<h2 id="entries">Works, before and after</h2>
${shown.length < entries.length && markup`<p class="hint">${shown.length} of ${entries.length} changes shown. All of them are in the JSON (--report diff.json).</p>\n`}${
      shown.length > 0
        ? tableFrame(
            ['Work', 'Field', 'Before', 'After', 'What happened'],
            [markup`<tbody>\n${shown.map(row)}</tbody>\n`],
          )
        : markup`<p class="hint">The two feeds say the same.</p>`
    }
</section>`,
  });
}

function row({ record, change, field, old, new: now }: FeedChange): Markup {
  const { before, after } = changeBetween(inWords(old), inWords(now));
  return markup`<tr class="${change}">
<th scope="row"><bdi>${record ?? 'The feed itself'}</bdi></th>
<td data-of="Field">${field ?? 'The whole work'}</td>
<td data-of="Before"><div dir="auto">${before ?? markup`<i>Nothing</i>`}</div></td>
<td data-of="After"><div dir="auto">${after ?? markup`<i>Nothing</i>`}</div></td>
<td data-of="What happened"><div><span class="group ${change}">${WORDS[change]}</span></div></td>
</tr>
`;
}

function inWords(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1);
}
