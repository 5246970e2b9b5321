import type { Resource } from '../resource/resource.js';
import { canonicalLanguage, languageRanges } from '../text/canonical-language.js';
import { placeAncestors } from '../vocabulary/place-ancestors.js';
import { NOT_STATED, type Facet } from './query.js';

/** What a work states for a facet, each value once. Empty where it states nothing. */
export function facetValues(resource: Resource, facet: Facet): readonly string[] {
  const values = statedValues(resource, facet);
  const distinct = values.length > 1 ? [...new Set(values)] : values;
  return distinct.includes(NOT_STATED) ? distinct.filter((value) => value !== NOT_STATED) : distinct;
}

/** A stated value and the choices above it that also match it: the regions of a place, the broader tags of a language. */
export function rolledUp(facet: Facet, value: string): readonly string[] {
  if (facet === 'places') return [value, ...placeAncestors(value)];
  return facet === 'languages' ? languageRanges(value) : [value];
}

const NOTHING: readonly string[] = [];

// Every work of a feed passes here before a first list is drawn, so what needs no new list makes none.
function statedValues(resource: Resource, facet: Facet): readonly string[] {
  if (facet !== 'publishers' && facet !== 'years' && facet !== 'languages') return resource[facet] ?? NOTHING;
  const values: string[] = [];
  if (facet === 'publishers' && resource.publishers) values.push(...resource.publishers);
  for (const { issued, publishers, files } of resource.editions ?? []) {
    if (facet === 'years' && issued) values.push(issued.slice(0, 4));
    if (facet === 'publishers' && publishers) values.push(...publishers);
    if (facet !== 'languages' || !files) continue;
    for (const { language } of files) if (language) values.push(canonicalLanguage(language) ?? language);
  }
  return values;
}
