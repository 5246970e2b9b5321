import { fold, termLabel } from '@guidance-list/core';
import { LIBRARY_CATEGORIES } from './library-categories.js';
import type { Meaning } from './mapping.js';

const TYPES = 'guidance legislation good-practice publication standard tool news infographic event'.split(
  ' ',
);
const LANGUAGES = 'ar de en es fr pt ru sr uk zh'.split(' ');

let meanings: ReadonlyMap<string, Meaning> | undefined;

/** The type that a name stands for: a library's category, or a built-in type in any of ten languages, in English also of several. */
export function meaningOfTypeName(name: string): Meaning | undefined {
  meanings ??= typeNames();
  return meanings.get(termKey(name));
}

/** What makes two spellings of a term one: names and slugs are, "Good Practices" is "good-practices". */
export function termKey(name: string): string {
  return fold(name)
    .replace(/&(?:amp;)?/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function typeNames(): ReadonlyMap<string, Meaning> {
  const builtIn = TYPES.flatMap((type) => {
    const labels = LANGUAGES.map((locale) => termLabel('types', type, { locale }));
    const several = `${termLabel('types', type, { locale: 'en' })}s`;
    return [...labels, several].map((name): [string, Meaning] => [termKey(name), { types: [type] }]);
  });
  const categories = Object.entries(LIBRARY_CATEGORIES);
  return new Map([...builtIn, ...categories.map(([name, told]): [string, Meaning] => [termKey(name), told])]);
}
