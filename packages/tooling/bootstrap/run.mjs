import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the whole repository. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

let stopping = false;

// A person or a supervisor stops the command: what it started ends first, then the command itself.
for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 })) {
  process.once(signal, () => stop(/** @type {NodeJS.Signals} */ (signal), number));
}

// Who kills npm kills the shell between npm and this process too, and the signal ends there: being orphaned is being told.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent && !stopping) stop('SIGTERM', 15);
}, 300).unref();

/** @param {NodeJS.Signals} signal @param {number} number */
function stop(signal, number) {
  stopping = true;
  const ended = [...running].map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of running) child.kill(signal);
  void Promise.all(ended).then(() => process.exit(128 + number));
}

/**
 * Runs a program in the repository, its output passed through, and gives its exit code. It never settles once
 * the whole command was told to stop.
 * @param {string[]} words the program and its arguments
 * @param {Record<string, string>} [env] added to the environment
 * @param {string} [cwd]
 * @returns {Promise<number>} 127 when the program is not there
 */
export function run([program = '', ...args], env = {}, cwd = ROOT) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    running.add(child);
    const end = (/** @type {number} */ code) => {
      running.delete(child);
      if (!stopping) resolve(code);
    };
    child.once('error', () => end(127));
    child.once('exit', (code, signal) => end(code ?? (signal ? 130 : 1)));
  });
}

/**
 * Runs one of the repository's installed programs.
 * @param {string} name as in node_modules/.bin
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function runTool(name, args, env = {}) {
  return run([`${ROOT}node_modules/.bin/${name}`, ...args], {
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
    ...env,
  });
}
