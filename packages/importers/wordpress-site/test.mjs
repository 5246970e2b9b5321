// Runs the tests that need a real WordPress: fetches it once, starts it, tests, and ends it.
//
//   node test.mjs [names of test files …]
//
// Where there is no PHP, or WordPress cannot be fetched, it says so in a line, and the tests count as skipped.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const BUILDS = '@wp-playground/wordpress-builds@0.9.19';
const PORTS = [9617, 9618, 9619];
const folder = join(import.meta.dirname, '.work');
const root = join(import.meta.dirname, '..');

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => void stopAll().then(() => process.exit(130)));
}
// Whoever started this may be killed without a word.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && void stopAll().then(() => process.exit(130)), 300).unref();

const missing = whatIsMissing();
const address = missing ? undefined : await started();
if (!address) say(`The tests of a real WordPress are skipped: ${missing ?? 'it did not start'}.`);
const code = await tested(address ?? '');
await stopAll();
process.exitCode = code;

/** @returns {string | undefined} */
function whatIsMissing() {
  if (!works('php', ['-r', 'exit(extension_loaded("pdo_sqlite") ? 0 : 1);']))
    return 'there is no PHP with SQLite';
  if (!works('unzip', ['-v'])) return 'there is no unzip';
  if (existsSync(join(folder, 'node_modules/@wp-playground/wordpress-builds'))) return undefined;
  say('Fetching WordPress from npm (once; about a quarter of a minute) …');
  mkdirSync(folder, { recursive: true });
  const words = [
    'install',
    '--prefix',
    folder,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--ignore-scripts',
    BUILDS,
  ];
  return works('npm', words) ? undefined : 'WordPress could not be fetched from npm';
}

/** Starts the site at the first port that is free. @returns {Promise<string | undefined>} */
async function started() {
  for (const port of PORTS) {
    const words = [join(import.meta.dirname, 'start.mjs'), '--port', String(port), '--with-parent'];
    const site = start(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    const isReady = await new Promise((resolve) => {
      let said = '';
      site.stdout?.on('data', (text) => {
        said += text;
        if (said.includes('Ready ')) resolve(true);
      });
      site.once('exit', () => resolve(false));
    });
    if (isReady) return `http://127.0.0.1:${port}`;
  }
  return undefined;
}

/** @param {string} site @returns {Promise<number>} */
function tested(site) {
  // The program itself, and no shell around it, which would keep a signal to itself.
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const words = [vitest, 'run', '--config', 'vitest.wordpress.config.ts', ...process.argv.slice(2)];
  const env = { ...process.env, GUIDANCE_LIST_WORDPRESS: site };
  const child = start(process.execPath, words, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/** @param {string} program @param {string[]} words @param {import('node:child_process').SpawnOptions} options */
function start(program, words, options) {
  const child = spawn(program, words, options);
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

function stopAll() {
  const ended = [...running].map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of running) child.kill('SIGTERM');
  return Promise.all(ended);
}

/** @param {string} program @param {string[]} words */
function works(program, words) {
  return spawnSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}
