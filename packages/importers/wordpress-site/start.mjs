// Starts a real WordPress on 127.0.0.1 from what npm and Debian carry, seeded with a library as hard as real ones.
//
//   node start.mjs [--port 9600] [--version 6.5] [--folder DIR] [--empty] [--with-parent]
//
// With --empty it holds no library, but only what WordPress itself brings.
// The first start takes up to a minute, later ones a second. Ctrl-C or SIGTERM ends everything that it started; with
// --with-parent, so does the end of whoever started it.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '9600' },
    version: { type: 'string', default: '6.5' },
    folder: { type: 'string', default: join(import.meta.dirname, '.work') },
    empty: { type: 'boolean', default: false },
    'with-parent': { type: 'boolean', default: false },
  },
});
const recipe = import.meta.dirname;
const folder = resolve(options.folder);
// The content names the site's address, port and all, so each port has a site of its own.
const site = join(folder, `${options.empty ? 'empty' : 'site'}-${options.version}-${options.port}`);
const builds = join(folder, 'node_modules/@wp-playground/wordpress-builds');
const finished = join(site, '.finished');
const address = `http://127.0.0.1:${options.port}`;
// More workers than one: WordPress asks itself now and then.
const env = { ...process.env, WP_ROOT: site, WP_PORT: options.port, PHP_CLI_SERVER_WORKERS: '4' };

await checkNeeds();
// A start that broke off half-way begins again, and so does one from a recipe that has changed.
if (!existsSync(finished) || readFileSync(finished, 'utf8') !== recipeMark()) install();
serve();
await answering();
say(`Ready ${address} in ${site} (user "admin", password "password")`);

async function checkNeeds() {
  const apt = 'apt-get install -y --no-install-recommends php8.2-cli php8.2-sqlite3 unzip';
  if (!runs('php', ['-r', 'exit(extension_loaded("pdo_sqlite") ? 0 : 1);']) || !runs('unzip', ['-v'])) {
    fail(`This needs php with SQLite, and unzip: ${apt}`);
  }
  if (!existsSync(builds)) {
    fail(`WordPress is not there: npm install --prefix ${folder} @wp-playground/wordpress-builds@0.9.19`);
  }
  if (await isTaken()) fail(`Port ${options.port} is taken: choose another with --port.`);
}

function install() {
  say('Installing and seeding WordPress; this is done once.');
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  run('unzip', ['-q', '-o', join(builds, `src/wordpress/wp-${options.version}.zip`), '-d', site]);
  cpSync(join(builds, `public/wp-${options.version}`), site, { recursive: true });
  rmSync(join(site, 'wp-content/database'), { recursive: true, force: true });
  const plugins = join(site, 'wp-content/mu-plugins');
  rmSync(plugins, { recursive: true, force: true });
  mkdirSync(plugins, { recursive: true });
  useSqlite(plugins);
  if (!options.empty) cpSync(join(recipe, 'library.php'), join(plugins, 'library.php'));
  writeFileSync(join(site, 'wp-config.php'), configuration());
  say(run('php', ['-d', 'sendmail_path=/bin/true', join(recipe, 'install.php')]));
  if (!options.empty) say(run('php', ['-d', 'sendmail_path=/bin/true', join(recipe, 'seed/seed.php')]));
  writeFileSync(finished, recipeMark());
}

/** What a site was made by. */
function recipeMark() {
  const files = [
    'library.php',
    'install.php',
    'start.mjs',
    ...readdirSync(join(recipe, 'seed')).map((name) => `seed/${name}`),
  ];
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(readFileSync(join(recipe, file)));
  return hash.digest('hex');
}

/** WordPress wants MySQL; its own plugin makes it keep everything in one file. */
function useSqlite(plugins) {
  run('unzip', [
    '-q',
    '-o',
    join(builds, 'src/sqlite-database-integration/sqlite-database-integration.zip'),
    '-d',
    plugins,
  ]);
  const plugin = join(plugins, 'sqlite-database-integration');
  renameSync(`${plugin}-main`, plugin);
  const dropIn = readFileSync(join(plugin, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(site, 'wp-content/db.php'), dropIn);
}

/** Fixed keys, since a run should be like the one before it; they protect nothing here. */
function configuration() {
  const keys = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [
    `${name}_KEY`,
    `${name}_SALT`,
  ]);
  const fixed = {
    DB_NAME: 'wp',
    DB_USER: '',
    DB_PASSWORD: '',
    DB_HOST: '',
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
  };
  const texts = [...Object.entries(fixed), ...keys.map((key) => [key, `fixed-${key}`])];
  return [
    '<?php',
    ...texts.map(([name, value]) => `define( '${name}', '${value}' );`),
    `$table_prefix = 'wp_';`,
    `define( 'WP_HOME', 'http://127.0.0.1:' . ( getenv( 'WP_PORT' ) ?: '9600' ) );`,
    `define( 'WP_SITEURL', WP_HOME );`,
    ...['DISABLE_WP_CRON', 'WP_HTTP_BLOCK_EXTERNAL', 'AUTOMATIC_UPDATER_DISABLED'].map(
      (name) => `define( '${name}', true );`,
    ),
    `define( 'WP_ENVIRONMENT_TYPE', 'local' );`,
    `if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );`,
    `require_once ABSPATH . 'wp-settings.php';`,
    '',
  ].join('\n');
}

function serve() {
  const words = [
    '-d',
    'opcache.enable_cli=1',
    '-d',
    'opcache.revalidate_freq=0',
    '-S',
    `127.0.0.1:${options.port}`,
    '-t',
    site,
    join(recipe, 'router.php'),
  ];
  // A group of its own: php's workers outlive it otherwise.
  const php = spawn('php', words, { env, stdio: 'ignore', detached: true });
  php.on('exit', (code) => fail(`php stopped (${code}).`));
  const stop = () => {
    php.removeAllListeners('exit');
    php.on('exit', () => process.exit(0));
    process.kill(-php.pid, 'SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  const parent = process.ppid;
  if (options['with-parent']) setInterval(() => process.ppid !== parent && stop(), 300).unref();
}

async function answering() {
  for (;;) {
    const answer = await fetch(`${address}/?rest_route=/`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(50);
  }
}

function isTaken() {
  return new Promise((tell) => {
    const socket = connect(Number(options.port), '127.0.0.1', () => tell(socket.end() && true));
    socket.on('error', () => tell(false));
  });
}

function run(command, words) {
  return execFileSync(command, words, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    .toString()
    .trim();
}

function runs(command, words) {
  try {
    run(command, words);
    return true;
  } catch {
    return false;
  }
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
