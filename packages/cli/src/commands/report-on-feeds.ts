import { reportOf, type Report } from '@guidance-list/importers';
import { written, type Terminal } from '../terminal/terminal.js';
import type { CommonOptions } from './common-options.js';
import type { ReadFeed } from './read-feed.js';

/** The report of a command that only reads feeds: what they hold, and what is wrong with them. */
export function reportOnFeeds(
  command: string,
  feeds: readonly ReadFeed[],
  { strict = false }: CommonOptions,
): Report {
  const kept = feeds.reduce((total, { parsed }) => total + parsed.resources.length, 0);
  const records = feeds.reduce((total, feed) => total + feed.records, 0);
  return reportOf(
    {
      command,
      sources: feeds.map(({ source }) => ({ source, ok: true })),
      kept,
      skipped: records - kept,
      entries: feeds.flatMap(({ entries }) => entries),
    },
    { strict },
  );
}

/** Says on standard error why the exit code of an answer is not 0: the feed has faults. */
export async function tellFaults(
  report: Report,
  { quiet }: CommonOptions,
  terminal: Terminal,
): Promise<void> {
  if (report.ok || quiet) return;
  const { errors, warnings } = report.counts;
  const count = `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
  await written(terminal.stderr, `The data has faults (${count}). "guidance-list validate" names them.\n`);
}
