import { compareCodePoints, mergeFeeds, type MergedFeed } from '@guidance-list/core';
import { reportOf, writtenFeed, type Report, type ReportEntry } from '@guidance-list/importers';
import type { Command } from 'commander';
import { Failure } from '../terminal/failure.js';
import type { Terminal } from '../terminal/terminal.js';
import { withCommonOptions, type CommonOptions } from './common-options.js';
import { reportUnread } from './finish-import.js';
import { readFeed, type ReadFeed } from './read-feed.js';
import { checkStreams, writeImport, writeReports } from './write-import.js';

const EXAMPLES = `
Examples:
  guidance-list merge a.json b.json --out all.json --report report.html
  guidance-list merge https://hub.example/feed.json own.json --out all.json

Records with the same id, or with the same canonical address, become one work. The first feed has the word; later ones add
what it does not state. "sources" names every library that has the work.`;

/** Adds `merge FEED...`: several feeds become one. */
export function addMerge(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('merge')
    .summary('make one feed of several')
    .description('Makes one feed of several: every work once, with all its sources.')
    .argument('<feeds...>', 'paths or http(s) addresses; "-" is standard input');
  withCommonOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (sources: readonly string[], options: CommonOptions) => {
      process.exitCode = await runMerge(sources, options, terminal);
    });
}

/** A feed that cannot be opened ends it before anything is written: the result would lack works in silence. */
async function runMerge(
  sources: readonly string[],
  options: CommonOptions,
  terminal: Terminal,
): Promise<number> {
  checkStreams(options);
  const feeds: ReadFeed[] = [];
  for (const source of sources) {
    const feed = await readFeed(source, terminal).catch((error: unknown) =>
      reportUnread(error, { command: 'merge', source }, { options, terminal }),
    );
    feeds.push(feed);
  }
  const merged = mergeFeeds(feeds.map(({ parsed }) => parsed));
  const resources = [...merged.resources].sort((a, b) => compareCodePoints(a.id, b.id));
  const report = reportOnMerge(feeds, { ...merged, resources }, options);
  if (resources.length === 0 && report.counts.errors > 0) {
    writeReports(report, options);
    throw new Failure(3, `None of these is a feed with a work in it. ${report.entries[0]?.message ?? ''}`);
  }
  const feed = { ...merged.feed, resources };
  await writeImport({ imported: { feed, written: () => writtenFeed(feed) }, report }, options, terminal);
  return report.exitCode;
}

function reportOnMerge(
  feeds: readonly ReadFeed[],
  { resources, merged }: MergedFeed,
  { strict = false }: CommonOptions,
): Report {
  const places = new Map(resources.map(({ id }, at) => [id, at]));
  const records = feeds.reduce((total, feed) => total + feed.records, 0);
  const joined = merged.map(({ id, mergedId, feed }): ReportEntry => ({
    code: 'record/merged',
    severity: 'info',
    source: feeds[feed]?.source ?? '',
    record: id,
    pointer: `/resources/${places.get(id) ?? 0}`,
    found: mergedId,
    used: id,
    message: 'The work stands in an earlier record too; the two were joined.',
  }));
  return reportOf(
    {
      command: 'merge',
      sources: feeds.map(({ source }) => ({ source, ok: true })),
      kept: resources.length,
      skipped: records - resources.length,
      entries: [...feeds.flatMap(({ entries }) => entries), ...joined],
    },
    { strict },
  );
}
