import * as z from 'zod/mini';
import type { Finding } from '../report/report.js';
import type { SiteTerm } from '../terms/site-term.js';
import { faultFinding } from '../source/fault.js';
import type { Ask } from '../source/polite-client.js';
import type { Post } from './post.js';
import { readByNumber } from './read-records.js';
import { routeAddress } from './site.js';
import { HIGHEST_TREE, isNoChoice, termTree } from './term-tree.js';

/** The terms that a site's records bear. */
export interface SiteTerms {
  /** Where a record keeps the numbers of its terms → the taxonomy they belong to. */
  readonly taxonomies: ReadonlyMap<string, string>;
  /** Field and number, as {@link keyOf} joins them → the term. */
  readonly byKey: ReadonlyMap<string, SiteTerm>;
}

/** The terms, whether they could be read whole, and what went wrong. */
export interface ReadTerms extends SiteTerms {
  readonly isPart: boolean;
  readonly findings: readonly Finding[];
}

const FIELDS = { _fields: 'id,name,slug,parent' };

const termSchema = z.object({
  id: z.int(),
  name: z.string(),
  slug: z.string(),
  parent: z.catch(z.int(), 0),
});

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
    const read = await readTree(ids, { ask, root, route });
    findings.push(...read.findings);
    for (const [id, term] of siteTerms(taxonomy, read.terms)) byKey.set(keyOf(field, id), term);
  }
  return { taxonomies, byKey, isPart: findings.length > 0, findings };
}

type Term = z.infer<typeof termSchema>;

/** Some terms of a route, and all that stand above them. */
async function readTree(
  ids: readonly number[],
  { ask, root, route }: { ask: Ask; root: string; route: string },
): Promise<{ terms: Map<number, Term>; findings: Finding[] }> {
  const terms = new Map<number, Term>();
  const findings: Finding[] = [];
  let wanted = ids;
  for (let level = 0; level < HIGHEST_TREE && wanted.length > 0; level++) {
    const read = await readByNumber(ask, { root, route, parameters: FIELDS }, wanted);
    findings.push(...read.findings);
    for (const item of read.items) {
      const { success, data } = z.safeParse(termSchema, item);
      if (success) terms.set(data.id, data);
    }
    const parents = wanted.flatMap((id) => terms.get(id)?.parent ?? []);
    wanted = [...new Set(parents)].filter((id) => id > 0 && !terms.has(id)).sort((a, b) => a - b);
  }
  return { terms, findings };
}

/** Names are text that the API writes as markup: "R&amp;D". */
function siteTerms(taxonomy: string, terms: ReadonlyMap<number, Term>): [number, SiteTerm][] {
  const known = [...terms.values()].map(({ id, name, slug, parent }) => {
    const above = terms.get(parent);
    return { key: String(id), name, slug, ...(above ? { parent: String(above.id) } : {}) };
  });
  return [...termTree(taxonomy, known)].map(([key, term]) => [Number(key), term]);
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
      const term = byKey.get(keyOf(field, id));
      if (!term) findings.push(notShown(taxonomy, id));
      else if (!isNoChoice(term)) terms.push(term);
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

function keyOf(field: string, id: number): string {
  return `${field} ${id}`;
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
