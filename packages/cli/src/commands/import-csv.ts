import { importCsv, isKnownEncoding } from '@guidance-list/importers';
import { InvalidArgumentError, type Command } from 'commander';
import { readMapping } from '../files/read-mapping.js';
import { readSource } from '../files/read-source.js';
import type { Terminal } from '../terminal/terminal.js';
import { withCommonOptions, type CommonOptions } from './common-options.js';
import { finishImport, reportUnread } from './finish-import.js';
import { checkAddress } from './option-values.js';
import { checkStreams } from './write-import.js';

interface Options extends CommonOptions {
  readonly mapping?: string;
  readonly mappingDraft?: string;
  readonly base?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly separator?: string;
}

const EXAMPLES = `
Examples:
  guidance-list import csv works.csv --out feed.json --report report.html
  guidance-list import csv werke.csv --mapping-draft mapping.json
  guidance-list import csv werke.csv --mapping mapping.json --delimiter ";" --encoding windows-1252 --out feed.json

Columns: id title summary body url types topics audiences places publishers authors issued edition language file added updated.
Several values in one cell are parted by ";". Rows with the same id, else the same url, are editions of one work.`;

/** Adds `import csv FILE`: a table becomes a feed. */
export function addImportCsv(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('csv')
    .summary('a table, a row a work')
    .description('Reads the rows of a table: a work each, or one of its editions.')
    .argument('<file>', 'a CSV file; "-" is standard input')
    .option('--delimiter <sign>', 'between cells (default: detected)', delimiterOf)
    .option('--encoding <name>', 'such as utf-8, windows-1252, utf-16le (default: detected)', encodingOf)
    .option('--separator <sign>', 'between several values in one cell (default: ";")', separatorOf)
    .option('--base <address>', 'address that links are resolved against')
    .option('--mapping <file>', 'JSON that says what the columns and their values mean')
    .option('--mapping-draft <file>', 'write a first mapping: every column and term, known ones filled in');
  withCommonOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: Options) => {
      process.exitCode = await runImportCsv(file, options, terminal);
    });
}

async function runImportCsv(file: string, options: Options, terminal: Terminal): Promise<number> {
  checkStreams(options);
  checkAddress('--base', options.base);
  const { base, delimiter, encoding, separator } = options;
  const mapping = options.mapping === undefined ? undefined : readMapping(options.mapping);
  const bytes = await readSource(file, terminal.stdin).catch((error: unknown) =>
    reportUnread(error, { command: 'import csv', source: file }, { options, terminal }),
  );
  const imported = importCsv(bytes, {
    source: file,
    ...(mapping ? { mapping } : {}),
    ...(base === undefined ? {} : { base }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(separator === undefined ? {} : { separator }),
  });
  return finishImport(imported, options, terminal);
}

/** A tab is hard to type: "\t" and "tab" stand for it too. */
function delimiterOf(text: string): string {
  const sign = /^(?:\\t|tab)$/i.test(text) ? '\t' : text;
  if (sign.length === 1 && sign !== '"' && !/[\r\n]/.test(sign)) return sign;
  throw new InvalidArgumentError('It must be one sign, such as "," or ";" or "tab".');
}

function separatorOf(text: string): string {
  if (text !== '') return text;
  throw new InvalidArgumentError('It must be at least one sign, such as ";" or "|".');
}

function encodingOf(text: string): string {
  if (isKnownEncoding(text)) return text;
  throw new InvalidArgumentError('No encoding has this name. Usual ones: utf-8, windows-1252, utf-16le.');
}
