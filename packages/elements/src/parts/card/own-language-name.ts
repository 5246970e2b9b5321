import { canonicalLanguage, languageName } from '@guidance-list/core';

/** How a language calls itself, as it stands at the head of a line. */
export function ownLanguageName(tag: string): string {
  const [first = '', ...rest] = languageName(tag, tag);
  return first.toLocaleUpperCase(canonicalLanguage(tag) ?? 'en') + rest.join('');
}
