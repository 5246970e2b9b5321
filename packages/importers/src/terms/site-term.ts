import { findPlace, fold, isPlace } from '@guidance-list/core';
import { LIBRARY_CATEGORIES } from './library-categories.js';
import type { Mapping, Meaning } from './mapping.js';

/** A term as a site prints it: the taxonomy it belongs to, its name, and its name in addresses where that is known. */
export interface SiteTerm {
  readonly taxonomy: string;
  readonly name: string;
  readonly slug?: string;
}

/** The taxonomy of a site's categories. */
export const CATEGORY = 'category';
/** The taxonomy of a site's tags, which libraries use for places. */
export const TAG = 'tag';

/** What a site's term means: by the mapping, else by the built-in list, else as the name of a place. Nothing where nobody knows. */
export function meaningOf({ taxonomy, name, slug }: SiteTerm, mapping: Mapping = {}): Meaning | undefined {
  const meanings = mapping.terms?.[taxonomy] ?? {};
  const told = named(meanings, name) ?? (slug === undefined ? undefined : named(meanings, slug));
  if (told) return { ...told, ...(told.places ? { places: told.places.map(placeCode) } : {}) };
  if (taxonomy === CATEGORY) return named(LIBRARY_CATEGORIES, name);
  const place = findPlace(name);
  return place === undefined ? undefined : { places: [place] };
}

/** The names of categories that a line of them may be made of. */
export function categoryNames(mapping: Mapping = {}): string[] {
  return [...new Set([...Object.keys(LIBRARY_CATEGORIES), ...Object.keys(mapping.terms?.[CATEGORY] ?? {})])];
}

function named(meanings: Readonly<Record<string, Meaning>>, name: string): Meaning | undefined {
  const wanted = key(name);
  return Object.entries(meanings).find(([known]) => key(known) === wanted)?.[1];
}

/** Names and slugs are one: "Good Practices" is "good-practices". */
function key(name: string): string {
  return fold(name)
    .replace(/&(?:amp;)?/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** An editor may write "Europe" or "150". */
function placeCode(place: string): string {
  return isPlace(place) ? place : (findPlace(place) ?? place);
}
