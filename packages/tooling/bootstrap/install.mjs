import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ROOT, run } from './run.mjs';
import { Stop, say } from './say.mjs';

const LOWEST = { major: 20, minor: 19 };
const MARK = `${ROOT}node_modules/.setup-hash`;

/**
 * Makes sure that this Node is new enough and that exactly the packages of the lock file are installed.
 * @throws {Stop} with what to do
 */
export async function ensureDependencies() {
  checkNode(process.versions.node);
  const wanted = createHash('sha256')
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest('hex');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return;

  say('Installing packages (once; about half a minute) …');
  const code = await run(['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code === 127) throw new Stop('npm was not found. Install Node.js with npm, version 10 or newer.');
  if (code !== 0) {
    throw new Stop(
      'npm could not install the packages. Check the network connection and the lines above, then run it again.',
    );
  }
  writeFileSync(MARK, wanted);
}

/**
 * @param {string} version as `process.versions.node`
 * @throws {Stop} when it is older than 20.19
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < LOWEST.major || (major === LOWEST.major && minor < LOWEST.minor);
  if (isOld) {
    throw new Stop(
      `This is Node ${version}; Guidance List needs ${LOWEST.major}.${LOWEST.minor} or newer. Install it from nodejs.org and run it again.`,
    );
  }
}
