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

/** The terms of one taxonomy by their keys, each with the one above it. A ring, which only a mistake can make, is cut. */
export function termTree(taxonomy: string, known: readonly KnownTerm[]): Map<string, SiteTerm> {
  const byKey = new Map(known.map((term) => [term.key, term]));
  const made = new Map<string, SiteTerm>();
  const make = (key: string, below: readonly string[]): SiteTerm | undefined => {
    const term = byKey.get(key);
    if (!term || below.includes(key)) return undefined;
    const before = made.get(key);
    if (before) return before;
    const parent = term.parent ? make(term.parent, [...below, key]) : undefined;
    const name = htmlToText(term.name).text;
    const one = { taxonomy, name, slug: decodedSlug(term.slug), ...(parent ? { parent } : {}) };
    made.set(key, one);
    return one;
  };
  for (const { key } of known) make(key, []);
  return made;
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
