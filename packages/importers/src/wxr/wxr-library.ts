import { canonicalLanguage } from '@guidance-list/core';
import {
  documentType,
  siteDocuments,
  type SiteDocument,
  type SiteDocuments,
} from '../content/site-document.js';
import { htmlToText } from '../text/html-to-text.js';
import type { SiteTerm } from '../terms/site-term.js';
import { termTree } from '../wordpress/term-tree.js';
import type { Translated } from '../wordpress/translation-groups.js';
import type { XmlEnd } from '../xml/read-xml.js';
import type { Bytes } from '../xml/xml-text.js';
import { numberOf, polylangOf, wxrTermKey, type WxrContext } from './item-of-wxr.js';
import { phpValue } from './php-value.js';
import { readWxr } from './read-wxr.js';
import type { WxrCategory, WxrItem } from './wxr-item.js';

/** What must be known of an export before its items can be read: it may stand anywhere in the file. */
export interface WxrLibrary extends WxrContext {
  /** Whether it is an export at all. */
  readonly isWxr: boolean;
  readonly end: XmlEnd;
  readonly title: string;
  readonly language?: string;
  readonly documents: SiteDocuments;
  /** Names of its types of content, in the order in which they were met. */
  readonly types: readonly string[];
  /** What its published records say of their translations. */
  readonly translated: readonly (Translated & { readonly type: string })[];
}

/** Reads an export once, and keeps nothing of its records but numbers. */
export async function wxrLibrary(bytes: Bytes, base?: string): Promise<WxrLibrary> {
  const channel = new Map<string, string>();
  const terms: WxrCategory[] = [];
  const documents: SiteDocument[] = [];
  const types = new Set<string>();
  const hidden = new Set<number>();
  const members: (Translated & { type: string; group: string })[] = [];
  const end = await readWxr(bytes, {
    channel: (name, text) => channel.has(name) || channel.set(name, text.trim()),
    term: (term) => terms.push(term),
    item: (item) => {
      const type = item.values.get('wp:post_type') ?? '';
      types.add(type);
      const id = numberOf(item);
      if (type === 'attachment') documents.push(...documentOf(item));
      else if (id !== undefined && !isForEverybody(item)) hidden.add(id);
      const { language, group } = polylangOf(item);
      if (id !== undefined && language !== undefined && group !== undefined && isForEverybody(item)) {
        members.push({ id, language, type, group });
      }
    },
  });
  const language = canonicalLanguage(channel.get('language') ?? '');
  const stated = channel.get('wp:base_blog_url') ?? channel.get('link') ?? '';
  const groups = groupsOf(members);
  return {
    isWxr: channel.has('wp:wxr_version'),
    end,
    home: base ?? (URL.canParse(stated) ? stated : ''),
    title: htmlToText(channel.get('title') ?? '').text,
    ...(language ? { language } : {}),
    terms: treesOf(terms),
    documents: siteDocuments(documents.filter(({ parent = 0 }) => !hidden.has(parent))),
    types: [...types],
    groups,
    translated: members.map(({ group, ...one }) => ({ ...one, translations: groups.get(group) ?? {} })),
  };
}

/** Whether visitors can read an item without a login and without a password. */
export function isForEverybody({ values }: WxrItem): boolean {
  return values.get('wp:status') === 'publish' && !values.get('wp:post_password');
}

function groupsOf(
  members: readonly { group: string; language?: string; id: number }[],
): Map<string, Readonly<Record<string, number>>> {
  const groups = new Map<string, Record<string, number>>();
  for (const { group, language = '', id } of members) {
    groups.set(group, { ...groups.get(group), [language]: id });
  }
  return groups;
}

function treesOf(terms: readonly WxrCategory[]): Map<string, SiteTerm> {
  const trees = new Map<string, SiteTerm>();
  for (const taxonomy of new Set(terms.map((term) => term.taxonomy))) {
    const own = terms.filter((term) => term.taxonomy === taxonomy);
    const known = own.map(({ name, slug, parent }) => ({
      key: slug,
      // WordPress leaves out the name "0", which PHP takes for nothing.
      name: name || slug,
      slug,
      ...(parent ? { parent } : {}),
    }));
    for (const [slug, term] of termTree(taxonomy, known))
      trees.set(wxrTermKey({ taxonomy, slug, name: '' }), term);
  }
  return trees;
}

/** What was uploaded is for everybody with the record that it was uploaded to. */
function isPublicFile({ values }: WxrItem): boolean {
  const status = values.get('wp:status') ?? '';
  return (status === 'inherit' || status === 'publish') && !values.get('wp:post_password');
}

/** A file of the media library, other than pictures, films and sounds. */
function documentOf(item: WxrItem): SiteDocument[] {
  const { values, fields } = item;
  const id = numberOf(item);
  const url = values.get('wp:attachment_url') ?? '';
  const mediaType = documentType(url);
  if (id === undefined || !mediaType?.startsWith('application/') || !isPublicFile(item)) return [];
  const stated = phpValue(fields.find(([name]) => name === '_wp_attachment_metadata')?.[1] ?? '');
  const { filesize } = (stated ?? {}) as { filesize?: unknown };
  const parent = Number(values.get('wp:post_parent') ?? 0);
  return [
    {
      id,
      url: new URL(url).href,
      title: htmlToText(values.get('title') ?? '').text,
      mediaType,
      ...(Number.isSafeInteger(filesize) ? { bytes: filesize as number } : {}),
      ...(parent > 0 ? { parent } : {}),
    },
  ];
}
