import { languageName, type ResourceFile } from '@guidance-list/core';
import type { Messages } from '../../messages/messages-for.js';

const FORMATS: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  msword: 'DOC',
  'vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'vnd.ms-powerpoint': 'PPT',
  'vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'vnd.ms-excel': 'XLS',
  'vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'epub+zip': 'EPUB',
  'svg+xml': 'SVG',
  plain: 'TXT',
  mpeg: 'MP3',
};

const EXTENSION = /\.(pdf|docx?|pptx?|xlsx?|epub|zip|csv|rtf|odt|mp3|mp4|jpe?g|png)$/i;

/** What a file's format is called: by its media type, else by the ending of its address where that says it. */
export function formatName(file: ResourceFile): string | undefined {
  const subtype = file.mediaType?.split(/[/;]/)[1]?.trim();
  if (subtype)
    return FORMATS[subtype] ?? (/^[a-z0-9]{2,5}$/.test(subtype) ? subtype.toUpperCase() : undefined);
  const path = file.url === undefined ? '' : (file.url.split(/[?#]/)[0] ?? '');
  return EXTENSION.exec(path)?.[1]?.toUpperCase();
}

/** What a tap on a file will fetch: "Download PDF, English". */
export function downloadLabel(file: ResourceFile, messages: Messages): string {
  return messages.download(formatName(file), languageInLine(file, messages));
}

/** The language of a file in the reader's language. */
export function languageInLine({ language }: ResourceFile, { locale }: Messages): string | undefined {
  return language === undefined ? undefined : languageName(language, locale);
}

/** What is known of a file's weight: "6.1 MB, 392 pages"; nothing is guessed. */
export function fileWeight(file: ResourceFile, messages: Messages): string {
  return messages.list([
    ...(file.bytes === undefined ? [] : [messages.fileSize(file.bytes)]),
    ...(file.pages === undefined ? [] : [messages.pages(file.pages)]),
  ]);
}

/** How a language calls itself, as it stands at the head of a line. */
export function ownLanguageName(tag: string): string {
  const [first = '', ...rest] = languageName(tag, tag);
  return first.toLocaleUpperCase(localeOf(tag)) + rest.join('');
}

/** The host of an address, as a reader knows it; nothing for an address that has none. */
export function hostName(address: string): string | undefined {
  try {
    return new URL(address).hostname.replace(/^www\./, '') || undefined;
  } catch {
    return undefined;
  }
}

function localeOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
