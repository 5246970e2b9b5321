// npm run bench -w @guidance-list/importers -- [--json FILE]: records a second and most memory of imports, each in a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CASES } from './cases.js';

interface Measured {
  readonly name: string;
  readonly records: number;
  readonly seconds: number;
  /** Most memory of the whole process, Node itself included. */
  readonly megabytes: number;
  readonly mostMegabytes?: number;
}

const MB = 1_000_000;
const [mode, value] = process.argv.slice(2);

if (mode === '--case') process.stdout.write(JSON.stringify(await measured(Number(value))));
else
  report(
    CASES.map((_, at) => inItsOwnProcess(at)),
    mode === '--json' ? value : undefined,
  );

async function measured(at: number): Promise<Measured> {
  const one = CASES[at];
  if (!one) throw new Error(`There is no case ${at}.`);
  const { run, end } = await one.prepare();
  const start = performance.now();
  const { report } = await run();
  const seconds = (performance.now() - start) / 1000;
  await end?.();
  const megabytes = (process.resourceUsage().maxRSS * 1024) / MB;
  const { name, mostMegabytes } = one;
  return {
    name,
    records: report.counts.read,
    seconds,
    megabytes,
    ...(mostMegabytes ? { mostMegabytes } : {}),
  };
}

function inItsOwnProcess(at: number): Measured {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), '--case', String(at)],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`${CASES[at]?.name ?? at} failed: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}

function report(results: readonly Measured[], file: string | undefined): void {
  const columns = ['import', 'records', 'seconds', 'records/s', 'memory MB'];
  const rows = results.map(({ name, records, seconds, megabytes, mostMegabytes }) => [
    name,
    String(records),
    seconds.toFixed(2),
    String(Math.round(records / seconds)),
    `${Math.round(megabytes)}${mostMegabytes ? ` (${megabytes <= mostMegabytes ? 'met' : 'MISSED'}: at most ${mostMegabytes})` : ''}`,
  ]);
  const widths = columns.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of [columns, ...rows]) {
    process.stdout.write(
      `${row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
  }
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}
