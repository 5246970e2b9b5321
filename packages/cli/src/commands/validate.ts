import { reportOf, reportSummary, writtenJson, type Report } from '@guidance-list/importers';
import type { Command } from 'commander';
import { writeWhole } from '../files/write-whole.js';
import { Failure } from '../terminal/failure.js';
import { written, type Terminal } from '../terminal/terminal.js';
import { withCommonOptions, type CommonOptions } from './common-options.js';
import { readFeed, type ReadFeed } from './read-feed.js';
import { writeReports } from './write-import.js';

const EXAMPLES = `
Examples:
  guidance-list validate feed.json
  guidance-list validate feed.json https://hub.example/feed.json --strict
  guidance-list validate feed.json --json`;

/** Adds `validate FEED...`: reads feeds as the widget would, and says what is wrong with them. */
export function addValidate(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('validate')
    .summary('read feeds as the widget would, and say what is wrong')
    .description('Reads feeds as the widget would, and says what is wrong with them.')
    .argument('<feeds...>', 'paths or http(s) addresses; "-" is standard input');
  withCommonOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (sources: readonly string[], options: CommonOptions) => {
      process.exitCode = await runValidate(sources, options, terminal);
    });
}

async function runValidate(
  sources: readonly string[],
  options: CommonOptions,
  terminal: Terminal,
): Promise<number> {
  const feeds: (ReadFeed | { readonly source: string; readonly failure: Failure })[] = [];
  for (const source of sources) {
    feeds.push(await readFeed(source, terminal).catch((error: unknown) => unread(source, error)));
  }
  const report = reportOf(
    {
      command: 'validate',
      sources: feeds.map((feed) => ({ source: feed.source, ok: !('failure' in feed) })),
      kept: sum(feeds.map((feed) => ('failure' in feed ? 0 : feed.parsed.resources.length))),
      skipped: sum(
        feeds.map((feed) => ('failure' in feed ? 0 : feed.records - feed.parsed.resources.length)),
      ),
      entries: feeds.flatMap((feed) => ('failure' in feed ? [unreachable(feed)] : feed.entries)),
    },
    { strict: options.strict ?? false },
  );
  writeReports(report, options);
  const failures = report.entries.filter(isUnreachable);
  await written(terminal.stderr, failures.map(({ message }) => `${message}\n`).join(''));
  const answer = options.json ? writtenJson(report) : inWords(report);
  const { out = '-' } = options;
  if (out !== '-') writeWhole(out, answer);
  else if (options.json || !options.quiet) await written(terminal.stdout, answer);
  return report.exitCode;
}

function unread(source: string, error: unknown): { source: string; failure: Failure } {
  if (error instanceof Failure) return { source, failure: error };
  throw error;
}

function unreachable({ source, failure }: { source: string; failure: Failure }) {
  return { code: 'source/unreachable', severity: 'error', source, message: failure.message } as const;
}

function isUnreachable({ code }: Report['entries'][number]): boolean {
  return code === 'source/unreachable';
}

/** The answer on standard output; what could not be read at all is said on standard error. */
function inWords(report: Report): string {
  const lines = report.entries
    .filter((entry) => !isUnreachable(entry))
    .map(
      ({ severity, code, source = '', message, fix = '' }) =>
        `${severity}  ${source}  ${message} ${fix} [${code}]`,
    );
  const verdict = report.counts.errors + report.counts.warnings === 0 ? 'Nothing is wrong.\n' : '';
  return `${reportSummary({ ...report, entries: [] })}${lines.map((line) => `${line}\n`).join('')}${verdict}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
