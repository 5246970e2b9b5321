// Runs the tests that need a real WordPress: fetches it once, starts it, tests, and ends it.
//
//   node test.mjs [--package DIR] [--empty] [names of test files …]
//
// The tests are those of this package or of another; with --empty the site holds no library. They are told its address and its
// folder as GUIDANCE_LIST_WORDPRESS and GUIDANCE_LIST_WORDPRESS_FOLDER.
// Where there is no PHP, or WordPress cannot be fetched, it says so in a line, and the tests count as skipped.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const BUILDS = '@wp-playground/wordpress-builds@0.9.19';
const PORTS = [9617, 9618, 9619];
const folder = join(import.meta.dirname, '.work');
const { values: options, positionals: names } = parseArgs({
  options: {
    package: { type: 'string', default: join(import.meta.dirname, '..') },
    empty: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => void stopAll().then(() => process.exit(130)));
}
// Whoever started this may be killed without a word.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && void stopAll().then(() => process.exit(130)), 300).unref();

const missing = whatIsMissing();
const site = missing ? undefined : await started();
if (!site) say(`The tests of a real WordPress are skipped: ${missing ?? 'it did not start'}.`);
const code = await tested(site);
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

/** @typedef {{ address: string, folder: string }} Site */

/** Starts the site at the first port that is free. @returns {Promise<Site | undefined>} */
async function started() {
  for (const port of PORTS) {
    const words = [join(import.meta.dirname, 'start.mjs'), '--port', String(port), '--with-parent'];
    if (options.empty) words.push('--empty');
    const server = start(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    const [, address, place] = await new Promise((tell) => {
      let said = '';
      server.stdout?.on('data', (text) => {
        said += text;
        const ready = /^Ready (\S+) in (.+) \(user/m.exec(said);
        if (ready) tell(ready);
      });
      server.once('exit', () => tell([]));
    });
    if (address) return { address, folder: place };
  }
  return undefined;
}

/** @param {Site | undefined} on @returns {Promise<number>} */
function tested(on) {
  // The program itself, and no shell around it, which would keep a signal to itself.
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const words = [vitest, 'run', '--config', 'vitest.wordpress.config.ts', ...names];
  const env = {
    ...process.env,
    GUIDANCE_LIST_WORDPRESS: on?.address ?? '',
    GUIDANCE_LIST_WORDPRESS_FOLDER: on?.folder ?? '',
  };
  const cwd = resolve(options.package);
  const child = start(process.execPath, words, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((tell) => child.once('exit', (code) => tell(code ?? 1)));
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
