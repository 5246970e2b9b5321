import { importFeed, importFeedAt, type Imported } from '@guidance-list/importers';
import type { Command } from 'commander';
import { readMapping } from '../files/read-mapping.js';
import { readSource } from '../files/read-source.js';
import type { Terminal } from '../terminal/terminal.js';
import { withCommonOptions, type CommonOptions } from './common-options.js';
import { finishImport, reportUnread } from './finish-import.js';
import { checkAddress } from './option-values.js';
import { politeOptions, withPoliteOptions, type PoliteChoices } from './polite-options.js';
import { checkStreams } from './write-import.js';

interface Options extends CommonOptions, PoliteChoices {
  readonly mapping?: string;
  readonly mappingDraft?: string;
  readonly base?: string;
}

const COMMAND = 'import feed';
const EXAMPLES = `
Examples:
  guidance-list import feed https://hub.example/feed/ --out feed.json --report report.html
  guidance-list import feed works.atom --base https://hub.example --out feed.json
  guidance-list import feed https://hub.example/feed.json --mapping mapping.json --out feed.json`;

/** Adds `import feed FILE|URL`: an RSS, Atom or JSON feed becomes a feed of works. */
export function addImportFeed(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('feed')
    .summary('an RSS, Atom or JSON feed')
    .description('Reads the items of an RSS, Atom or JSON feed.')
    .argument('<feed>', 'a path or an http(s) address; "-" is standard input')
    .option('--base <address>', 'address that links are resolved against (default: what the feed states)')
    .option('--mapping <file>', "JSON that says what the feed's categories mean")
    .option('--mapping-draft <file>', 'write a first mapping: every category seen, known ones filled in');
  withCommonOptions(withPoliteOptions(command))
    .addHelpText('after', EXAMPLES)
    .action(async (source: string, options: Options) => {
      process.exitCode = await runImportFeed(source, options, terminal);
    });
}

async function runImportFeed(source: string, options: Options, terminal: Terminal): Promise<number> {
  checkStreams(options);
  checkAddress('--base', options.base);
  const isAddress = /^https?:\/\//i.test(source);
  if (isAddress) checkAddress('The feed', source);
  const told = {
    ...(options.mapping === undefined ? {} : { mapping: readMapping(options.mapping) }),
    ...(options.base === undefined ? {} : { base: options.base }),
  };
  const read = async (): Promise<Imported> =>
    isAddress
      ? importFeedAt(source, { ...politeOptions(options), ...told })
      : importFeed(await readSource(source, terminal.stdin), { source, ...told });
  const imported = await read().catch((error: unknown) =>
    reportUnread(error, { command: COMMAND, source }, { options, terminal }),
  );
  return finishImport(imported, options, terminal);
}
