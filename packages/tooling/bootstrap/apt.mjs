import { spawnSync } from 'node:child_process';
import { run } from './run.mjs';

/** Whether this machine's own packages can be installed: Debian or its kin, and the right to do it. */
export function canInstall() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Installs packages of the system; whether they are there afterwards is for the caller to see.
 * @param {string[]} packages
 */
export async function aptInstall(packages) {
  const apt = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300'];
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run([...apt, 'update'], quiet);
  await run([...apt, 'install', '-y', '--no-install-recommends', ...packages], quiet);
}
