/** Prints what the query path is made of: how many bytes after gzip it would lose without each group of files. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, minify } from 'vite';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const ENTRY = JSON.parse(readFileSync(new URL('query-path.json', import.meta.url), 'utf8'));
const GROUPS = {
  'names of regions and types, ten languages':
    /vocabulary\/(?:generated\/places|type-labels|terms|place-names|display-names)/,
  'the file: storing and loading':
    /(?:load-catalogue|index-file|index-layout|posting-bytes|term-bytes|fingerprint|checksum|shown-value|guidance-error)/,
  'the text form of a query': /(?:encode|decode)-query/,
  'adding and removing': /live-index/,
  typos: /(?:near-terms|one-typo)/,
  phrases: /find-phrase/,
  'spelling variants': /spelling-variants/,
  'order of relevance': /(?:ranked-works|best-works|field-|add-times|prefix-unions|term-runs)/,
  'reading and folding words':
    /(?:text\/words|text\/fold|search-text|word-collector|searched-texts|pattern-numbers)/,
  'filters and their counts': /(?:facet-|answer|world)/,
};

const output = await build({
  configFile: false,
  logLevel: 'silent',
  plugins: [
    {
      name: 'entry',
      enforce: 'pre',
      resolveId: (id) => (id.endsWith('entry') ? '\0entry' : undefined),
      load: (id) =>
        id === '\0entry'
          ? Object.entries(ENTRY)
              .map(([file, name]) => `export { ${name} } from '${SRC}${file}.ts';`)
              .join('\n')
          : undefined,
    },
  ],
  build: {
    write: false,
    minify: false,
    target: 'es2022',
    lib: { entry: 'entry', formats: ['es'], fileName: 'x' },
  },
});
const modules = Object.entries([output].flat()[0].output[0].modules).map(([id, { code }]) => [
  id,
  code ?? '',
]);

/** Units: bytes after gzip. What only the group left out used is still counted. */
async function weightWithout(group) {
  const left = modules.filter(([id]) => !group.test(id)).map(([, code]) => code);
  const names = Object.values(ENTRY).filter((name) =>
    left.some((code) => code.includes(`function ${name}(`)),
  );
  const source = `${left.join('\n')}\nexport { ${names.join(', ')} };`;
  const { code } = await minify('x.js', source, {
    module: true,
    mangle: { toplevel: true },
    compress: false,
  });
  return gzipSync(code, { level: 9 }).length;
}

const all = await weightWithout(/^$/);
console.log(`${String(all).padStart(6)}  all`);
for (const [name, group] of Object.entries(GROUPS))
  console.log(`${String(all - (await weightWithout(group))).padStart(6)}  ${name}`);
