import * as z from 'zod/mini';
import { htmlToText } from '../text/html-to-text.js';

/** A file of a site's media library, other than pictures, films and sounds. */
export interface SiteDocument {
  readonly id: number;
  /** Absolute address of the file itself. */
  readonly url: string;
  readonly title: string;
  readonly mediaType?: string;
  /** Units: bytes. */
  readonly bytes?: number;
  /** Number of the record that it was uploaded to. */
  readonly parent?: number;
}

/** The documents of a site, by address and by number. */
export interface SiteDocuments {
  readonly byUrl: ReadonlyMap<string, SiteDocument>;
  readonly byId: ReadonlyMap<number, SiteDocument>;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  rtf: 'application/rtf',
  epub: 'application/epub+zip',
  csv: 'text/csv',
  zip: 'application/zip',
};

const mediaSchema = z.object({
  id: z.int(),
  source_url: z.string(),
  title: z.catch(z.object({ rendered: z.string() }), { rendered: '' }),
  mime_type: z.catch(z.optional(z.string()), undefined),
  media_type: z.catch(z.string(), 'file'),
  media_details: z.catch(z.object({ filesize: z.catch(z.optional(z.int()), undefined) }), {
    filesize: undefined,
  }),
  post: z.catch(z.nullish(z.int()), undefined),
});

/** The media type that the end of a file's address tells; nothing where it is no document. */
export function documentType(address: string): string | undefined {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  return MEDIA_TYPES[/\.([a-z]{3,4})$/i.exec(path)?.[1]?.toLowerCase() ?? ''];
}

/** The documents among the records of a media library. */
export function documentsOf(records: readonly unknown[]): SiteDocuments {
  const documents = records.flatMap(documentOf);
  return {
    byUrl: new Map(documents.map((one) => [one.url, one])),
    byId: new Map(documents.map((one) => [one.id, one])),
  };
}

function documentOf(record: unknown): SiteDocument[] {
  const { success, data } = z.safeParse(mediaSchema, record);
  if (!success || data.media_type !== 'file' || !URL.canParse(data.source_url)) return [];
  const { id, source_url: address, title, mime_type: stated, media_details: details, post } = data;
  const mediaType = stated?.toLowerCase() ?? documentType(address);
  return [
    {
      id,
      url: new URL(address).href,
      title: htmlToText(title.rendered).text,
      ...(mediaType ? { mediaType } : {}),
      ...(details.filesize === undefined ? {} : { bytes: details.filesize }),
      ...(typeof post === 'number' && post > 0 ? { parent: post } : {}),
    },
  ];
}
