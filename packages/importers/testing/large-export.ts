/** What a made-up export holds. */
export interface LargeExport {
  /** Units: bytes; the export ends soon after. */
  readonly bytes: number;
  /** Of the content of each record. Units: sentences. */
  readonly sentences?: number;
}

const HEAD = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>A large library</title><link>https://hub.example</link><language>en-GB</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://hub.example</wp:base_site_url><wp:base_blog_url>https://hub.example</wp:base_blog_url>
`;
const STATUSES = ['publish', 'publish', 'publish', 'draft', 'publish', 'private', 'publish', 'trash'];

/** An export as large as is asked for, piece by piece: works, what is not for everybody, comments, files and plugins' fields. */
export function* largeExport({ bytes, sentences = 60 }: LargeExport): Generator<Buffer> {
  yield Buffer.from(HEAD);
  let written = HEAD.length;
  for (let id = 1; written < bytes; id++) {
    const item = Buffer.from(itemOf(id, sentences));
    written += item.length;
    yield item;
  }
  yield Buffer.from('</channel></rss>\n');
}

function itemOf(id: number, sentences: number): string {
  const status = STATUSES[id % STATUSES.length] ?? 'publish';
  const isSecret = status !== 'publish';
  const text = Array.from(
    { length: sentences },
    (_, at) => `Sentence ${at + 1} of record ${id} says what a person’s rights are, and where help is found.`,
  ).join(' ');
  return `<item><title><![CDATA[${isSecret ? 'SECRET-TITLE' : `A work about subject ${id}`}]]></title>
<link>https://hub.example/resource/work-${id}/</link>
<content:encoded><![CDATA[${isSecret ? 'SECRET-TEXT ' : ''}<p>${text}</p>\n\nHandbook ${id} - OSCE, 20${String(id % 25).padStart(2, '0')} <a href="https://hub.example/f/${id}.pdf">DOWNLOAD</a>]]></content:encoded>
<excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date_gmt><![CDATA[2020-01-01 00:00:00]]></wp:post_date_gmt>
<wp:status><![CDATA[${status}]]></wp:status><wp:post_type><![CDATA[resource]]></wp:post_type><wp:post_password><![CDATA[]]></wp:post_password>
<category domain="category" nicename="guidance"><![CDATA[Guidance]]></category>
<wp:postmeta><wp:meta_key><![CDATA[_builder_data]]></wp:meta_key><wp:meta_value><![CDATA[${'x'.repeat(500)}]]></wp:meta_value></wp:postmeta>
<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_content><![CDATA[SECRET-COMMENT]]></wp:comment_content></wp:comment></item>
`;
}
