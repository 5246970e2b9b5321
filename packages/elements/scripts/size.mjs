// Measures the embed file as a visitor downloads it, and fails when it has outgrown its budget.
// Writes .results/size.json: { file, bytes, gzip, brotli, budgetGzip, ok }.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const BUDGET_GZIP = 38_000;
const file = 'dist/embed/guidance-list.js';

let source;
try {
  source = readFileSync(new URL(`../${file}`, import.meta.url));
} catch {
  console.error(`${file} is not there. Build the package first: npm run build.`);
  process.exit(1);
}

const gzip = gzipSync(source, { level: 9 }).length;
const result = {
  file,
  bytes: source.length,
  gzip,
  brotli: brotliCompressSync(source).length,
  budgetGzip: BUDGET_GZIP,
  ok: gzip <= BUDGET_GZIP,
};

mkdirSync(new URL('../.results/', import.meta.url), { recursive: true });
writeFileSync(new URL('../.results/size.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
console.log(
  `${file}: ${kilobytes(source.length)} kB, ${kilobytes(gzip)} kB gzip, ${kilobytes(result.brotli)} kB brotli.`,
);
if (!result.ok) {
  console.error(
    `The embed file is ${gzip - BUDGET_GZIP} bytes over its budget of ${BUDGET_GZIP} bytes gzip.`,
  );
  process.exit(1);
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}
