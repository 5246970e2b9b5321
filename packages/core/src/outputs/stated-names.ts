import type { Resource } from '../resource/resource.js';
import { placeName } from '../vocabulary/place-names.js';
import { termLabel, type Terms } from '../vocabulary/terms.js';
import { languageOf, type SharedList } from './shared-list.js';

/** The names of a work's types, topics or audiences, in the language of the list. */
export function termNames(resource: Resource, facet: keyof Terms, list: SharedList): string[] {
  const { terms } = list.feed;
  const options = { locale: languageOf(list), terms };
  return (resource[facet] ?? []).map((term) => termLabel(facet, term, options));
}

/** The names of a work's places, in the language of the list. */
export function placeNames(resource: Resource, list: SharedList): string[] {
  return (resource.places ?? []).map((code) => placeName(code, languageOf(list)));
}
