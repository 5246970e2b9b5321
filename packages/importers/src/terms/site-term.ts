import { findPlace, isPlace } from '@guidance-list/core';
import { LIBRARY_CATEGORIES } from './library-categories.js';
import type { Mapping, Meaning } from './mapping.js';
import { meaningOfTypeName, termKey } from './type-names.js';

/** A term as a site prints it: the taxonomy it belongs to, its name, and its name in addresses where that is known. */
export interface SiteTerm {
  readonly taxonomy: string;
  readonly name: string;
  readonly slug?: string;
  /** The term above it, where the taxonomy is a tree. */
  readonly parent?: SiteTerm;
}

/** The taxonomy of a site's categories. */
export const CATEGORY = 'category';
/** The taxonomy of a site's tags, which libraries use for places. */
export const TAG = 'tag';
/** What WordPress itself calls the taxonomy of tags. */
export const POST_TAG = 'post_tag';

/** What a term means, and the term that says so: itself, or the nearest known one above it. */
export interface TermMeaning {
  readonly meaning: Meaning;
  readonly of: SiteTerm;
}

const NAMED_FOR: readonly (readonly [facet: keyof Meaning, name: RegExp])[] = [
  ['places', /^tag$|region|countr|place|location|geograph|territor/i],
  ['audiences', /audience|target_?group/i],
  ['topics', /^post_tag$|topic|theme|subject|issue|keyword/i],
];

/** What a site's term means: by the mapping, else by built-in names, else as a place, else as the term above it. Nothing where nobody knows. */
export function meaningOf(term: SiteTerm, mapping: Mapping = {}): TermMeaning | undefined {
  const meaning = ownMeaning(term, mapping);
  if (meaning) return { meaning, of: term };
  return term.parent && meaningOf(term.parent, mapping);
}

/** The facet that the terms of a taxonomy belong to, judged by its name: "region" holds places; of most, types. */
export function facetOfTaxonomy(taxonomy: string): keyof Meaning {
  return NAMED_FOR.find(([, name]) => name.test(taxonomy))?.[0] ?? 'types';
}

/** The names of categories that a line of them may be made of. */
export function categoryNames(mapping: Mapping = {}): string[] {
  return [...new Set([...Object.keys(LIBRARY_CATEGORIES), ...Object.keys(mapping.terms?.[CATEGORY] ?? {})])];
}

function ownMeaning({ taxonomy, name, slug }: SiteTerm, mapping: Mapping): Meaning | undefined {
  const meanings = mapping.terms?.[taxonomy] ?? {};
  const told = named(meanings, name) ?? (slug === undefined ? undefined : named(meanings, slug));
  if (told) return { ...told, ...(told.places ? { places: told.places.map(placeCode) } : {}) };
  const type = facetOfTaxonomy(taxonomy) === 'types' ? meaningOfTypeName(name) : undefined;
  if (type) return type;
  const place = findPlace(name);
  return place === undefined ? undefined : { places: [place] };
}

function named(meanings: Readonly<Record<string, Meaning>>, name: string): Meaning | undefined {
  const wanted = termKey(name);
  return Object.entries(meanings).find(([known]) => termKey(known) === wanted)?.[1];
}

/** An editor may write "Europe" or "150". */
function placeCode(place: string): string {
  return isPlace(place) ? place : (findPlace(place) ?? place);
}
