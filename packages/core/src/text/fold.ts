const ASCII = /^[\0-\x7F]*$/;

/** Marks that a reader leaves out when typing, and characters nobody sees. Vowel signs of Indic and Thai scripts stay. */
const IGNORED = new RegExp(
  '[\\u0300-\\u036F\\u0483-\\u0487\\u1AB0-\\u1ACE\\u1DC0-\\u1DFF\\u20D0-\\u20F0\\uFE20-\\uFE2F' + // Latin, Greek, Cyrillic
    '\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7' + // Hebrew points
    '\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED\\u08D3-\\u08E1\\u08E3-\\u08FF' + // Arabic
    '\\u0640\\u00AD\\u200C-\\u200F\\u2060\\uFEFF]', // tatweel, soft hyphen, joiners, direction marks
  'g',
);

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ة: 'ه',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const DIGIT = /(?!\d)\p{Nd}/gu;
const IS_DIGIT = /\p{Nd}/u;

/**
 * Folds a text so that words which read alike compare alike: case, accents, width, ligatures, Arabic letter forms and vowel
 * signs, Hebrew points, digits of any script. No article is stripped.
 *
 * Shape: folding a folded text changes nothing.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(IGNORED, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(DIGIT, asciiDigit)
    .normalize('NFC');
}

/** Digits of a script stand in a row of ten, and before the row stands no digit. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (IS_DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}
