import { isPlace, type Resource } from '@guidance-list/core';
import type { Finding } from '../report/report.js';
import { CATEGORY, meaningOf, TAG, type SiteTerm } from '../terms/site-term.js';
import type { Mapping, Meaning } from '../terms/mapping.js';

/** The facets of a work that a site's terms speak of. */
export type TermFacets = Pick<Resource, 'types' | 'topics' | 'audiences' | 'places'>;

const FACETS = ['types', 'topics', 'audiences', 'places'] as const;

/** What a work's terms mean, and a finding for each that nobody knows. */
export function facetsOfTerms(
  terms: readonly SiteTerm[],
  mapping?: Mapping,
): { facets: TermFacets; findings: Finding[] } {
  const findings: Finding[] = [];
  const meanings: Meaning[] = [];
  for (const term of terms) {
    const meaning = meaningOf(term, mapping);
    if (meaning) meanings.push(meaning);
    else findings.push(unknownTerm(term));
  }
  const facets: Record<string, string[]> = {};
  for (const facet of FACETS) {
    const values = [...new Set(meanings.flatMap((meaning) => meaning[facet] ?? []))];
    const good = values.filter((value) => (facet === 'places' ? isPlace(value) : value !== 'none'));
    if (good.length > 0) facets[facet] = good;
    for (const bad of values.filter((value) => !good.includes(value))) findings.push(badMeaning(facet, bad));
  }
  return { facets, findings };
}

function unknownTerm({ taxonomy, name }: SiteTerm): Finding {
  const isTag = taxonomy === TAG;
  const line = JSON.stringify({ terms: { [taxonomy]: { [name]: isTag ? { places: [] } : { types: [] } } } });
  return {
    code: isTag ? 'place/unknown' : 'term/unknown',
    severity: 'warning',
    field: isTag ? 'places' : 'types',
    found: name,
    message: isTag
      ? `No place is called "${name}".`
      : `Nobody knows the ${taxonomyName(taxonomy)} "${name}".`,
    fix: `Say what it means in a mapping file: ${line}`,
  };
}

function badMeaning(facet: string, value: string): Finding {
  const isPlaceField = facet === 'places';
  return {
    code: isPlaceField ? 'place/unknown' : 'term/reserved',
    severity: 'warning',
    field: facet,
    found: value,
    message: isPlaceField
      ? `The mapping names a place that does not exist: "${value}".`
      : `The mapping uses "${value}", which is reserved for "not stated".`,
    fix: isPlaceField
      ? 'Write a UN M49 region such as "150" or a country such as "RS" there.'
      : 'Choose another name.',
  };
}

function taxonomyName(taxonomy: string): string {
  return taxonomy === CATEGORY ? 'category' : `term of "${taxonomy}"`;
}
