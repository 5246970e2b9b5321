import { isPlace, type Resource } from '@guidance-list/core';
import type { Finding } from '../report/report.js';
import { CATEGORY, facetOfTaxonomy, meaningOf, type SiteTerm } from '../terms/site-term.js';
import type { Mapping, Meaning } from '../terms/mapping.js';
import { termKey } from '../terms/type-names.js';

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
    const known = meaningOf(term, mapping);
    if (known) meanings.push(known.meaning);
    if (known?.of !== term) findings.push(unknownTerm(term, known?.of));
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

/** Said with the line for a mapping file; of a topic, all of it can be foreseen. */
function unknownTerm({ taxonomy, name }: SiteTerm, above?: SiteTerm): Finding {
  const facet = facetOfTaxonomy(taxonomy);
  const values = facet === 'topics' ? [termKey(name).replace(/ /g, '-')].filter(Boolean) : [];
  const line = JSON.stringify({ terms: { [taxonomy]: { [name]: { [facet]: values } } } });
  const said =
    facet === 'places'
      ? `No place is called "${name}"`
      : `Nobody knows the ${taxonomyName(taxonomy)} "${name}"`;
  return {
    code: facet === 'places' ? 'place/unknown' : 'term/unknown',
    severity: 'warning',
    field: facet,
    found: name,
    ...(above ? { used: above.name } : {}),
    message: above ? `${said}; it was read as the one above it, "${above.name}".` : `${said}.`,
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
