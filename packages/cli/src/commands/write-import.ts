import {
  reportPage,
  reportSummary,
  reportText,
  writtenFeed,
  writtenJson,
  type Feed,
  type Report,
} from '@guidance-list/importers';
import { writeWhole } from '../files/write-whole.js';
import { usageFailure } from '../terminal/failure.js';
import { inkFor, written, writtenAll, type Terminal } from '../terminal/terminal.js';
import type { CommonOptions } from './common-options.js';

/** One stream carries one thing: with the report on standard output, a result needs a file. */
export function checkStreams({ json = false, out }: CommonOptions): void {
  if (json && (out === undefined || out === '-')) {
    throw usageFailure('With --json the report goes to standard output, so the feed needs --out FILE.');
  }
}

/** Writes a feed, its report in every form that was asked for, and the summary for the person who waits. */
export async function writeImport(
  { feed, report }: { readonly feed: Feed; readonly report: Report },
  options: CommonOptions,
  terminal: Terminal,
): Promise<void> {
  const { out = '-' } = options;
  const isKept = out !== '-';
  const isOnlyShown = options.out === undefined && terminal.stdout.isTTY;
  if (isKept) writeWhole(out, writtenFeed(feed));
  writeReports(report, options, feed);
  if (options.json) await written(terminal.stdout, writtenJson(report));
  else if (!isKept && !isOnlyShown) await writtenAll(terminal.stdout, writtenFeed(feed));
  if (options.quiet) return;
  const next = isKept ? `Written to ${out}.` : isOnlyShown ? 'Add --out feed.json to keep it.' : '';
  await written(terminal.stderr, summary(report, options, terminal) + (next && `${next}\n`));
}

/** Writes the report to each file that was named, in the form that its ending asks for. */
export function writeReports(report: Report, { report: files = [] }: CommonOptions, feed?: Feed): void {
  for (const file of files) {
    const ending = /\.[^.]*$/.exec(file.toLowerCase())?.[0];
    if (ending === '.json') writeWhole(file, writtenJson(report));
    else if (ending === '.html') writeWhole(file, reportPage(report, { resources: feed?.resources ?? [] }));
    else writeWhole(file, reportText(report));
  }
}

function summary(report: Report, options: CommonOptions, terminal: Terminal): string {
  return reportSummary(report, inkFor(terminal, options.color));
}
