import { importWxr, type ImportWxrOptions } from '../src/wxr/import-wxr.js';
import type { Imported } from '../src/record/imported.js';

/** What an item of an export says beside the usual. */
export interface MadeItem {
  readonly id?: number | undefined;
  readonly title?: string;
  readonly content?: string;
  readonly excerpt?: string;
  readonly type?: string;
  readonly status?: string;
  readonly password?: string;
  readonly link?: string;
  /** Elements as they stand: categories, fields, comments. */
  readonly more?: string;
}

/** How an export is written. */
export interface MadeExport {
  /** "http://wordpress.org/export/1.2/" and the like. */
  readonly namespace?: string;
  readonly prefix?: string;
  /** Elements of the channel as they stand: terms. */
  readonly head?: string;
  readonly version?: string;
}

/** An export with some items. */
export function anExport(items: readonly MadeItem[], made: MadeExport = {}): string {
  const {
    namespace = 'http://wordpress.org/export/1.2/',
    prefix: wp = 'wp',
    head = '',
    version = '1.2',
  } = made;
  const written = version === '' ? '' : `<${wp}:wxr_version>${version}</${wp}:wxr_version>`;
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:${wp}="${namespace}" xmlns:excerpt="${namespace}excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>R&amp;D library</title><link>https://hub.example</link><language>en-GB</language>
${written}<${wp}:base_blog_url>https://hub.example</${wp}:base_blog_url>${head}
${items.map((item, at) => itemText({ id: at + 1, ...item }, wp)).join('\n')}
</channel></rss>
`;
}

/** A field of a record as an export writes it. */
export function metaText(name: string, value: string): string {
  return `<wp:postmeta><wp:meta_key>${cdata(name)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`;
}

/** A term of a record as an export writes it. */
export function categoryText(domain: string, nicename: string, name: string): string {
  return `<category domain="${domain}" nicename="${nicename}">${cdata(name)}</category>`;
}

/** Imports an export that is held in memory. */
export function importedExport(
  text: string | Uint8Array,
  options: Partial<ImportWxrOptions> = {},
): Promise<Imported> {
  return importWxr(() => [Buffer.from(text)], { source: 'export.xml', ...options });
}

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

function itemText(item: MadeItem, wp: string): string {
  const {
    id,
    title = `Work ${id ?? ''}`,
    content = '',
    excerpt = '',
    type = 'resource',
    status = 'publish',
  } = item;
  const { password = '', link = `https://hub.example/work-${id ?? ''}/`, more = '' } = item;
  const own: readonly (readonly [string, string])[] = [
    ...(id === undefined ? [] : [['post_id', String(id)] as const]),
    ['post_date', '2021-03-28 02:30:00'],
    ['post_date_gmt', '2021-03-28 01:30:00'],
    ['post_modified_gmt', '2022-01-01 00:00:00'],
    ['status', status],
    ['post_type', type],
    ['post_password', password],
  ];
  const facts = own.map(([name, value]) => `<${wp}:${name}>${cdata(value)}</${wp}:${name}>`).join('');
  return `<item><title>${cdata(title)}</title><link>${link}</link><content:encoded>${cdata(content)}</content:encoded><excerpt:encoded>${cdata(excerpt)}</excerpt:encoded>${facts}${more}</item>`;
}
