import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPacked, type Installed } from '@guidance-list/tooling/packed';

/** What each entry of the package gives. */
export interface Entries {
  readonly '@guidance-list/core': typeof import('../src/index.js');
  readonly '@guidance-list/core/outputs': typeof import('../src/outputs/index.js');
  readonly '@guidance-list/core/stemming': typeof import('../src/text/stemming.js');
  readonly '@guidance-list/core/testing': typeof import('../src/testing/index.js');
}

/** The package from its tarball, in a folder where nothing of the repository is in reach but what it declares. */
export interface InstalledCore extends Installed {
  /** The file that an entry leads to. @throws {Error} where it leads nowhere */
  pathOf(entry: string): string;
  load<Entry extends keyof Entries>(entry: Entry): Promise<Entries[Entry]>;
}

/** Packs and unpacks the package, and the stemmers that a page may have beside it. */
export function installCore(): InstalledCore {
  const installed = installPacked(['core'], ['@orama/stemmers']);
  const { resolve: pathOf } = createRequire(join(installed.folder, 'page.js'));
  const load: InstalledCore['load'] = (entry) => import(/* @vite-ignore */ pathToFileURL(pathOf(entry)).href);
  return { ...installed, pathOf, load };
}
