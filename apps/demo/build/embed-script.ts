import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);

/**
 * Puts the built one-file script beside the pages, under the name of its version, and writes the tag that loads it, with its
 * integrity hash, wherever a page says `%GUIDANCE_LIST_SCRIPT%`: the very tag that a partner pastes. `%GUIDANCE_LIST_SIZE%` becomes
 * what the script weighs on the wire. The pages never see the sources.
 */
export function embedScript(): Plugin {
  let script = { file: '', integrity: '', content: '' };
  return {
    name: 'guidance-list-embed-script',
    buildStart() {
      script = builtScript();
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html
          .replaceAll('%GUIDANCE_LIST_SCRIPT%', scriptTag(script))
          .replaceAll('%GUIDANCE_LIST_SIZE%', `${kilobytes(script.content)} kB`),
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: script.file, source: script.content });
    },
  };
}

function builtScript(): { file: string; integrity: string; content: string } {
  const built = (file: string): string =>
    readFileSync(require.resolve(`@guidance-list/elements/embed/${file}`), 'utf8');
  const hashes = Object.entries(JSON.parse(built('integrity.json')) as Record<string, string>);
  const [file, integrity] = hashes.find(([name]) => name.startsWith('guidance-list-')) ?? ['', ''];
  return { file, integrity, content: built(file) };
}

function scriptTag({ file, integrity }: { file: string; integrity: string }): string {
  return `<script type="module" src="./${file}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/** Units: thousands of bytes, after gzip, rounded up. */
function kilobytes(content: string): number {
  return Math.ceil(gzipSync(content).length / 1000);
}
