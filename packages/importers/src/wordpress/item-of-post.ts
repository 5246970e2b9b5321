import { canonicalLanguage } from '@guidance-list/core';
import { dayOf } from './day-of.js';
import type { Post } from './post.js';
import { termsOf, type SiteTerms } from './site-terms.js';
import type { WordpressItem } from './wordpress-item.js';

/** A record of the REST API as a record of the site. */
export function itemOfPost(post: Post, terms: SiteTerms): WordpressItem {
  const added = dayOf(post.date_gmt) ?? dayOf(post.date);
  const updated = dayOf(post.modified_gmt) ?? dayOf(post.modified);
  const language = canonicalLanguage(post.lang?.replace(/_/g, '-') ?? '');
  return {
    id: post.id,
    link: post.link,
    title: post.title?.rendered ?? '',
    content: post.content?.rendered ?? '',
    excerpt: post.excerpt?.rendered ?? '',
    ...(added ? { added } : {}),
    ...(updated ? { updated } : {}),
    ...(language ? { language } : {}),
    ...termsOf(post, terms),
    fields: [...Object.entries(post.meta), ...Object.entries(post.acf)],
  };
}
