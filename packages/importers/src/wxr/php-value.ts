/** Where in the bytes of a serialised value the reading is. */
interface Cursor {
  readonly bytes: Buffer;
  at: number;
}

const MOST_LEVELS = 24;
const LOOKS_SERIALISED = /^(?:a:\d+:\{|s:\d+:"|[bid]:[-\d]|N;)/;

/**
 * A value as PHP writes it ("a:1:{s:4:"lang";s:2:"fr";}"), which is how WordPress keeps lists in fields; any other text is
 * itself. Lists become arrays, named values become records. Objects are never read: they carry code's business. A list that
 * cannot be read is nothing, for nobody wrote it to be shown.
 *
 * Shape: never throws; linear in the length.
 */
export function phpValue(text: string): unknown {
  if (!LOOKS_SERIALISED.test(text)) return text;
  const cursor = { bytes: Buffer.from(text), at: 0 };
  const value = valueAt(cursor, 0);
  if (value !== undefined && cursor.at >= cursor.bytes.length) return value;
  return text.startsWith('a:') ? null : text;
}

/** `undefined` where there is none; PHP's own "nothing" is null. */
function valueAt(cursor: Cursor, level: number): unknown {
  const kind = String.fromCharCode(cursor.bytes[cursor.at] ?? 0);
  cursor.at += 2;
  if (kind === 'N') return null;
  if (kind === 's') return textAt(cursor);
  if (kind === 'a') return level < MOST_LEVELS ? listAt(cursor, level) : undefined;
  if (!'bid'.includes(kind)) return undefined;
  const number = Number(upTo(cursor, ';'));
  return Number.isNaN(number) ? undefined : kind === 'b' ? number === 1 : number;
}

/** The length is told in bytes; where somebody replaced words in the database, it is no longer true. */
function textAt(cursor: Cursor): string | undefined {
  const length = Number(upTo(cursor, ':'));
  const start = cursor.at + 1;
  const stated = start + length;
  if (!(length >= 0)) return undefined;
  const isTrue = cursor.bytes.toString('latin1', stated, stated + 2) === '";';
  const end = isTrue ? stated : cursor.bytes.indexOf('";', start);
  if (end < 0) return undefined;
  cursor.at = end + 2;
  return cursor.bytes.toString('utf8', start, end);
}

function listAt(cursor: Cursor, level: number): unknown {
  const length = Number(upTo(cursor, ':'));
  cursor.at += 1;
  const entries: [string, unknown][] = [];
  for (let number = 0; number < length; number++) {
    const key = valueAt(cursor, level + 1);
    const value = valueAt(cursor, level + 1);
    if (value === undefined || (typeof key !== 'string' && typeof key !== 'number')) return undefined;
    entries.push([String(key), value]);
  }
  cursor.at += 1;
  const isList = entries.every(([key], at) => key === String(at));
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

function upTo(cursor: Cursor, sign: string): string {
  const end = cursor.bytes.indexOf(sign, cursor.at);
  if (end < 0 || end - cursor.at > 32) return 'NaN';
  const text = cursor.bytes.toString('latin1', cursor.at, end);
  cursor.at = end + 1;
  return text;
}
