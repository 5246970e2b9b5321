import * as z from 'zod/mini';
import {
  documentType,
  siteDocuments,
  type SiteDocument,
  type SiteDocuments,
} from '../content/site-document.js';
import { htmlToText } from '../text/html-to-text.js';

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

/** The documents among the records of a media library. */
export function documentsOf(records: readonly unknown[]): SiteDocuments {
  return siteDocuments(records.flatMap(documentOf));
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
