import { languageRanges } from '../text/canonical-language.js';
import { REGION_NAMES } from './generated/places.js';
import { displayName } from './display-names.js';
import { regionCodes } from './place-ancestors.js';

/**
 * The name of a place in a language. Regions are named by a table, since browsers disagree on them; countries by the browser.
 * Falls back to English, then to the code itself.
 */
export function placeName(code: string, locale: string): string {
  const region = regionCodes().indexOf(code);
  if (region >= 0) return regionNames(locale)[region] ?? code;
  return displayName('region', code, locale) ?? code;
}

function regionNames(locale: string): string[] {
  const range = languageRanges(locale).find((tag) => Object.hasOwn(REGION_NAMES, tag)) ?? 'en';
  return (REGION_NAMES[range] ?? '').split('|');
}
