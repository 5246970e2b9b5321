// Puts each embed file beside itself under the name of its version, and prints the tag that loads it, with its hash. A page that pins
// a file must go on finding that very file when a newer one is there.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../dist/embed/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** @type {Record<string, string>} By name of file: its hash, as `integrity` is written. */
const hashes = {};
for (const name of ['guidance-list', 'guidance-exit']) {
  const content = readFileSync(new URL(`${name}.js`, folder));
  const file = `${name}-${version}.js`;
  writeFileSync(new URL(file, folder), content);
  const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  hashes[file] = integrity;
  process.stdout.write(
    `<script type="module" src="${file}" integrity="${integrity}" crossorigin="anonymous"></script>\n`,
  );
}
writeFileSync(new URL('integrity.json', folder), `${JSON.stringify(hashes, undefined, 2)}\n`);
