import { facetOfTaxonomy, meaningOf, type SiteTerm } from '../terms/site-term.js';
import type { Mapping, Meaning } from '../terms/mapping.js';

/**
 * A mapping file to begin with: every term that was met, in the order in which it was first met. What a term means so far
 * is filled in; the others wait with an empty list.
 */
export function draftMapping(met: Iterable<SiteTerm>, mapping?: Mapping): Mapping {
  const terms = new Map<string, Map<string, Meaning>>();
  for (const term of met) {
    const { taxonomy, name } = term;
    const meanings = terms.get(taxonomy) ?? new Map<string, Meaning>();
    meanings.set(name, meaningOf(term, mapping)?.meaning ?? { [facetOfTaxonomy(taxonomy)]: [] });
    terms.set(taxonomy, meanings);
  }
  const named = [...terms].map(([taxonomy, meanings]) => [taxonomy, Object.fromEntries(meanings)] as const);
  return { terms: Object.fromEntries(named) };
}
