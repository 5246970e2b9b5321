import { Command } from 'commander';

/** What every command may be told. */
export interface CommonOptions {
  readonly out?: string;
  readonly report?: readonly string[];
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly progress: boolean;
  readonly color: boolean;
  readonly strict?: boolean;
}

/** Collects an option that may be given several times. */
export function collected(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** Adds the options that every command knows, in one order. */
export function withCommonOptions(command: Command): Command {
  return command
    .option('-o, --out <file>', 'where the result goes; "-" is standard output')
    .option('--report <file>', 'also write the report: .json, .html, else text (repeatable)', collected)
    .option('--json', 'the report as JSON on standard output')
    .option('-q, --quiet', 'no summary and no progress')
    .option('--no-progress', 'no progress')
    .option('--no-color', 'no colour (also NO_COLOR)')
    .option('--strict', 'warnings count as errors for the exit code');
}
