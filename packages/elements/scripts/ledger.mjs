// npm run ledger: prints where the bytes of the embed file go, room by room. `--files` goes down to single files.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { gzipSync } from 'node:zlib';

const DIST = new URL('../dist/embed/guidance-list.js', import.meta.url);
const LIBRARY = /node_modules\/((?:@[^/]+\/)?[^/]+)/;
const ROOM = /(?:packages|\.\.)\/(core)\/src\/([^/]+)|src\/((?:parts\/)?[^/]+)/;

const byFile = process.argv.includes('--files');
const code = readFileSync(DIST, 'utf8');
const map = new SourceMap(JSON.parse(readFileSync(`${DIST.pathname}.map`, 'utf8')));

/** The code as pieces, each of one room; what no source claims belongs to the bundler. */
function pieces() {
  const found = [];
  code.split('\n').forEach((text, line) => {
    let start = 0;
    let room = roomAt(line, 0);
    for (let column = 1; column < text.length; column++) {
      const next = roomAt(line, column);
      if (next === room) continue;
      found.push({ room, text: text.slice(start, column) });
      [start, room] = [column, next];
    }
    found.push({ room, text: `${text.slice(start)}\n` });
  });
  return found;
}

/** @type {(line: number, column: number) => string} */
function roomAt(line, column) {
  const entry = map.findEntry(line, column);
  return 'originalSource' in entry ? roomOf(entry.originalSource) : '(bundler)';
}

/** @type {(source: string) => string} */
function roomOf(source) {
  const library = LIBRARY.exec(source)?.[1];
  if (library) return library;
  if (byFile) return source.replace(/^(?:\.\.\/)+/, '');
  if (/\.styles\.ts$|tokens\/(?:tokens|base|controls)\.ts$/.test(source)) return 'styles';
  if (/messages\/languages\.ts$/.test(source)) return 'texts of ten languages';
  const [, core, inCore, own] = ROOM.exec(source) ?? [];
  return core ? `core/${inCore}` : `elements/${own ?? source}`;
}

const gzipped = (/** @type {string} */ text) => gzipSync(text, { level: 9 }).length;
const all = pieces();
const total = gzipped(code);
const rooms = [...new Set(all.map(({ room }) => room))].map((room) => {
  const own = all.filter((piece) => piece.room === room);
  const rest = all.filter((piece) => piece.room !== room);
  const text = (/** @type {typeof all} */ parts) => parts.map((piece) => piece.text).join('');
  return { room, bytes: Buffer.byteLength(text(own)), gzip: total - gzipped(text(rest)) };
});

const row = (/** @type {unknown[]} */ [room, bytes, gzip]) =>
  `${String(room).padEnd(byFile ? 72 : 28)}${String(bytes).padStart(9)}${String(gzip).padStart(9)}\n`;
process.stdout.write(row(['room', 'bytes', 'gzip']));
for (const { room, bytes, gzip } of rooms.sort((a, b) => b.gzip - a.gzip))
  process.stdout.write(row([room, bytes, gzip]));
const sum = rooms.reduce((amount, { gzip }) => amount + gzip, 0);
process.stdout.write(row(['shared by several', '', total - sum]));
process.stdout.write(row(['the file', Buffer.byteLength(code), total]));
