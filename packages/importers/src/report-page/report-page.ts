import type { Resource } from '@guidance-list/core';
import { markup } from '@guidance-list/core/outputs';
import type { Mapping } from '../terms/mapping.js';
import type { Report } from '../report/report.js';
import { attentionList } from './attention-list.js';
import { changesChart } from './changes-chart.js';
import { entriesTable } from './entries-table.js';
import { pageFrame } from './page-frame.js';
import { nameOf, totalsOf, wordsFor } from './report-words.js';

/** What the page is about, beside the report itself. */
export interface ReportPageOptions {
  /** The works of the feed: their titles and addresses name the records, and what they leave unsaid is counted. */
  readonly resources?: readonly Resource[];
  /** The drafted mapping of an import: what nobody knows of it is offered as lines to copy. */
  readonly draft?: Mapping;
}

/**
 * The report as one self-contained page for an editor to work through. It needs no script and loads nothing; it shows light
 * and dark, on a phone and on paper. It stays small for any import: of each kind of entry the first hundred are shown. Same
 * report, same bytes.
 */
export function reportPage(report: Report, { resources = [], draft }: ReportPageOptions = {}): string {
  const words = wordsFor(report);
  return pageFrame({
    kind: words.kind,
    name: nameOf(report),
    facts: [report.command],
    totals: totalsOf(report),
    main: markup`<div class="columns">
${changesChart(report.entries, resources, words)}
${attentionList(report, words, draft)}
</div>
${entriesTable(report.entries, resources)}`,
  });
}
