import type { Edition, Resource, ResourceFile, WorkSource } from '../resource/resource.js';
import { stated } from './stated.js';
import { unitedRecords } from './united-records.js';

type Translation = NonNullable<Resource['translations']>[string];

const LISTS = ['types', 'topics', 'audiences', 'places', 'publishers', 'authors', 'related'] as const;

/**
 * One work of two records of it. The first has the word; what it does not state, the second may. Lists are united, editions
 * and files joined, and texts in another language become a translation.
 */
export function mergedWork(first: Resource, second: Resource): Resource {
  const isOtherLanguage = (second.language ?? first.language) !== (first.language ?? second.language);
  const { title, summary, body, language, ...facts } = second;
  const texts: Translation = stated({ title, summary, body });
  const spoken = isOtherLanguage && language !== undefined ? { [language]: texts } : {};
  const translations = unitedRecords([first.translations, spoken, second.translations]);
  // What a work says in its own language is no translation.
  translations.delete(first.language ?? '');
  const sources = joined([...sourcesOf(first), ...sourcesOf(second)], isSameSource, (known) => known);
  return {
    ...facts,
    ...(isOtherLanguage ? {} : texts),
    ...first,
    ...stated({
      ...Object.fromEntries(LISTS.map((name) => [name, united(first[name], second[name])])),
      translations: translations.size > 0 ? Object.fromEntries(translations) : undefined,
      editions: joined(both(first.editions, second.editions), isSameEdition, mergedEdition),
      sources: sources.length > 1 ? sources : undefined,
    }),
  };
}

function sourcesOf({ source, sources }: Resource): readonly WorkSource[] {
  return sources ?? (source ? [source] : []);
}

function isSameSource(one: WorkSource, other: WorkSource): boolean {
  return (['name', 'system', 'address', 'id'] as const).every((key) => one[key] === other[key]);
}

/** Editions with the same name and date are one; a date alone, or a name alone, also counts where the other is open. */
function isSameEdition(one: Edition, other: Edition): boolean {
  const isSame = (a?: string, b?: string): boolean => a === undefined || b === undefined || a === b;
  const isNamed = one.label !== undefined && one.label === other.label;
  const isDated = one.issued !== undefined && one.issued === other.issued;
  const isBare = [one, other].some(({ label, issued }) => label === undefined && issued === undefined);
  if (isBare) return one.label === other.label && one.issued === other.issued;
  return (isNamed || isDated) && isSame(one.label, other.label) && isSame(one.issued, other.issued);
}

function mergedEdition(first: Edition, second: Edition): Edition {
  return {
    ...second,
    ...first,
    ...stated({
      publishers: united(first.publishers, second.publishers),
      files: joined(both(first.files, second.files), isSameFile, (known, file) => ({ ...file, ...known })),
    }),
  };
}

function isSameFile(one: ResourceFile, other: ResourceFile): boolean {
  if (one.url !== other.url) return false;
  const isOpen = one.language === undefined || other.language === undefined;
  if (one.url !== undefined) return isOpen || one.language === other.language;
  return one.language === other.language && one.label === other.label;
}

/** Each item once: what is the same as one before it is merged into that. */
function joined<T>(
  items: readonly T[],
  isSame: (known: T, item: T) => boolean,
  merge: (known: T, item: T) => T,
): T[] {
  const kept: T[] = [];
  for (const item of items) {
    const at = kept.findIndex((known) => isSame(known, item));
    const known = kept[at];
    if (known === undefined) kept.push(item);
    else kept[at] = merge(known, item);
  }
  return kept;
}

function both<T>(first: readonly T[] = [], second: readonly T[] = []): readonly T[] {
  return [...first, ...second];
}

function united(first?: readonly string[], second?: readonly string[]): string[] {
  return [...new Set(both(first, second))];
}
