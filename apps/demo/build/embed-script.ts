import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);

/**
 * Puts the built one-file script beside the pages, and writes the tag that loads it, with its integrity hash, wherever
 * a page says `%GUIDANCE_LIST_SCRIPT%`: the very tag that a partner pastes. `%GUIDANCE_LIST_INTEGRITY%` becomes the hash
 * alone, `%GUIDANCE_LIST_SIZE%` what the script weighs on the wire. The pages never see the sources.
 */
export function embedScript(): Plugin {
  let content = '';
  return {
    name: 'guidance-list-embed-script',
    buildStart() {
      content = readFileSync(require.resolve('@guidance-list/elements/embed/guidance-list.js'), 'utf8');
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html
          .replaceAll('%GUIDANCE_LIST_SCRIPT%', scriptTag(content))
          .replaceAll('%GUIDANCE_LIST_INTEGRITY%', integrityOf(content))
          .replaceAll('%GUIDANCE_LIST_SIZE%', `${kilobytes(content)} kB`),
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'guidance-list.js', source: content });
    },
  };
}

function scriptTag(content: string): string {
  return `<script type="module" src="./guidance-list.js" integrity="${integrityOf(content)}" crossorigin="anonymous"></script>`;
}

function integrityOf(content: string): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** Units: thousands of bytes, after gzip, rounded up. */
function kilobytes(content: string): number {
  return Math.ceil(gzipSync(content).length / 1000);
}
