import { addressVerdict, parseFeed, type Resource } from '@guidance-list/core';
import {
  importWordpress,
  reportOf,
  USUAL_POST_TYPES,
  writtenJson,
  type Report,
} from '@guidance-list/importers';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { readMapping } from '../files/read-mapping.js';
import { writeWhole } from '../files/write-whole.js';
import { Failure, reasonOf, usageFailure } from '../terminal/failure.js';
import { progressOn } from '../terminal/progress.js';
import { written, type Terminal } from '../terminal/terminal.js';
import { withCommonOptions, type CommonOptions } from './common-options.js';
import { listedNames, numberFrom } from './option-values.js';
import { checkStreams, writeImport, writeReports } from './write-import.js';

interface Options extends CommonOptions {
  readonly mapping?: string;
  readonly mappingDraft?: string;
  readonly postTypes?: readonly string[];
  readonly user?: string;
  readonly timeout: number;
  readonly retries: number;
  readonly rate: number;
}

const PASSWORD = 'GUIDANCE_LIST_PASSWORD';
const MS_PER_S = 1000;
const EXAMPLES = `
Types of content that are read unless --post-types says otherwise, where the site has them:
  ${USUAL_POST_TYPES.join(', ')}
Any other is listed in the report. What WordPress and plugins keep for themselves is never read.

Examples:
  guidance-list import wordpress https://hub.example --out feed.json --report report.html
  guidance-list import wordpress https://hub.example --post-types resource,law --mapping mapping.json --out feed.json
  guidance-list import wordpress https://hub.example --mapping-draft mapping.json
  ${PASSWORD}="abcd efgh ijkl" guidance-list import wordpress https://hub.example --user editor --out feed.json`;

/** Adds `import wordpress URL`: a WordPress site becomes a feed over its REST API. */
export function addImportWordpress(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('wordpress')
    .summary('a WordPress site, over its REST API')
    .description('Reads the published works of a WordPress site over its REST API.')
    .argument('<url>', 'address of the site, or of any of its pages')
    .option('--post-types <names>', 'types of content to read, parted by commas', listedNames)
    .option('--mapping <file>', "JSON that says what the site's terms and fields mean")
    .option('--mapping-draft <file>', 'write a first mapping: every term seen, known ones filled in')
    .option('--user <name>', `user of a private site; the application password stands in ${PASSWORD}`)
    .option('--timeout <seconds>', 'for one try', numberFrom(0.001), 30)
    .option('--retries <number>', 'further tries after the first', numberFrom(0), 4)
    .option('--rate <number>', 'most requests a second', numberFrom(0.001), 5);
  withCommonOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (url: string, options: Options) => {
      process.exitCode = await runImportWordpress(url, options, terminal);
    });
}

async function runImportWordpress(url: string, options: Options, terminal: Terminal): Promise<number> {
  checkStreams(options);
  checkSite(url);
  const { postTypes, timeout, retries, rate } = options;
  const mapping = options.mapping === undefined ? undefined : readMapping(options.mapping);
  const credentials = credentialsOf(options.user, terminal.env);
  const progress = progressOn(terminal, options);
  const imported = await importWordpress(url, {
    fetch,
    clock: { now: () => performance.now(), sleep: (ms) => sleep(ms) },
    timeoutMs: timeout * MS_PER_S,
    retries,
    rate,
    earlier: earlierWorks(options.out),
    onProgress: ({ type, done, total }) => progress.tell(type, done, total),
    ...(mapping ? { mapping } : {}),
    ...(postTypes ? { postTypes } : {}),
    ...(credentials ? { credentials } : {}),
  });
  progress.end();
  const { feed, draft, ids } = imported;
  const report = reportOf(
    { ...imported.report, ...imported.report.counts },
    { strict: options.strict ?? false },
  );
  if (report.exitCode === 3 && ids.size === 0) return nothingRead(report, options, terminal);
  if (options.mappingDraft !== undefined) writeWhole(options.mappingDraft, writtenJson(draft));
  await writeImport({ feed, report }, options, terminal);
  return report.exitCode;
}

/** An earlier feed stays as it is; the report is told in every form, since a script may only look there. */
async function nothingRead(report: Report, options: Options, terminal: Terminal): Promise<never> {
  writeReports(report, options);
  if (options.json) await written(terminal.stdout, writtenJson(report));
  const told = (severity: string) => report.entries.find((entry) => entry.severity === severity);
  const { message = '', fix = '' } = told('error') ?? told('warning') ?? {};
  throw new Failure(3, `Nothing could be read. ${message} ${fix}`.trimEnd());
}

function earlierWorks(out: string | undefined): readonly Resource[] {
  if (out === undefined || out === '-' || !existsSync(out)) return [];
  try {
    return parseFeed(readFileSync(out, 'utf8')).resources;
  } catch (error) {
    throw new Failure(3, `${out} could not be read: ${reasonOf(error)}.`, { cause: error });
  }
}

function checkSite(url: string): void {
  if (addressVerdict(url) === 'ok' && /^https?:/i.test(url)) return;
  const isDisguise = /^https?:\/\/[^/]*@/i.test(url);
  const said = isDisguise
    ? `The address holds a name or password. Use --user and ${PASSWORD} instead.`
    : `"${url}" is no address of a site. It must be a whole one that begins with https://.`;
  throw usageFailure(said);
}

function credentialsOf(
  user: string | undefined,
  env: NodeJS.ProcessEnv,
): { user: string; password: string } | undefined {
  if (user === undefined) return undefined;
  const password = env[PASSWORD];
  if (!password) throw usageFailure(`--user needs an application password in ${PASSWORD}.`);
  return { user, password };
}
