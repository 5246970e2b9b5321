import { canonicalLanguage } from '@guidance-list/core';
import { unknownLanguage } from '../content/language-of-name.js';
import type { SiteTerm } from '../terms/site-term.js';
import { htmlToText } from '../text/html-to-text.js';
import { dayOf } from '../wordpress/day-of.js';
import { decodedSlug, isNoChoice } from '../wordpress/term-tree.js';
import type { WordpressItem } from '../wordpress/wordpress-item.js';
import { withParagraphs } from './paragraphs.js';
import { phpValue } from './php-value.js';
import { publicParts } from './public-parts.js';
import type { WxrCategory, WxrItem } from './wxr-item.js';

/** Taxonomies in which Polylang, a plugin for languages, keeps the language of a record and the group of its translations. */
export const POLYLANG = { language: 'language', group: 'post_translations' } as const;

/** What is known around an item of an export. */
export interface WxrContext {
  readonly home: string;
  /** Taxonomy and slug, as {@link wxrTermKey} joins them → the term with those above it. */
  readonly terms: ReadonlyMap<string, SiteTerm>;
  /** Polylang's group → language → number of the record. */
  readonly groups: ReadonlyMap<string, Readonly<Record<string, number>>>;
}

/** How a term of an item is looked up. */
export function wxrTermKey({ taxonomy, slug }: WxrCategory): string {
  return `${taxonomy} ${slug}`;
}

/** The number of an item; nothing where it has none. */
export function numberOf({ values }: WxrItem): number | undefined {
  const id = values.get('wp:post_id') ?? '';
  return /^\d{1,15}$/.test(id) ? Number(id) : undefined;
}

/** The language that Polylang gives an item. */
export function polylangOf({ categories }: WxrItem): {
  language?: string;
  group?: string;
  unknown?: string;
} {
  const group = categories.find(({ taxonomy }) => taxonomy === POLYLANG.group)?.slug;
  const slug = categories.find(({ taxonomy }) => taxonomy === POLYLANG.language)?.slug ?? '';
  const language = canonicalLanguage(slug);
  return {
    ...(language ? { language } : slug ? { unknown: slug } : {}),
    ...(group ? { group } : {}),
  };
}

/** A published item of an export as a record of the site. */
export function itemOfWxr(item: WxrItem, id: number, { home, terms, groups }: WxrContext): WordpressItem {
  const text = (name: string): string => item.values.get(name) ?? '';
  const added = dayOf(text('wp:post_date_gmt')) ?? dayOf(text('wp:post_date'));
  const updated = dayOf(text('wp:post_modified_gmt')) ?? dayOf(text('wp:post_modified'));
  const { language, group = '', unknown } = groups.size > 0 ? polylangOf(item) : {};
  const translations = groups.get(group);
  const content = publicParts(text('content:encoded'));
  const excerpt = publicParts(text('excerpt:encoded'));
  const link = text('link').trim();
  return {
    id,
    link: link !== '' && URL.canParse(link, home) ? new URL(link, home).href : link,
    title: text('title'),
    content: withParagraphs(content.text),
    excerpt: withParagraphs(excerpt.text),
    ...(added ? { added } : {}),
    ...(updated ? { updated } : {}),
    ...(language ? { language } : {}),
    ...(translations ? { translations } : {}),
    terms: termsOf(item.categories, terms, groups.size > 0),
    fields: item.fields.map(([name, value]) => [name, phpValue(value)] as const),
    findings: [
      ...content.findings,
      ...excerpt.findings,
      ...(unknown === undefined ? [] : [unknownLanguage(unknown, 'language')]),
    ],
  };
}

function termsOf(
  categories: readonly WxrCategory[],
  known: ReadonlyMap<string, SiteTerm>,
  hasPolylang: boolean,
): SiteTerm[] {
  const stated = categories.filter(
    ({ taxonomy }) =>
      taxonomy !== '' && !(hasPolylang && Object.values(POLYLANG).includes(taxonomy as never)),
  );
  const terms = stated.map(
    (category) =>
      known.get(wxrTermKey(category)) ?? {
        taxonomy: category.taxonomy,
        name: htmlToText(category.name).text,
        slug: decodedSlug(category.slug),
      },
  );
  return terms.filter((term) => !isNoChoice(term) && term.taxonomy !== 'post_format');
}
