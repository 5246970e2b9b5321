import { addressVerdict } from '@guidance-list/core';
import { readDownloadLine, type Download } from '../record/download-line.js';
import type { Finding } from '../report/report.js';
import type { ContentLink } from './content-links.js';
import { documentType, type SiteDocument, type SiteDocuments } from './site-document.js';
import { languageOfFile, languageOfName } from './language-of-name.js';

/** A file that a field names: by address, or by its number in the media library. */
export interface StatedFile {
  readonly url?: string;
  readonly id?: number;
  readonly language?: string;
  /** What the field says where that is neither. */
  readonly words?: string;
}

/** Where the files of one record are named. */
export interface FileSources {
  /** Address of the record's page, against which links are resolved. */
  readonly page: string;
  readonly links: readonly ContentLink[];
  readonly stated: readonly StatedFile[];
  /** What was uploaded to the record. */
  readonly attached: readonly SiteDocument[];
  readonly documents: SiteDocuments;
}

/** The files of a record, and the lines of its content that say nothing else. */
export interface FileDownloads {
  readonly downloads: readonly Download[];
  readonly fileLines: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** "DOWNLOAD", "Download (PDF)", "here": the words of a button name no file. */
const BUTTON =
  /^(?:(?:click |available )?here|download(?: here| now| file)?|pdf|link|open|view|read(?: more)?|file)[\s!.:→»]*(?:[([].*[)\]])?$/i;
const DOWNLOADS = /^\W*download\b/i;
const END_BUTTON = /\s*\bdownload\W*$/i;

/** Finds the files of a record: those its content links to, those its fields name, else those that were uploaded to it. */
export function fileDownloads(sources: FileSources): FileDownloads {
  const { page, links, stated, attached, documents } = sources;
  const found = new Map<string, Download>();
  const fileLines = new Set<string>();
  const findings: Finding[] = [];
  for (const link of links) {
    const url = resolved(link.href, page);
    const document = url === undefined ? undefined : documents.byUrl.get(url);
    if (!isFile(link, { url, page, document })) continue;
    if (link.isWholeLine || END_BUTTON.test(link.line)) fileLines.add(link.line);
    if (url === undefined) findings.push(noAddress(link));
    else add(found, url, { ...fileFacts(url, document, link.language), ...linkDownload(link, document) });
  }
  for (const { url: address, id, language, words } of stated) {
    const document = id === undefined ? undefined : documents.byId.get(id);
    const url = document?.url ?? resolved(address ?? '', page);
    if (url === undefined) {
      findings.push(noFile(words ?? address ?? String(id)));
      continue;
    }
    const known = document ?? documents.byUrl.get(url);
    add(found, url, { ...fileFacts(url, known, language), ...named(known?.title ?? '') });
  }
  if (found.size === 0) {
    for (const one of attached) add(found, one.url, { ...fileFacts(one.url, one), ...named(one.title) });
  }
  return { downloads: [...found.values()], fileLines, findings };
}

function resolved(href: string, page: string): string | undefined {
  if (href === '' || !URL.canParse(href, page)) return undefined;
  const { href: url } = new URL(href, page);
  return addressVerdict(url) === 'ok' && /^https?:/.test(url) ? url : undefined;
}

function isFile(
  { text, isFile: isMarked }: ContentLink,
  { url, page, document }: { url: string | undefined; page: string; document: SiteDocument | undefined },
): boolean {
  if (url === undefined) return DOWNLOADS.test(text);
  if (url.replace(/#.*$/, '') === page) return false;
  return document !== undefined || isMarked || documentType(url) !== undefined || DOWNLOADS.test(text);
}

/** The same file named twice is one: what the first naming leaves open the second may say. */
function add(found: Map<string, Download>, url: string, next: Download): void {
  const before = found.get(url);
  if (!before) {
    found.set(url, next);
    return;
  }
  const named = before.issued !== undefined || before.edition !== undefined ? before : next;
  const label = before.label || next.label;
  found.set(url, { ...next, ...before, ...named, label, ...languageIn(before.language ?? next.language) });
}

function linkDownload(
  { text, line, isWholeLine }: ContentLink,
  document: SiteDocument | undefined,
): Download {
  const language = languageOfName(text);
  if (language !== undefined) return { ...named(''), line, language };
  if (!BUTTON.test(text)) return { ...readDownloadLine(text), line };
  const isDownloadLine = END_BUTTON.test(line) && !isWholeLine;
  if (isDownloadLine) return { ...readDownloadLine(line.replace(END_BUTTON, '')), line };
  return { ...named(document?.title ?? ''), line };
}

/** A file that stands in no line of text. */
function named(label: string): Download {
  return { line: '', label, publishers: [], isDoubtful: false, isSplit: false };
}

function fileFacts(
  url: string,
  document?: SiteDocument,
  language?: string,
): Partial<Download> & { url: string } {
  const mediaType = document?.mediaType ?? documentType(url);
  const stated = language === undefined ? undefined : languageOfName(language);
  return {
    url,
    ...(mediaType ? { mediaType } : {}),
    ...(document?.bytes === undefined ? {} : { bytes: document.bytes }),
    ...languageIn(stated ?? languageOfFile(url)),
  };
}

function languageIn(language: string | undefined): { language?: string } {
  return language === undefined ? {} : { language };
}

function noFile(found: string): Finding {
  return {
    code: 'url/invalid',
    severity: 'warning',
    field: 'editions',
    found,
    message: 'A field for files names neither an address nor a file that the site shows, so it was left out.',
    fix: 'Choose the file in this field again, or look whether it was deleted.',
  };
}

function noAddress({ href, line }: ContentLink): Finding {
  const isUnsafe = addressVerdict(href) === 'unsafe';
  return {
    code: isUnsafe ? 'url/unsafe' : 'url/invalid',
    severity: 'warning',
    field: 'editions',
    found: href,
    original: line,
    message: 'This link offers a download, but leads to no address that may become one, so it was left out.',
    fix: 'Correct the link at the source.',
  };
}
