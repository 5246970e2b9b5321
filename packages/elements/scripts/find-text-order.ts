/**
 * npm run order, its first minute: looks for an order of the keys of texts in which these pack better, and keeps the best, as
 * find-order.ts does with functions.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { outerNames } from './outer-names.js';
import { packedMessages } from './packed-messages.js';

const MILLISECONDS = 60_000;

const { contents, keys } = await packedMessages(outerNames());
const languages = JSON.parse(/^const LANGUAGES = (.*);$/m.exec(contents)?.[1] ?? '[]') as [
  string,
  number,
  string,
][];
const texts = languages.map(([, , text]) => text.split('\n'));
const blocks = keys.flat();
const starts = blocks.map((_, index) => blocks.slice(0, index).flat().length);
const weight = (lines: readonly number[]): number => {
  const rest = [...lines, (texts[0]?.length ?? 0) - 2, (texts[0]?.length ?? 0) - 1];
  const packed = texts.map((text) => rest.map((line) => text[line]).join('\n'));
  return gzipSync(packed.join('`],[`'), { level: 9 }).length;
};
const random = (below: number): number => Math.floor(Math.random() * below);
/** Up to three keys of a table, elsewhere among those of their kind. */
function moved(lines: readonly number[]): number[] {
  const block = random(blocks.length);
  const [start, size] = [starts[block] ?? 0, blocks[block]?.length ?? 0];
  const own = lines.slice(start, start + size);
  const taken = own.splice(random(size), 1 + random(3));
  own.splice(random(own.length + 1), 0, ...taken);
  return [...lines.slice(0, start), ...own, ...lines.slice(start + size)];
}

let best = blocks.flat().map((_, line) => line);
let least = weight(best);
process.stdout.write(`texts before: ${least} bytes\n`);
const end = performance.now() + MILLISECONDS;
while (performance.now() < end) {
  const next = moved(best);
  const bytes = weight(next);
  if (bytes <= least) [best, least] = [next, bytes];
}
process.stdout.write(`texts after: ${least} bytes\n`);
const names = blocks.flat();
const tables = keys.map((table, index) => {
  const start = starts[2 * index] ?? 0;
  return best.slice(start, start + table.flat().length).map((line) => names[line]);
});
writeFileSync('scripts/text-order.txt', `${tables.map((table) => table.join(' ')).join('\n')}\n`);
