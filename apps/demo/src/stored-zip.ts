/** One file of an archive; its path has no letters beyond ASCII. */
export interface ZipEntry {
  readonly path: string;
  readonly content: string;
}

const VERSION = 20;
/** 1 January 1980, the first day an archive can name: the same files give the same bytes. */
const DATE = 0x21;

/**
 * Packs files into a ZIP archive, uncompressed.
 *
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function storedZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, content } of entries) {
    const [name, bytes] = [path, content].map((text) => new TextEncoder().encode(text)) as [
      Uint8Array,
      Uint8Array,
    ];
    const facts = [0, 0, 0, DATE].map(short).concat([crc32(bytes), bytes.length, bytes.length].map(long));
    const names = [short(name.length), short(0)];
    const local = joined([long(0x04034b50), short(VERSION), ...facts, ...names, name, bytes]);
    const rest = [short(0), short(0), short(0), long(0), long(offset), name];
    directory.push(long(0x02014b50), short(VERSION), short(VERSION), ...facts, ...names, ...rest);
    parts.push(local);
    offset += local.length;
  }
  const table = joined(directory);
  const end = [short(0), short(0), short(entries.length), short(entries.length)];
  return joined([...parts, table, long(0x06054b50), ...end, long(table.length), long(offset), short(0)]);
}

function short(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, value >>> 8);
}

function long(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);
}

function crc32(bytes: Uint8Array): number {
  let rest = ~0;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (0xedb88320 & -(rest & 1));
  }
  return ~rest >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
