import type { MisreadCharacter } from './misread-character.js';

/** Alphabets that prove themselves: once one is surely there, its doubtful letters are believed too. */
const SCRIPTS: readonly (readonly [name: string, from: number, to: number])[] = [
  ['Central European', 0x100, 0x17f],
  ['Greek', 0x370, 0x3ff],
  ['Cyrillic', 0x400, 0x4ff],
  ['Armenian', 0x530, 0x58f],
  ['Hebrew', 0x590, 0x5ff],
  ['Arabic', 0x600, 0x6ff],
  ['Indic', 0x900, 0xdff],
  ['Thai', 0xe00, 0xeff],
  ['Georgian', 0x10a0, 0x10ff],
  ['Ethiopic', 0x1200, 0x137f],
  ['Khmer', 0x1780, 0x17ff],
  ['Vietnamese', 0x1e00, 0x1eff],
  ['East Asian', 0x3000, 0x9fff],
  ['Korean', 0xac00, 0xd7af],
  ['Arabic', 0xfb50, 0xfdff],
  ['Arabic', 0xfe70, 0xfefc],
  ['East Asian', 0xff00, 0xff9f],
];

/** What may well follow a letter: closing punctuation, dashes, signs and footnote numbers. */
const MAY_FOLLOW_A_LETTER =
  /[\xA0\u2018\u2019\u201C\u201D\u2026\u2013\u2014\u2022\u203A\xBB\xAB\u2039\u2122\xAE\xA9\xB0\xAA\xBA\xB7\xB9\xB2\xB3\xAD\u2020\u2021\xA7\xB4]/;
const IS_LETTER_TOO = /[\u0160\u0161\u0152\u0153\u017D\u017E\u0178]/;
/** What may stand between two letters of right text, if only for want of a space. */
const MAY_STAND_IN_A_WORD = /[\xA0\xAD\u2019\u201D\u2026\u2013\u2014\u2022\xBB\xB7]/;
/** A lone letter in quotation marks is spoken of, not broken. */
const OPENS_A_QUOTATION = /[\u2018\u201C\u201E\xAB\xA0"'(]/;
const IS_CAPITAL = /\p{Lu}/u;
const IS_SMALL = /\p{Ll}/u;
const HAS_CONTROL = /[\x80-\x9F]/;
/** "â" and what makes it the beginning of a dash, a quotation mark, a sign or an arrow. */
const PUNCTUATION_LEAD = /^\xE2[\u20AC\u201A\u201E\u2020\u2021\u02C6\u2030\u2039\u0153\u02DC\u0161\u203A]/;

/** The alphabet of a letter beyond those of Western Europe, "" for all else. */
export function scriptOf(codePoint: number): string {
  return SCRIPTS.find(([, from, to]) => codePoint >= from && codePoint <= to)?.[0] ?? '';
}

/** Whether one misread character, judged by itself and its neighbours, cannot be what somebody wrote. */
export function isUnmistakable(text: string, { start, length, codePoint }: MisreadCharacter): boolean {
  if (codePoint < 0xa0 || codePoint === 0xfffd) return false;
  const written = text.slice(start, start + length);
  if (HAS_CONTROL.test(written)) return true;
  if (length === 4) return codePoint >= 0x1f000 && codePoint <= 0x1faff;
  if (length === 3) return PUNCTUATION_LEAD.test(written) || codePoint === 0xfeff;
  return codePoint <= 0x24f && isUnmistakablyLatin(written, text[start - 1] ?? '', text[start + 2] ?? '');
}

/** Two units for one letter or sign: "Ã©", "Å¡", "Â£". */
function isUnmistakablyLatin(written: string, before: string, after: string): boolean {
  const [lead = '', follower = ''] = written;
  const isLetterToo = IS_LETTER_TOO.test(follower);
  if (IS_SMALL.test(before) || !(isLetterToo || MAY_FOLLOW_A_LETTER.test(follower))) return true;
  if (IS_SMALL.test(after) && (isLetterToo ? lead === '\xC3' : !MAY_STAND_IN_A_WORD.test(follower)))
    return true;
  if (IS_CAPITAL.test(before) || OPENS_A_QUOTATION.test(before)) return false;
  return lead === '\xC2' || (lead === '\xC3' && /[\xA0\xAD]/.test(follower));
}
