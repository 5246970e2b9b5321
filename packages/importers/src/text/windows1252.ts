/** What the bytes 0x80 to 0x9F stand for in Windows-1252, in order. Five of them stand for nothing and are left as they are. */
const HIGH =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F' +
  '\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178';

const BYTES = new Map(Array.from(HIGH, (character, at) => [character.charCodeAt(0), 0x80 + at]));

/**
 * The byte that reads as this UTF-16 unit in Windows-1252, or in Latin-1 where that differs; -1 where none does.
 * Source: https://encoding.spec.whatwg.org/#windows-1252
 */
export function windows1252Byte(unit: number): number {
  return unit < 0x100 ? unit : (BYTES.get(unit) ?? -1);
}

/** Bytes as Windows-1252. Node 20 reads that name as Latin-1, so the table above does it. */
export function windows1252Text(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(/[\x80-\x9F]/g, (unit) => HIGH[unit.charCodeAt(0) - 0x80] ?? unit);
}
