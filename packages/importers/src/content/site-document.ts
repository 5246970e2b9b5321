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

/** The documents of a site, by address, by number, and by the number of the record that they were uploaded to. */
export interface SiteDocuments {
  readonly byUrl: ReadonlyMap<string, SiteDocument>;
  readonly byId: ReadonlyMap<number, SiteDocument>;
  readonly byParent: ReadonlyMap<number, readonly SiteDocument[]>;
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

/** The media type that the end of a file's address tells; nothing where it is no document. */
export function documentType(address: string): string | undefined {
  if (!/\.[a-z]{3,4}(?:[?#]|$)/i.test(address) || !URL.canParse(address)) return undefined;
  return MEDIA_TYPES[/\.([a-z]{3,4})$/i.exec(new URL(address).pathname)?.[1]?.toLowerCase() ?? ''];
}

/** Puts documents where they are looked up. */
export function siteDocuments(documents: readonly SiteDocument[]): SiteDocuments {
  const byParent = new Map<number, SiteDocument[]>();
  for (const document of documents) {
    if (document.parent === undefined) continue;
    const siblings = byParent.get(document.parent);
    if (siblings) siblings.push(document);
    else byParent.set(document.parent, [document]);
  }
  return {
    byParent,
    byUrl: new Map(documents.map((one) => [one.url, one])),
    byId: new Map(documents.map((one) => [one.id, one])),
  };
}
