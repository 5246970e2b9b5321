import { meaningOf, TAG, type SiteTerm } from '../terms/site-term.js';
import type { Mapping, Meaning } from '../terms/mapping.js';
import type { SourceRecord } from './source-record.js';

/**
 * A mapping file to begin with: every term of the records, in the order in which it was first met. What a term means so far
 * is filled in; the others wait with an empty list.
 */
export function draftMapping(records: readonly SourceRecord[], mapping?: Mapping): Mapping {
  const met = new Map<string, SiteTerm>();
  for (const { terms } of records) for (const term of terms) met.set(JSON.stringify(term), term);
  const terms = new Map<string, [string, Meaning][]>();
  for (const term of met.values()) {
    const meaning = meaningOf(term, mapping) ?? (term.taxonomy === TAG ? { places: [] } : { types: [] });
    terms.set(term.taxonomy, [...(terms.get(term.taxonomy) ?? []), [term.name, meaning]]);
  }
  const named = [...terms].map(([taxonomy, meanings]) => [taxonomy, Object.fromEntries(meanings)] as const);
  return { terms: Object.fromEntries(named) };
}
