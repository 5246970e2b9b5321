import { windows1252Byte } from './windows1252.js';

/** A character that was read as two to four others. */
export interface MisreadCharacter {
  /** Where it stands. Units: UTF-16. */
  readonly start: number;
  /** How many units it was read as. */
  readonly length: number;
  readonly codePoint: number;
}

const SHAPES = [
  { first: 0xc2, last: 0xdf, length: 2, least: 0x80, mask: 0x1f },
  { first: 0xe0, last: 0xef, length: 3, least: 0x800, mask: 0x0f },
  { first: 0xf0, last: 0xf4, length: 4, least: 0x10000, mask: 0x07 },
];

/** The character whose UTF-8 bytes, read as Windows-1252, would look like the text at this place; nothing where none would. */
export function misreadAt(text: string, start: number): MisreadCharacter | undefined {
  const lead = windows1252Byte(text.charCodeAt(start));
  const shape = SHAPES.find(({ first, last }) => lead >= first && lead <= last);
  if (!shape || start + shape.length > text.length) return undefined;
  let codePoint = lead & shape.mask;
  for (let at = start + 1; at < start + shape.length; at++) {
    const byte = windows1252Byte(text.charCodeAt(at));
    if (byte < 0x80 || byte > 0xbf) return undefined;
    codePoint = codePoint * 64 + (byte & 0x3f);
  }
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  if (codePoint < shape.least || codePoint > 0x10ffff || isSurrogate) return undefined;
  return { start, length: shape.length, codePoint };
}
