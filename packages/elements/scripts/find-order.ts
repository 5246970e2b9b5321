/**
 * npm run order -- 300: looks for an order of the embed file's functions that packs better, for so many seconds (120 where nothing is
 * said), and keeps the best. It moves functions at random and keeps each move that makes the file no larger; it goes on from the
 * order that is kept.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inOrder, statementsOf } from './ordered-functions.js';

const NAMED = new URL('../.results/embed-named.js', import.meta.url);
const SHORT = new URL('../dist/embed/guidance-list.js', import.meta.url);
const ORDER = new URL('embed-order.txt', import.meta.url);
const milliseconds = Number(process.argv[2] ?? 120) * 1000;

execFileSync('npx', ['tsup', '--config', 'tsup.embed.config.ts'], {
  env: { ...process.env, NAMED_EMBED_FILE: NAMED.pathname },
});
const named = statementsOf(readFileSync(NAMED, 'utf8'));
const short = readFileSync(SHORT, 'utf8');
const texts = statementsOf(short).map(({ start, end }) => short.slice(start, end));
if (texts.length !== named.length) throw new Error('The last minifier drops or adds statements.');
const parts = inOrder(named, readFileSync(ORDER, 'utf8').split(/\s+/)).map((one) => ({
  ...one,
  text: texts[named.indexOf(one)] ?? '',
}));

const weight = (of: typeof parts): number =>
  gzipSync(of.map(({ text }) => text).join(''), { level: 9 }).length;
/** Up to three functions that stand together, somewhere else. */
function moved(from: typeof parts): typeof parts {
  const rest = [...from];
  const at = Math.floor(Math.random() * rest.length);
  let count = 0;
  while (count < 3 && rest[at + count]?.isFunction && Math.random() < 0.7) count++;
  rest.splice(Math.floor(Math.random() * (rest.length - count)), 0, ...rest.splice(at, count));
  return rest;
}

let best = parts;
let least = weight(parts);
process.stdout.write(`before: ${least} bytes\n`);
const end = performance.now() + milliseconds;
while (performance.now() < end) {
  const next = moved(best);
  const bytes = weight(next);
  if (bytes <= least) [best, least] = [next, bytes];
}
process.stdout.write(`after: ${least} bytes\n`);
const lines = best
  .flatMap(({ name }) => name || [])
  .join(' ')
  .replace(/(.{100,120}) /g, '$1\n');
writeFileSync(ORDER, `${lines}\n`);
