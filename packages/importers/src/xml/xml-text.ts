import iconv from 'iconv-lite';
import type { Finding } from '../report/report.js';

/** Bytes as they come. */
export type Bytes = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** A place where the reading of bytes notes what it could not read. */
export interface TextNotes {
  readonly findings: Finding[];
}

/** An XML declaration stands within so many bytes. */
const PROLOG_BYTES = 256;
const PROLOG = /^\s*<\?xml\s[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/;
/** Whoever writes these means Windows-1252: https://encoding.spec.whatwg.org/#names-and-labels */
const MEANS_WINDOWS = /^(?:iso-?8859-?1|latin-?1|(?:us-)?ascii)$/i;
/** XML has no way to write these. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const FORBIDDEN = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/g;

/**
 * Bytes of an XML document as text, chunk by chunk: by a byte order mark, else by the encoding that is told, else by the
 * document's own declaration, else as UTF-8. What XML forbids is left out and noted, since systems do write it.
 *
 * @yields {string} text without what XML forbids
 */
export async function* xmlText(bytes: Bytes, { findings }: TextNotes, told?: string): AsyncGenerator<string> {
  let forbidden = 0;
  let isBroken = false;
  let decoder: ReturnType<typeof iconv.getDecoder> | undefined;
  const readable = (text: string): string => {
    isBroken ||= text.includes('\uFFFD');
    return text.replace(FORBIDDEN, () => {
      forbidden++;
      return '';
    });
  };
  let head = Buffer.alloc(0);
  const begin = (): string => {
    decoder = iconv.getDecoder(encodingOf(head, findings, told));
    // Systems print blank lines before the declaration, where XML allows nothing.
    return readable(decoder.write(head)).trimStart();
  };
  for await (const chunk of bytes) {
    if (decoder) {
      yield readable(decoder.write(Buffer.from(chunk)));
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length >= PROLOG_BYTES) yield begin();
  }
  if (!decoder) yield begin();
  yield readable(decoder?.end() ?? '');
  if (isBroken) findings.push(brokenCharacters());
  if (forbidden > 0) findings.push(forbiddenCharacters(forbidden));
}

function encodingOf(head: Buffer, findings: Finding[], told?: string): string {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0x3c && head[1] === 0)) return 'utf-16le';
  if ((head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0 && head[1] === 0x3c)) return 'utf-16be';
  const named = told ?? PROLOG.exec(head.toString('latin1'))?.[1];
  // A document that can be read as far as its own declaration is in no encoding of two bytes.
  if (named === undefined || /^utf-?16/i.test(named)) return 'utf-8';
  if (MEANS_WINDOWS.test(named)) return 'windows-1252';
  if (iconv.encodingExists(named)) return named;
  findings.push(unknownEncoding(named));
  return 'utf-8';
}

function unknownEncoding(name: string): Finding {
  return {
    code: 'source/encoding',
    severity: 'warning',
    found: name,
    used: 'utf-8',
    message: `Nobody knows an encoding called "${name}"; the source was read as UTF-8.`,
    fix: 'Write the source in UTF-8.',
  };
}

function brokenCharacters(): Finding {
  return {
    code: 'source/encoding',
    severity: 'warning',
    found: '\uFFFD',
    message: 'Some characters of the source could not be read in the encoding that it states.',
    fix: 'Write the source in UTF-8.',
  };
}

function forbiddenCharacters(count: number): Finding {
  return {
    code: 'text/control-removed',
    severity: 'info',
    found: `${count} characters`,
    message: `${count} control characters, which XML does not allow, were left out.`,
  };
}
