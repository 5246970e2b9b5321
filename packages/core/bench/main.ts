import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BENCH_HELP, benchOptions, type BenchOptions } from './bench-options.js';
import type { Task } from './measure/measurement.js';
import { runTask } from './measure/run-task.js';
import { CONTENDERS } from './peers/contenders.js';
import type { BenchResult } from './report/bench-result.js';
import { closingTables, factLines, sizeTables } from './report/bench-tables.js';
import { growthCurve } from './report/growth-curve.js';
import { runBench, runFacts } from './run-bench.js';

const [first, task] = process.argv.slice(2);
if (first === '--task' && task !== undefined) await asMeasuringProcess(JSON.parse(task) as Task);
else await asCommand(process.argv.slice(2));

/** The command starts itself once for each contender and size. */
async function asMeasuringProcess(given: Task): Promise<void> {
  await runTask(given, (message) => process.send?.(message));
  process.disconnect();
}

async function asCommand(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (!options) return;
  // Ends with the processes it started: they are ended on exit, which a signal alone does not bring about.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const result = options.fromFile === undefined ? await measured(options) : told(options.fromFile);
  print(closingTables(result));
  if (options.jsonFile !== undefined)
    writeFileSync(named(options.jsonFile), `${JSON.stringify(result, null, 2)}\n`);
  if (options.curveFile !== undefined) writeFileSync(named(options.curveFile), growthCurve(result));
}

async function measured(options: BenchOptions): Promise<BenchResult> {
  const facts = runFacts(options, new Date());
  print(factLines(facts));
  return runBench(options, facts, {
    onStep: (step) => process.stderr.write(`${step} …\n`),
    onSize: (size) => print(sizeTables(size)),
  });
}

/** A file as it was named from where the command was called: npm runs it in the package’s folder. */
function named(file: string): string {
  return resolve(process.env.INIT_CWD ?? '', file);
}

function told(file: string): BenchResult {
  const result = JSON.parse(readFileSync(named(file), 'utf8')) as BenchResult;
  print(factLines(result.facts));
  for (const size of result.sizes) print(sizeTables(size));
  return result;
}

function readOptions(args: readonly string[]): BenchOptions | undefined {
  try {
    const options = benchOptions(
      args,
      Object.keys(CONTENDERS).filter((name) => name !== 'ours'),
    );
    if (options !== 'help') return options;
    print(BENCH_HELP);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nTry --help.\n`);
    process.exitCode = 2;
  }
  return undefined;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
