import iconv from 'iconv-lite';
import type { Finding } from '../report/report.js';
import { decodeText } from '../text/decode-text.js';

/** Bytes of a table as text, and what was guessed or lost on the way. */
export interface CsvText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A word that was read as Windows-1252, with a letter in it that is not of ASCII. */
const WESTERN_WORD = /[A-Za-z\u00C0-\u00FF]*[\u00C0-\u00FF][A-Za-z\u00C0-\u00FF]*/g;
const REPLACEMENT = '\uFFFD';

/** Whether `--encoding NAME` names an encoding that can be read. */
export function isKnownEncoding(name: string): boolean {
  return iconv.encodingExists(name);
}

/** Reads the bytes of a table: in the encoding that somebody names, else by byte order mark, as UTF-8, as Windows-1252 or -1251. */
export function csvText(bytes: Uint8Array, encoding?: string): CsvText {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03)
    return { text: '', findings: [workbook()] };
  const read =
    encoding === undefined
      ? guessedText(bytes)
      : { text: iconv.decode(Buffer.from(bytes), encoding), encoding };
  const text = read.text.replace(/^\uFEFF/, '');
  if (encoding === undefined && text.includes('\0')) return { text: '', findings: [noTable()] };
  const isGuess = encoding === undefined && read.encoding.startsWith('windows-');
  const lost = encoding === undefined ? 0 : text.split(REPLACEMENT).length - 1;
  return {
    text,
    findings: [
      ...(isGuess ? [guessed(read.encoding)] : []),
      ...(lost > 0 ? [unreadable(lost, read.encoding)] : []),
    ],
  };
}

/** Western words mix accents with plain letters; whole words of such letters are Cyrillic. */
function guessedText(bytes: Uint8Array): { text: string; encoding: string } {
  const read = decodeText(bytes);
  if (read.encoding !== 'windows-1252') return read;
  const words = (read.text.match(WESTERN_WORD) ?? []).filter((word) => word.length > 2);
  const strange = words.filter((word) => !/[A-Z]/i.test(word));
  if (strange.length === 0 || strange.length < words.length / 2) return read;
  return { text: iconv.decode(Buffer.from(bytes), 'windows-1251'), encoding: 'windows-1251' };
}

function guessed(encoding: string): Finding {
  return {
    code: 'source/encoding',
    severity: 'warning',
    used: encoding,
    message: `The bytes are no UTF-8; they were read as W${encoding.slice(1)}.`,
    fix: 'Save the table as UTF-8, or name its encoding with --encoding.',
  };
}

function unreadable(characters: number, encoding: string): Finding {
  return {
    code: 'source/encoding',
    severity: 'warning',
    found: encoding,
    message: `${characters} characters could not be read as ${encoding}.`,
    fix: 'Name the encoding in which the table was saved, or save it as UTF-8.',
  };
}

function workbook(): Finding {
  return {
    code: 'source/malformed',
    severity: 'error',
    message: 'This is a workbook or another packed file, not a table in text.',
    fix: 'Open it in a spreadsheet program and save the sheet as CSV in UTF-8.',
  };
}

function noTable(): Finding {
  return {
    code: 'source/malformed',
    severity: 'error',
    message: 'This is no text: it holds zero bytes.',
    fix: 'Save the table as CSV in UTF-8, or name its encoding with --encoding.',
  };
}
