import { Command } from 'commander';
import { addBuild } from './commands/build.js';
import { addCheckLinks } from './commands/check-links.js';
import { addCompletion } from './commands/completion.js';
import { addDiff } from './commands/diff.js';
import { addImportCsv } from './commands/import-csv.js';
import { addImportFeed } from './commands/import-feed.js';
import { addImportText } from './commands/import-text.js';
import { addImportWordpress } from './commands/import-wordpress.js';
import { addImportWxr } from './commands/import-wxr.js';
import { addMerge } from './commands/merge.js';
import { addQuery } from './commands/query.js';
import { addValidate } from './commands/validate.js';
import type { Terminal } from './terminal/terminal.js';

const EXAMPLES = `
Examples:
  guidance-list import wordpress https://hub.example --out feed.json --report report.html
  guidance-list import wxr export.xml --out feed.json --report report.html
  guidance-list import csv works.csv --out feed.json --report report.html
  guidance-list validate feed.json
  guidance-list query feed.json referral --places 150
  guidance-list build feed.json --out public

Exit codes: 0 done, 1 the data has errors, 2 wrong usage, 3 a source could not be read, 130 interrupted.
"guidance-list help COMMAND" says more about each.`;

/** The whole command line: every command that exists, and nothing that does not. It ends by throwing, never by exiting. */
export function commandLine(terminal: Terminal, version: string): Command {
  const program = new Command('guidance-list')
    .description('Turns a resource site into a clean, open feed; checks feeds, and asks them.')
    .version(version, '--version', 'the version of this command')
    .helpOption('-h, --help', 'this help')
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
      outputError: (text, write) => write(sentence(text)),
    })
    .configureHelp({ showGlobalOptions: false })
    .exitOverride()
    .addHelpText('after', EXAMPLES);
  const importing = program
    .command('import')
    .summary('make a feed of a site’s pages')
    .description('Makes a feed, and a report of every repair, of a site’s pages.');
  addImportWordpress(importing, terminal);
  addImportWxr(importing, terminal);
  addImportFeed(importing, terminal);
  addImportCsv(importing, terminal);
  addImportText(importing, terminal);
  addMerge(program, terminal);
  addValidate(program, terminal);
  addCheckLinks(program, terminal);
  addDiff(program, terminal);
  addQuery(program, terminal);
  addBuild(program, terminal);
  addCompletion(program, terminal);
  for (const group of [program, importing]) group.helpCommand(false);
  inherit(program);
  return program;
}

/** Commander copies these settings only to commands that are added after them. */
function inherit(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    command.allowExcessArguments(false).helpOption('-h, --help', 'this help');
    inherit(command);
  }
}

/** "error: unknown option '--titel'" as the sentence that the contract asks for. */
function sentence(text: string): string {
  const [first = '', ...rest] = text
    .replace(/^error: /, '')
    .trim()
    .split('\n');
  const said = first.charAt(0).toUpperCase() + first.slice(1);
  const hint = rest.join(' ').replace(/^\((.*)\)$/, '$1');
  return `${said.replace(/[^.?]$/, '$&.')}${hint ? ` ${hint}` : ''}\n`;
}
