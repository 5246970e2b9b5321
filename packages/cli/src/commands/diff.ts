import { diffFeeds, type FeedChange, type FeedDiff } from '@guidance-list/core';
import { differencePage, writtenJson } from '@guidance-list/importers';
import type { Command } from 'commander';
import { writeWhole } from '../files/write-whole.js';
import { Failure } from '../terminal/failure.js';
import { written, type Terminal } from '../terminal/terminal.js';
import { withCommonOptions, type CommonOptions } from './common-options.js';
import { readFeed, type ReadFeed } from './read-feed.js';
import { reportOnFeeds, tellFaults } from './report-on-feeds.js';

const EXAMPLES = `
Examples:
  guidance-list diff old.json new.json
  guidance-list diff https://hub.example/feed.json feed.json --json

The exit code is 1 where the feeds differ.`;

/** Units: UTF-16. */
const LONGEST_VALUE = 120;

/** Adds `diff OLD NEW`: what changed between two feeds, work by work. */
export function addDiff(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('diff')
    .summary('compare two feeds, work by work')
    .description('Says which works came, went and changed between two feeds; their order plays no part.')
    .argument('<old>', 'a path or an http(s) address; "-" is standard input')
    .argument('<new>', 'a path or an http(s) address; "-" is standard input');
  withCommonOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (old: string, now: string, options: CommonOptions) => {
      process.exitCode = await runDiff([old, now], options, terminal);
    });
}

async function runDiff(
  [old, now]: readonly [string, string],
  options: CommonOptions,
  terminal: Terminal,
): Promise<number> {
  const feeds = [await feedAt(old, terminal), await feedAt(now, terminal)] as const;
  const difference = diffFeeds(feeds[0].parsed, feeds[1].parsed);
  const answer = options.json ? writtenJson(difference) : inWords(difference);
  for (const file of options.report ?? []) {
    const ending = /\.[^.]*$/.exec(file.toLowerCase())?.[0];
    if (ending === '.json') writeWhole(file, writtenJson(difference));
    else if (ending === '.html') writeWhole(file, differencePage(difference, [old, now]));
    else writeWhole(file, inWords(difference));
  }
  const { out = '-' } = options;
  if (out !== '-') writeWhole(out, answer);
  else if (options.json || !options.quiet) await written(terminal.stdout, answer);
  const report = reportOnFeeds('diff', feeds, options);
  await tellFaults(report, options, terminal);
  return difference.entries.length > 0 ? 1 : report.exitCode;
}

async function feedAt(source: string, terminal: Terminal): Promise<ReadFeed> {
  const read = await readFeed(source, terminal);
  const { parsed } = read;
  const failure = parsed.diagnostics.find(({ code }) => code.startsWith('feed/'));
  if (failure && parsed.resources.length === 0) {
    throw new Failure(3, `${source} is no feed: found ${failure.found}. ${failure.fix}`);
  }
  return read;
}

function inWords({ counts, entries }: FeedDiff): string {
  const { added, removed, changed, unchanged } = counts;
  const totals = `${added} added, ${removed} removed, ${changed} changed, ${unchanged} unchanged\n`;
  return totals + entries.map((entry) => `${line(entry)}\n`).join('');
}

function line({ record, change, field, old, new: now }: FeedChange): string {
  const sign = { added: '+', removed: '-', changed: '~' }[change];
  const place = `${sign} ${record ?? 'the feed'}${field === undefined ? '' : `  ${field}`}`;
  if (change !== 'changed') return `${place}  ${short(change === 'added' ? now : old)}`;
  return `${place}\n    was: ${short(old)}\n    is:  ${short(now)}`;
}

function short(value: unknown): string {
  if (value === undefined) return '(nothing)';
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ') : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
}
