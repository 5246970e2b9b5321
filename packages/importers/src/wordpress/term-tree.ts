import type { SiteTerm } from '../terms/site-term.js';
import { htmlToText } from '../text/html-to-text.js';

/** A term as WordPress keeps it; `key` is whatever its children call it by. */
export interface KnownTerm {
  readonly key: string;
  /** Text that WordPress writes as markup: "R&amp;D". */
  readonly name: string;
  /** Of other scripts percent-encoded. */
  readonly slug: string;
  /** Key of the term above it. */
  readonly parent?: string;
}

/** WordPress files a record here when its author chooses nothing. */
const NO_CHOICE = 'uncategorized';

/** No taxonomy is a tree so high; a plugin's mistake may be a ring. */
export const HIGHEST_TREE = 12;

/** The terms of one taxonomy by their keys, each with those above it. */
export function termTree(taxonomy: string, known: readonly KnownTerm[]): Map<string, SiteTerm> {
  const byKey = new Map(known.map((term) => [term.key, term]));
  const make = ({ name, slug, parent = '' }: KnownTerm, level: number): SiteTerm => {
    const above = level < HIGHEST_TREE ? byKey.get(parent) : undefined;
    const text = htmlToText(name).text;
    return {
      taxonomy,
      name: text,
      slug: decodedSlug(slug),
      ...(above ? { parent: make(above, level + 1) } : {}),
    };
  };
  return new Map(known.map((term) => [term.key, make(term, 1)]));
}

/** Whether a term only says that nobody chose one. */
export function isNoChoice({ slug }: SiteTerm): boolean {
  return slug === NO_CHOICE;
}

/** "%d8%a7" as the letters that it stands for. */
export function decodedSlug(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
