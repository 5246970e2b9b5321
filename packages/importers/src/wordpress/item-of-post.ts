import { canonicalLanguage } from '@guidance-list/core';
import { unknownLanguage } from '../content/language-of-name.js';
import type { Finding } from '../report/report.js';
import { dayOf } from './day-of.js';
import type { Post } from './post.js';
import { termsOf, type SiteTerms } from './site-terms.js';
import type { WordpressItem } from './wordpress-item.js';

/** A record of the REST API as a record of the site. */
export function itemOfPost(post: Post, terms: SiteTerms): WordpressItem {
  const added = dayOf(post.date_gmt) ?? dayOf(post.date);
  const stated = termsOf(post, terms);
  const updated = dayOf(post.modified_gmt) ?? dayOf(post.modified);
  return {
    id: post.id,
    link: post.link,
    title: post.title?.rendered ?? '',
    content: post.content?.rendered ?? '',
    excerpt: post.excerpt?.rendered ?? '',
    ...(added ? { added } : {}),
    ...(updated ? { updated } : {}),
    ...languagesOf(post),
    terms: stated.terms,
    findings: [...stated.findings, ...languageDoubts(post)],
    fields: [...Object.entries(post.meta), ...Object.entries(post.acf)],
  };
}

/** The language of a record and its translations, as Polylang or WPML says it. */
export function languagesOf(post: Post): Pick<WordpressItem, 'language' | 'translations'> {
  const stated = post.translations ?? {};
  const language = canonicalTag(namedLanguage(post));
  const listed = (post.wpml_translations ?? []).map(({ locale, id }) => [locale, id] as const);
  const translations = Object.fromEntries([...listed, ...Object.entries(stated)]);
  return {
    ...(language ? { language } : {}),
    ...(Object.keys(translations).length > 0 ? { translations } : {}),
  };
}

function namedLanguage({ id: own, lang, wpml_current_locale: locale, translations = {} }: Post): string {
  return lang ?? locale ?? Object.entries(translations).find(([, id]) => id === own)?.[0] ?? '';
}

function languageDoubts(post: Post): Finding[] {
  const name = namedLanguage(post);
  return name !== '' && canonicalTag(name) === undefined ? [unknownLanguage(name, 'language')] : [];
}

/** WordPress joins with "_" what the standard joins with "-". */
function canonicalTag(tag: string): string | undefined {
  return canonicalLanguage(tag.replace(/_/g, '-'));
}
