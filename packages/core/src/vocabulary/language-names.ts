import { displayName } from './display-names.js';

/** The name of a language in another, or in itself when the two are equal. Falls back to English, then to the tag. */
export function languageName(tag: string, locale: string): string {
  return displayName('language', tag, locale) ?? tag;
}
