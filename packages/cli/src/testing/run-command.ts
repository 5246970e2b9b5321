import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { afterAll } from 'vitest';

/** How a run ended, and what it said. */
export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const folder = fileURLToPath(new URL('../../', import.meta.url));
/** A write of so much is done only when the other side has begun to read. Units: bytes. */
const MORE_THAN_A_PIPE_HOLDS = 2 * 1024 * 1024;
let script: Promise<string> | undefined;

/** The path of the command as one file, made of its source once for each worker: it starts much faster than the source. */
export function commandScript(): Promise<string> {
  return (script ??= bundled());
}

async function bundled(): Promise<string> {
  const name = `command-${process.env.VITEST_POOL_ID ?? '0'}`;
  await build({
    config: false,
    silent: true,
    clean: false,
    entry: { [name]: join(folder, 'scripts/run-from-source.mjs') },
    outDir: join(folder, '.work'),
    format: ['esm'],
    target: 'node20',
    noExternal: [/^@guidance-list\//],
    skipNodeModulesBundle: true,
    esbuildOptions: (options) => {
      options.conditions = ['@guidance-list/source', 'import'];
    },
  });
  return join(folder, '.work', `${name}.js`);
}

/** Runs the command as a process of its own. `input` is its standard input; `signal` is sent once it waits for more. */
export async function runCommand(
  words: readonly string[],
  { input = '', env = {}, signal }: { input?: string; env?: NodeJS.ProcessEnv; signal?: NodeJS.Signals } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [await commandScript(), ...words], {
    env: { ...process.env, NO_COLOR: '1', DEBUG: '', ...env },
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
  }
  child.stdin.on('error', () => undefined);
  if (signal) child.stdin.write(input.padEnd(MORE_THAN_A_PIPE_HOLDS), () => child.kill(signal));
  else child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...said }));
  });
}

const made: string[] = [];
afterAll(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** A new, empty folder for what a test writes; it goes when the test file is done. */
export function emptyFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'guidance-list-'));
  made.push(path);
  return path;
}
