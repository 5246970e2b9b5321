import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./packed.d.mts').Description} Description */

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Packs packages of ours as they would be published, and unpacks them where nothing of the repository is in reach but the
 * dependencies that each of them declares, and the named ones that a page has of its own.
 * @param {readonly string[]} names folders below `packages`; the last of them lends what a page has of its own
 * @param {readonly string[]} [own]
 * @returns {import('./packed.d.mts').Installed}
 */
export function installPacked(names, own = []) {
  const folder = mkdtempSync(join(tmpdir(), 'guidance-list-packed-'));
  const sources = names.map((name) => join(ROOT, 'packages', name));
  const packages = pack(names, folder).map(({ filename, files }, index) => ({
    ...unpack(folder, join(folder, filename), sources[index] ?? ''),
    files: files.map(({ path }) => path),
  }));
  for (const name of own) link(name, sources.at(-1) ?? ROOT, folder);
  return { folder, packages, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * @param {readonly string[]} names @param {string} folder
 * @returns {{ filename: string, files: { path: string }[] }[]}
 */
function pack(names, folder) {
  const workspaces = names.map((name) => `--workspace=packages/${name}`);
  const words = ['pack', '--ignore-scripts', '--json', `--pack-destination=${folder}`, ...workspaces];
  const printed = execFileSync('npm', words, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return Object.values(JSON.parse(printed));
}

/** @param {string} folder @param {string} tarball @param {string} source */
function unpack(folder, tarball, source) {
  const target = join(folder, 'node_modules', described(source).name);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', target]);
  const description = described(target);
  for (const dependency of Object.keys(description.dependencies ?? {})) {
    if (!isOurs(dependency)) link(dependency, source, target);
  }
  return { folder: target, description };
}

/** @param {string} folder @returns {Description} */
function described(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** @param {string} name */
function isOurs(name) {
  return name.startsWith('@guidance-list/') || name === 'guidance-list';
}

/** Lends a package that one of ours resolves, to a folder that may have it. @param {string} name @param {string} from @param {string} to */
function link(name, from, to) {
  const places = [join(from, 'node_modules', name), join(ROOT, 'node_modules', name)];
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error(`${name} is not installed. Run "npm ci".`);
  const target = join(to, 'node_modules', name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(found, target, 'dir');
}
