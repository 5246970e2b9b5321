import {
  reportPage,
  reportSummary,
  reportText,
  writtenReport,
  type Imported,
  type Report,
  type ReportPageOptions,
} from '@guidance-list/importers';
import { writeWhole } from '../files/write-whole.js';
import { usageFailure } from '../terminal/failure.js';
import { inkFor, written, writtenAll, type Terminal } from '../terminal/terminal.js';
import type { CommonOptions } from './common-options.js';

/** What a page of a report shows beside it. */
type PageSource = Pick<Imported, 'feed'> & Partial<Pick<Imported, 'draft'>>;

/** One stream carries one thing: with the report on standard output, a result needs a file. */
export function checkStreams({ json = false, out }: CommonOptions): void {
  if (json && (out === undefined || out === '-')) {
    throw usageFailure('With --json the report goes to standard output, so the feed needs --out FILE.');
  }
}

/** Writes a feed, its report in every form that was asked for, and the summary for the person who waits. */
export async function writeImport(
  {
    imported,
    report,
  }: {
    readonly imported: PageSource & Pick<Imported, 'written'>;
    readonly report: Report;
  },
  options: CommonOptions,
  terminal: Terminal,
): Promise<void> {
  const { out = '-' } = options;
  const isKept = out !== '-';
  const isOnlyShown = options.out === undefined && terminal.stdout.isTTY;
  if (isKept) writeWhole(out, imported.written());
  writeReports(report, options, imported);
  if (options.json) await writtenAll(terminal.stdout, writtenReport(report));
  else if (!isKept && !isOnlyShown) await writtenAll(terminal.stdout, imported.written());
  if (options.quiet) return;
  const next = isKept ? `Written to ${out}.` : isOnlyShown ? 'Add --out feed.json to keep it.' : '';
  await written(terminal.stderr, summary(report, options, terminal) + (next && `${next}\n`));
}

/** Writes the report to each file that was named, in the form that its ending asks for; only a page needs the works as values. */
export function writeReports(
  report: Report,
  { report: files = [] }: CommonOptions,
  library?: PageSource,
): void {
  for (const file of files) {
    const ending = /\.[^.]*$/.exec(file.toLowerCase())?.[0];
    if (ending === '.json') writeWhole(file, writtenReport(report));
    else if (ending === '.html') writeWhole(file, reportPage(report, pageOptions(library)));
    else writeWhole(file, reportText(report));
  }
}

function pageOptions(library?: PageSource): ReportPageOptions {
  if (library === undefined) return {};
  const { feed, draft } = library;
  return { resources: feed.resources, ...(draft === undefined ? {} : { draft }) };
}

function summary(report: Report, options: CommonOptions, terminal: Terminal): string {
  return reportSummary(report, inkFor(terminal, options.color));
}
