import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Options } from 'tsup';
import embed from '../tsup.embed.config.js';

const OUT = fileURLToPath(new URL('../.work/older', import.meta.url));

/** What every list of the older version says above its search. */
export const OLDER_SAYS = 'This list is of an older version.';

/** Changes one template, so that a reader can tell the versions apart. */
const older: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'older',
  setup({ onLoad }) {
    onLoad({ filter: /elements[\\/]src[\\/]list[\\/]list-view\.ts$/ }, async ({ path }) => {
      const pieces = (await readFile(path, 'utf8')).split('<div class="search">');
      if (pieces.length !== 2)
        throw new Error('The place for the sentence of the older version was not found.');
      return { contents: pieces.join(`<p>${OLDER_SAYS}</p><div class="search">`), loader: 'ts' };
    });
  },
};

/** The embed file as another version of it would be: built the same way from other source, with names of its own inside. */
export async function olderEmbed(): Promise<string> {
  const { esbuildPlugins = [], ...options } = embed as Options;
  await build({
    ...options,
    config: false,
    silent: true,
    clean: true,
    outDir: OUT,
    esbuildPlugins: [older, ...esbuildPlugins],
  });
  return readFile(`${OUT}/embed/guidance-list.js`, 'utf8');
}
