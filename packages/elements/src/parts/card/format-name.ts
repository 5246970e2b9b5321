import type { ResourceFile } from '@guidance-list/core';

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
