import { importWxr, type Imported } from '@guidance-list/importers';
import type { Command } from 'commander';
import { readMapping } from '../files/read-mapping.js';
import { rereadSource } from '../files/reread-source.js';
import { progressOn } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { withCommonOptions, type CommonOptions } from './common-options.js';
import { finishImport, reportUnread } from './finish-import.js';
import { checkAddress, listedNames } from './option-values.js';
import { checkStreams } from './write-import.js';

interface Options extends CommonOptions {
  readonly mapping?: string;
  readonly mappingDraft?: string;
  readonly postTypes?: readonly string[];
  readonly base?: string;
}

const EXAMPLES = `
Examples:
  guidance-list import wxr export.xml --out feed.json --report report.html
  guidance-list import wxr export.xml --post-types resource,law --mapping mapping.json --out feed.json
  unzip -p export.zip | guidance-list import wxr - --out feed.json`;

/** Adds `import wxr FILE`: the export of a WordPress site becomes a feed. */
export function addImportWxr(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('wxr')
    .summary('a WordPress export (Tools → Export)')
    .description(
      'Reads the published works of a WordPress export. What is not for everybody never leaves it.',
    )
    .argument('<file>', 'an export file; "-" is standard input')
    .option('--post-types <names>', 'types of content to read, parted by commas', listedNames)
    .option('--base <address>', 'address that links are resolved against (default: what the export states)')
    .option('--mapping <file>', "JSON that says what the site's terms and fields mean")
    .option('--mapping-draft <file>', 'write a first mapping: every term seen, known ones filled in');
  withCommonOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: Options) => {
      process.exitCode = await runImportWxr(file, options, terminal);
    });
}

async function runImportWxr(file: string, options: Options, terminal: Terminal): Promise<number> {
  checkStreams(options);
  checkAddress('--base', options.base);
  const { postTypes, base } = options;
  const mapping = options.mapping === undefined ? undefined : readMapping(options.mapping);
  const progress = progressOn(terminal, options);
  const read = async (): Promise<Imported> => {
    const source = await rereadSource(file, terminal.stdin);
    return importWxr(source.open, {
      source: file,
      onProgress: (works) => progress.tell('works', works),
      ...(mapping ? { mapping } : {}),
      ...(postTypes ? { postTypes } : {}),
      ...(base === undefined ? {} : { base }),
    }).finally(source.done);
  };
  const imported = await read().catch((error: unknown) =>
    reportUnread(error, { command: 'import wxr', source: file }, { options, terminal }),
  );
  progress.end();
  return finishImport(imported, options, terminal);
}
