import { addressVerdict, parseFeed, type Resource } from '@guidance-list/core';
import { importWordpress, USUAL_POST_TYPES } from '@guidance-list/importers';
import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { partialFile } from '../files/partial-file.js';
import { readMapping } from '../files/read-mapping.js';
import { Failure, reasonOf, usageFailure } from '../terminal/failure.js';
import { progressOn } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { withCommonOptions, type CommonOptions } from './common-options.js';
import { finishImport } from './finish-import.js';
import { listedNames } from './option-values.js';
import { politeOptions, withPoliteOptions, type PoliteChoices } from './polite-options.js';
import { checkStreams } from './write-import.js';

interface Options extends CommonOptions, PoliteChoices {
  readonly mapping?: string;
  readonly mappingDraft?: string;
  readonly postTypes?: readonly string[];
  readonly user?: string;
  readonly update?: boolean;
  readonly resume?: boolean;
}

const PASSWORD = 'GUIDANCE_LIST_PASSWORD';
const EXAMPLES = `
Types of content that are read unless --post-types says otherwise, where the site has them:
  ${USUAL_POST_TYPES.join(', ')}
Any other is listed in the report. What WordPress and plugins keep for themselves is never read.

Examples:
  guidance-list import wordpress https://hub.example --out feed.json --report report.html
  guidance-list import wordpress https://hub.example --post-types resource,law --mapping mapping.json --out feed.json
  guidance-list import wordpress https://hub.example --mapping-draft mapping.json
  guidance-list import wordpress https://hub.example --out feed.json --update
  guidance-list import wordpress https://hub.example --out feed.json --resume
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
    .option('--update', 'read what changed since the feed at --out, and take out what is gone')
    .option('--resume', 'go on with a run that broke, from FILE.partial beside --out')
    .option('--user <name>', `user of a private site; the application password stands in ${PASSWORD}`);
  withCommonOptions(withPoliteOptions(command))
    .addHelpText('after', EXAMPLES)
    .action(async (url: string, options: Options) => {
      process.exitCode = await runImportWordpress(url, options, terminal);
    });
}

async function runImportWordpress(url: string, options: Options, terminal: Terminal): Promise<number> {
  checkStreams(options);
  checkSite(url);
  checkFile(options);
  const { out = '-', postTypes, update, resume = false } = options;
  const mapping = options.mapping === undefined ? undefined : readMapping(options.mapping);
  const credentials = credentialsOf(options.user, terminal.env);
  const progress = progressOn(terminal, options);
  const partial = out === '-' ? undefined : partialFile(out, { resume });
  const imported = await importWordpress(url, {
    ...politeOptions(options),
    earlier: earlierWorks(options.out),
    onProgress: ({ type, done, total }) => progress.tell(type, done, total),
    ...(partial ? { memory: partial } : {}),
    ...(update === undefined ? {} : { update }),
    ...(mapping ? { mapping } : {}),
    ...(postTypes ? { postTypes } : {}),
    ...(credentials ? { credentials } : {}),
  });
  progress.end();
  const exitCode = await finishImport(imported, options, terminal);
  if (exitCode !== 3 || imported.ids.size === 0) partial?.remove();
  return exitCode;
}

function checkFile({ out = '-', update, resume }: Options): void {
  const named = update ? '--update' : resume ? '--resume' : undefined;
  if (named !== undefined && out === '-')
    throw usageFailure(`${named} needs the feed's own file: --out FILE.`);
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
