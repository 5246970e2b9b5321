import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDERS = ['packages/core', 'packages/elements', 'packages/importers', 'packages/cli'];

/** What is asked of a package.json. */
export interface Description {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** A folder outside the repository in which all our packages are installed from their tarballs. */
export interface Installed {
  readonly folder: string;
  readonly packages: readonly Packed[];
  remove(): void;
}

/** One package as a stranger gets it. */
export interface Packed {
  readonly folder: string;
  readonly description: Description;
  /** Paths inside the tarball. */
  readonly files: readonly string[];
}

/**
 * Packs our packages as they would be published, and unpacks them where nothing of the repository is in reach but the
 * dependencies that each of them declares, and the named ones that a page has of its own.
 */
export function installPacked(own: readonly string[]): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'guidance-list-packed-'));
  const packages = pack(folder).map(({ filename, files }, index) => {
    const tarball = join(folder, filename);
    const source = join(ROOT, FOLDERS[index] ?? '');
    return { ...unpack(folder, tarball, source), files: files.map(({ path }) => path) };
  });
  for (const name of own) link(name, join(ROOT, 'packages/elements'), folder);
  return { folder, packages, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

interface Tarball {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

function pack(folder: string): Tarball[] {
  const workspaces = FOLDERS.map((path) => `--workspace=${path}`);
  const words = ['pack', '--ignore-scripts', '--json', `--pack-destination=${folder}`, ...workspaces];
  const printed = execFileSync('npm', words, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return Object.values(JSON.parse(printed) as Record<string, Tarball>);
}

function unpack(folder: string, tarball: string, source: string): Pick<Packed, 'folder' | 'description'> {
  const { name } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as Description;
  const target = join(folder, 'node_modules', name);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', target]);
  const description = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as Description;
  for (const dependency of Object.keys(description.dependencies ?? {})) {
    if (!isOurs(dependency)) link(dependency, source, target);
  }
  return { folder: target, description };
}

function isOurs(name: string): boolean {
  return name.startsWith('@guidance-list/') || name === 'guidance-list';
}

/** Lends a package that one of ours resolves, to a folder that may have it. */
function link(name: string, from: string, to: string): void {
  const places = [join(from, 'node_modules', name), join(ROOT, 'node_modules', name)];
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error(`${name} is not installed. Run "npm ci".`);
  const target = join(to, 'node_modules', name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(found, target, 'dir');
}
