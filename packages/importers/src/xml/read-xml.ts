import { decodeHTMLStrict } from 'entities';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Finding } from '../report/report.js';
import { xmlText, type Bytes } from './xml-text.js';

/** An element, known by its namespace and not by its prefix. */
export interface XmlElement {
  /** "" where it is in no namespace. */
  readonly uri: string;
  readonly name: string;
  /** The value of an attribute. */
  readonly attribute: (name: string, uri?: string) => string | undefined;
}

/** Who is told of a document as it is read. */
export interface XmlListener {
  open(element: XmlElement): void;
  text(text: string): void;
  close(element: XmlElement): void;
}

/** How a document ended. */
export interface XmlEnd {
  /** Whether there was any element at all. */
  readonly isXml: boolean;
  /** Where it is broken; nothing after that was read. */
  readonly fault?: { readonly line: number; readonly reason: string };
  readonly findings: readonly Finding[];
}

/** Deeper than any feed; looking up a namespace takes longer the deeper it goes. */
const MOST_LEVELS = 1000;
/** What is handed on at once, so that a fault is heeded soon. Units: UTF-16. */
const PIECE = 16 * 1024;
/** What may be wrong without any doubt about what is meant. */
const MAY_PASS = /unbound namespace prefix|duplicate attribute/;

/**
 * Reads XML as it comes, in memory that does not grow with it. No entity that the document declares is ever known, inside
 * or outside of it; those of HTML are, since feeds use them. What is broken ends the reading; what came before was told.
 */
export async function readXml(bytes: Bytes, listener: XmlListener, encoding?: string): Promise<XmlEnd> {
  const findings: Finding[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  let fault: XmlEnd['fault'];
  let level = 0;
  let isXml = false;
  const fail = (reason: string): void => {
    fault ??= { line: parser.line, reason };
  };
  parser.ENTITIES = htmlEntities();
  parser.on('error', ({ message }) => {
    const isOver = isXml && level === 0;
    if (!MAY_PASS.test(message) && !isOver) fail(message.replace(/^[\d:\s]+/, '').replace(/\.$/, ''));
  });
  parser.on('opentag', (tag) => {
    isXml = true;
    level++;
    if (level > MOST_LEVELS) fail(`more than ${MOST_LEVELS} elements in each other`);
    if (!fault) listener.open(elementOf(tag));
  });
  parser.on('text', (text) => fault ?? listener.text(text));
  parser.on('cdata', (text) => fault ?? listener.text(text));
  parser.on('closetag', (tag) => {
    level--;
    if (!fault) listener.close(elementOf(tag));
  });
  for await (const text of xmlText(bytes, { findings }, encoding)) {
    for (let at = 0; at < text.length && !fault; at += PIECE) parser.write(text.slice(at, at + PIECE));
    if (fault) break;
  }
  if (!fault) parser.close();
  return { isXml, findings, ...(fault ? { fault } : {}) };
}

/** A broken document as a line of the report. */
export function malformedFinding({ line, reason }: NonNullable<XmlEnd['fault']>): Finding {
  return {
    code: 'source/malformed',
    severity: 'error',
    found: `line ${line}`,
    message: `Line ${line} is no XML (${reason}). What stands before it was read.`,
    fix: 'Export again, or mend the file there.',
  };
}

function elementOf({ uri, local, attributes }: SaxesTagNS): XmlElement {
  return {
    uri,
    name: local,
    attribute: (name, space = '') =>
      Object.values(attributes).find((one) => one.local === name && one.uri === space)?.value,
  };
}

function htmlEntities(): Record<string, string> {
  const known = (name: string): string | undefined => {
    const text = decodeHTMLStrict(`&${name};`);
    return text === `&${name};` ? undefined : text;
  };
  return new Proxy({}, { get: (_, name) => (typeof name === 'string' ? known(name) : undefined) });
}
