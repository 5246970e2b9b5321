import { spawnSync } from 'node:child_process';
import { aptInstall, canInstall } from './apt.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const PACKAGES = ['php8.2-cli', 'php8.2-sqlite3', 'unzip'];
const TEST = 'packages/importers/wordpress-site/test.mjs';
const HAS_SQLITE = 'exit(extension_loaded("pdo_sqlite") ? 0 : 1);';

/**
 * Runs the tests that need a real WordPress. PHP is installed where that is possible; where it is not, the tests say so and
 * count as skipped.
 * @returns {Promise<number>} the exit code
 */
export async function testWordpress() {
  if (!(works('php', ['-r', HAS_SQLITE]) && works('unzip', ['-v'])) && canInstall()) {
    say(
      'Installing PHP from the system’s packages, for a real WordPress (once; about a quarter of a minute) …',
    );
    await aptInstall(PACKAGES);
  }
  const imports = await run(['node', TEST]);
  const plugin = await run(['node', TEST, '--package', 'apps/demo', '--empty']);
  return imports || plugin;
}

/** @param {string} program @param {string[]} words */
function works(program, words) {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
}
