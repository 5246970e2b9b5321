import { lookup } from 'node:dns/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { compareCodePoints } from '@guidance-list/core';
import {
  checkLinks,
  reportOf,
  writtenFeed,
  writtenJson,
  type LinkCounts,
  type Report,
} from '@guidance-list/importers';
import type { Command } from 'commander';
import { writeWhole } from '../files/write-whole.js';
import { Failure } from '../terminal/failure.js';
import { progressOn } from '../terminal/progress.js';
import { written, type Terminal } from '../terminal/terminal.js';
import { withCommonOptions, type CommonOptions } from './common-options.js';
import { reportUnread } from './finish-import.js';
import { numberOption } from './option-values.js';
import { readFeed } from './read-feed.js';
import { writeReports } from './write-import.js';

interface Options extends CommonOptions {
  readonly concurrency: number;
  readonly perHost: number;
  readonly timeout: number;
  readonly publicOnly?: boolean;
}

const COMMAND = 'check-links';
const MS_PER_S = 1000;
const MOST_NAMED = 5;
const EXAMPLES = `
Examples:
  guidance-list check-links feed.json
  guidance-list check-links feed.json --out feed.json --report links.html
  guidance-list check-links feed.json --concurrency 4 --per-host 1 --json

With --out the feed is written with linkStatus, bytes and mediaType of every file. robots.txt is respected. A public host can
never lead into a private network; links that the feed itself names there are asked for, with a warning. The exit code is 1
where links are dead.`;

/** Adds `check-links FEED`: which addresses of a feed still answer. */
export function addCheckLinks(parent: Command, terminal: Terminal): void {
  const command = parent
    .command(COMMAND)
    .summary('ask whether every link of a feed still answers')
    .description('Asks for every address of a feed once, and says which are dead, moved or refused.')
    .argument('<feed>', 'a path or an http(s) address; "-" is standard input')
    .option('--concurrency <number>', 'most questions at a time', numberOption(1), 8)
    .option('--per-host <number>', 'most questions at a time to one host', numberOption(1), 2)
    .option('--timeout <seconds>', 'for one try', numberOption(0.001), 20)
    .option('--public-only', 'refuse links into this machine or a private network: for feeds of strangers');
  withCommonOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (source: string, options: Options) => {
      process.exitCode = await runCheckLinks(source, options, terminal);
    });
}

async function runCheckLinks(source: string, options: Options, terminal: Terminal): Promise<number> {
  const { parsed, records, entries } = await readFeed(source, terminal).catch((error: unknown) =>
    reportUnread(error, { command: COMMAND, source }, { options, terminal }),
  );
  const failure = parsed.diagnostics.find(({ code }) => code.startsWith('feed/'));
  if (failure && parsed.resources.length === 0) {
    throw new Failure(3, `${source} is no feed: found ${failure.found}. ${failure.fix}`);
  }
  const progress = progressOn(terminal, options);
  const works = [...parsed.resources].sort((a, b) => compareCodePoints(a.id, b.id));
  const checked = await checkLinks(works, {
    fetch,
    clock: { now: () => Date.now(), sleep: (ms) => sleep(ms) },
    concurrency: options.concurrency,
    perHost: options.perHost,
    timeoutMs: options.timeout * MS_PER_S,
    publicOnly: options.publicOnly ?? false,
    resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    onProgress: (done, total) => progress.tell('links', done, total),
  });
  progress.end();
  await warnOfPrivate(checked.privateHosts, options, terminal);
  const told = {
    command: COMMAND,
    sources: [{ source, ok: true }],
    kept: works.length,
    skipped: records - works.length,
    entries: [...entries, ...checked.entries.map((entry) => ({ ...entry, source }))],
  };
  const report = reportOf(told, { strict: options.strict ?? false });
  const answer: Report = { ...report, counts: { ...report.counts, ...checked.counts } };
  const feed = { ...parsed.feed, resources: checked.resources };
  writeReports(answer, options, { feed });
  const { out } = options;
  if (out !== undefined && out !== '-') writeWhole(out, writtenFeed(feed));
  const isFeedWanted = out === '-' && !options.json;
  const said = options.json
    ? writtenJson(answer)
    : isFeedWanted
      ? [...writtenFeed(feed)].join('')
      : inWords(answer, checked.counts);
  if (options.json || isFeedWanted || !options.quiet) await written(terminal.stdout, said);
  return report.exitCode;
}

/** Such links may work here and nowhere else. */
async function warnOfPrivate(
  hosts: readonly string[],
  { publicOnly, quiet }: Options,
  terminal: Terminal,
): Promise<void> {
  if (hosts.length === 0 || publicOnly || quiet) return;
  const named = hosts.slice(0, MOST_NAMED).join(', ') + (hosts.length > MOST_NAMED ? ', …' : '');
  await written(
    terminal.stderr,
    `Links lead into this machine or a private network, where no visitor can follow: ${named}. Refuse them with --public-only.\n`,
  );
}

function inWords(report: Report, { checked, ok, redirected, dead, refused }: LinkCounts): string {
  const totals = `${checked} links checked: ${ok} ok, ${redirected} redirected, ${dead} dead, ${refused} refused\n`;
  const told = report.entries.map(
    ({ severity, record = '', found = '', message, fix = '' }) =>
      `${severity}  ${record}  ${found}\n    ${message} ${fix}`.trimEnd() + '\n',
  );
  return totals + told.join('');
}
