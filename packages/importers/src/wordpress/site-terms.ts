import * as z from 'zod/mini';
import type { Finding } from '../report/report.js';
import type { SiteTerm } from '../terms/site-term.js';
import { htmlToText } from '../text/html-to-text.js';
import { faultFinding } from './fault.js';
import type { Ask } from './polite-client.js';
import type { Post } from './post.js';
import { readAll } from './read-all.js';
import { routeAddress } from './site.js';

/** The terms that a site's records bear. */
export interface SiteTerms {
  /** Where a record keeps the numbers of its terms → the taxonomy they belong to. */
  readonly taxonomies: ReadonlyMap<string, string>;
  /** Field and number, as {@link termKey} joins them → the term. */
  readonly byKey: ReadonlyMap<string, SiteTerm>;
}

/** The terms, whether they could be read whole, and what went wrong. */
export interface ReadTerms extends SiteTerms {
  readonly isPart: boolean;
  readonly findings: readonly Finding[];
}

const AT_ONCE = 100;
/** WordPress files a record here when its author chooses nothing. */
const NO_CHOICE = 'uncategorized';

const termSchema = z.object({ id: z.int(), name: z.string(), slug: z.string() });

/**
 * Reads the terms that some records bear, a hundred with each question. Asking a site to embed them in its records is one
 * question less, and takes it many times longer.
 */
export async function readTerms(ask: Ask, root: string, posts: readonly Post[]): Promise<ReadTerms> {
  const answer = await ask(routeAddress(root, 'wp/v2/taxonomies', {}));
  const none = { taxonomies: new Map<string, string>(), byKey: new Map<string, SiteTerm>() };
  if ('fault' in answer) return { ...none, isPart: true, findings: [faultFinding(answer.fault)] };
  const taxonomies = new Map<string, string>();
  const byKey = new Map<string, SiteTerm>();
  const findings: Finding[] = [];
  for (const { taxonomy, field, route } of taxonomiesIn(answer.value)) {
    const ids = [...new Set(posts.flatMap((post) => idsIn(post[field])))].sort((a, b) => a - b);
    if (ids.length > 0) taxonomies.set(field, taxonomy);
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const parameters = { include: ids.slice(at, at + AT_ONCE).join(','), _fields: 'id,name,slug' };
      const read = await readAll(ask, { root, route, parameters });
      findings.push(...read.findings);
      for (const term of read.items) addTerm(byKey, { term, field, taxonomy });
    }
  }
  return { taxonomies, byKey, isPart: findings.length > 0, findings };
}

/** The terms of a record in the order of the site, and a finding for each that the site does not show. */
export function termsOf(
  post: Post,
  { taxonomies, byKey }: SiteTerms,
): { terms: SiteTerm[]; findings: Finding[] } {
  const terms: SiteTerm[] = [];
  const findings: Finding[] = [];
  for (const [field, taxonomy] of taxonomies) {
    for (const id of idsIn(post[field])) {
      const term = byKey.get(termKey(field, id));
      if (!term) findings.push(notShown(taxonomy, id));
      else if (term.slug !== NO_CHOICE) terms.push(term);
    }
  }
  return { terms, findings };
}

function taxonomiesIn(value: unknown): { taxonomy: string; field: string; route: string }[] {
  const entries = Object.entries(value ?? {}) as [string, Record<string, unknown> | null][];
  return entries.map(([taxonomy, about]) => {
    const field = typeof about?.rest_base === 'string' && about.rest_base !== '' ? about.rest_base : taxonomy;
    const namespace = typeof about?.rest_namespace === 'string' ? about.rest_namespace : 'wp/v2';
    return { taxonomy, field, route: `${namespace}/${field}` };
  });
}

function idsIn(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((id): id is number => Number.isInteger(id)) : [];
}

/** Names are text that the API writes as markup: "R&amp;D"; slugs of other scripts come percent-encoded. */
function addTerm(
  byKey: Map<string, SiteTerm>,
  { term, field, taxonomy }: { term: unknown; field: string; taxonomy: string },
): void {
  const { success, data } = z.safeParse(termSchema, term);
  if (!success) return;
  byKey.set(termKey(field, data.id), {
    taxonomy,
    name: htmlToText(data.name).text,
    slug: decoded(data.slug),
  });
}

function termKey(field: string, id: number): string {
  return `${field} ${id}`;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

function notShown(taxonomy: string, id: number): Finding {
  return {
    code: 'term/unknown',
    severity: 'warning',
    field: 'types',
    found: String(id),
    message: `The site does not show the term ${id} of "${taxonomy}".`,
    fix: 'Look whether it was deleted, or whether a plugin hides it.',
  };
}
