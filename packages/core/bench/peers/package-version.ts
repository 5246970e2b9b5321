import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The version of an installed package, from the `package.json` it was installed with. */
export function packageVersion(name: string): string {
  const { resolve } = createRequire(import.meta.url);
  let folder = dirname(resolve(name));
  for (;;) {
    const found = manifest(join(folder, 'package.json'));
    if (found?.name === name && found.version) return found.version;
    const above = dirname(folder);
    if (above === folder) throw new Error(`No package.json of ${name} was found above its entry.`);
    folder = above;
  }
}

function manifest(path: string): { name?: string; version?: string } | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { name?: string; version?: string };
  } catch {
    return undefined;
  }
}
