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

function statedValues(resource: Resource, facet: Facet): readonly string[] {
  const editions = resource.editions ?? [];
  switch (facet) {
    case 'publishers':
      return [...(resource.publishers ?? []), ...editions.flatMap((edition) => edition.publishers ?? [])];
    case 'years':
      return editions.flatMap(({ issued }) => (issued ? [issued.slice(0, 4)] : []));
    case 'languages':
      return editions
        .flatMap(({ files }) => files ?? [])
        .flatMap(({ language }) => (language ? [canonicalLanguage(language) ?? language] : []));
    default:
      return resource[facet] ?? [];
  }
}
