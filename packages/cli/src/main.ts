import { createRequire } from 'node:module';
import { inspect } from 'node:util';
import { CommanderError } from 'commander';
import { commandLine } from './command-line.js';
import { removeUnfinished } from './files/write-whole.js';
import { Failure } from './terminal/failure.js';
import { written } from './terminal/terminal.js';

const USAGE = 2;
const SOURCE = 3;
const INTERRUPTED = 130;

/** Runs the command that a process was started with, and sets its exit code. Nothing a user does ends in a stack trace. */
export async function main(process: NodeJS.Process): Promise<void> {
  process.once('SIGINT', () => interrupted(process));
  process.once('SIGTERM', () => interrupted(process));
  process.stdout.on('error', () => undefined);
  const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
  const program = commandLine(process, version);
  const words = asked(process.argv.slice(2));
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    process.exitCode = await ended(error, process);
  }
}

/** "help import text" is "import text --help"; no command at all shows the help and is an error. */
function asked(words: readonly string[]): string[] {
  return words[0] === 'help' ? [...words.slice(1), '--help'] : [...words];
}

async function ended(error: unknown, { stderr, env }: NodeJS.Process): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  const isForeseen = error instanceof Failure;
  const message = error instanceof Error ? error.message : String(error);
  await written(
    stderr,
    isForeseen ? `${message}\n` : `Something in guidance-list itself went wrong: ${message}.\n`,
  );
  if (env.DEBUG === 'guidance-list' && error instanceof Error) {
    await written(stderr, `${inspect(error)}\n`);
  }
  return isForeseen ? error.exitCode : SOURCE;
}

function interrupted(process: NodeJS.Process): never {
  removeUnfinished();
  process.exit(INTERRUPTED);
}
