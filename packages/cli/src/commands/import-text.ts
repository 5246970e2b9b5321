import { importText, reportOf, writtenJson } from '@guidance-list/importers';
import type { Command } from 'commander';
import { readMapping } from '../files/read-mapping.js';
import { readSource } from '../files/read-source.js';
import { writeWhole } from '../files/write-whole.js';
import type { Terminal } from '../terminal/terminal.js';
import { withCommonOptions, type CommonOptions } from './common-options.js';
import { reportUnread } from './finish-import.js';
import { checkAddress } from './option-values.js';
import { checkStreams, writeImport } from './write-import.js';

interface ImportTextOptions extends CommonOptions {
  readonly title?: string;
  readonly url?: string;
  readonly base?: string;
  readonly mapping?: string;
  readonly mappingDraft?: string;
}

const EXAMPLES = `
Examples:
  guidance-list import text page.txt --title "A handbook" --url https://hub.example/handbook --out feed.json
  guidance-list import text page.txt --report report.html --report report.json --out feed.json
  pbpaste | guidance-list import text - --out feed.json
  guidance-list import text page.txt --mapping-draft mapping.json`;

/** Adds `import text FILE`: the text of a saved page of a resource site becomes a feed. */
export function addImportText(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('text')
    .summary('the text of a saved page')
    .description('Reads the text of a saved page: its own work, and the resources listed below it.')
    .argument('<file>', 'a text file; "-" is standard input')
    .option('--title <title>', "title of the page's own work")
    .option('--url <address>', "address of the page's own work")
    .option('--base <address>', 'address of the library (default: that of --url)')
    .option('--mapping <file>', "JSON that says what the site's categories and tags mean")
    .option(
      '--mapping-draft <file>',
      'write a first mapping: every category and tag seen, known ones filled in',
    );
  withCommonOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: ImportTextOptions) => {
      process.exitCode = await runImportText(file, options, terminal);
    });
}

async function runImportText(file: string, options: ImportTextOptions, terminal: Terminal): Promise<number> {
  checkStreams(options);
  checkAddress('--url', options.url);
  checkAddress('--base', options.base);
  const mapping = options.mapping === undefined ? undefined : readMapping(options.mapping);
  const { title, url, base } = options;
  const told = {
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(base === undefined ? {} : { base }),
    ...(mapping === undefined ? {} : { mapping }),
  };
  const bytes = await readSource(file, terminal.stdin).catch((error: unknown) =>
    reportUnread(error, { command: 'import text', source: file }, { options, terminal }),
  );
  const imported = importText(bytes, { ...told, source: file });
  const report = reportOf(
    { ...imported.report, ...imported.report.counts },
    { strict: options.strict ?? false },
  );
  if (options.mappingDraft !== undefined) writeWhole(options.mappingDraft, writtenJson(imported.draft));
  await writeImport({ imported, report }, options, terminal);
  return report.exitCode;
}
