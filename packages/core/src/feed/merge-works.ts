import type { Edition, Resource, ResourceFile, WorkSource } from '../resource/resource.js';

type Translation = NonNullable<Resource['translations']>[string];

const LISTS = ['types', 'topics', 'audiences', 'places', 'publishers', 'authors', 'related'] as const;

/**
 * One work of two records of it. The first has the word; what it does not state, the second may. Lists are united, editions
 * and files joined, and texts in another language become a translation.
 */
export function mergedWork(first: Resource, second: Resource): Resource {
  const isOtherLanguage = (second.language ?? first.language) !== (first.language ?? second.language);
  const { title, summary, body, language, ...facts } = second;
  const texts = stated({ title, summary, body }) as Translation;
  const filling = isOtherLanguage ? facts : { ...facts, ...texts };
  const spoken = isOtherLanguage && language !== undefined ? { [language]: texts } : {};
  const translations = mergedTranslations(first, [first.translations, spoken, second.translations]);
  const lists = LISTS.map((name) => [name, united(first[name] ?? [], second[name] ?? [])] as const);
  const editions = mergedEditions([...(first.editions ?? []), ...(second.editions ?? [])]);
  return {
    ...filling,
    ...first,
    ...Object.fromEntries(lists.filter(([, values]) => values.length > 0)),
    ...(Object.keys(translations).length > 0 ? { translations } : {}),
    ...(editions.length > 0 ? { editions } : {}),
    ...mergedSources(first, second),
  };
}

function sourcesOf({ source, sources }: Resource): readonly WorkSource[] {
  return sources ?? (source ? [source] : []);
}

function mergedSources(first: Resource, second: Resource): Pick<Resource, 'sources'> {
  const sources = new Map<string, WorkSource>();
  for (const source of [...sourcesOf(first), ...sourcesOf(second)]) {
    const key = JSON.stringify([source.name, source.system, source.address, source.id]);
    if (!sources.has(key)) sources.set(key, source);
  }
  return sources.size > 1 ? { sources: [...sources.values()] } : {};
}

/** What the work says in its own language is no translation. */
function mergedTranslations(
  { language = '' }: Resource,
  several: readonly (Resource['translations'] | undefined)[],
): Record<string, Translation> {
  const merged = new Map<string, Translation>();
  for (const [tag, texts] of several.flatMap((one = {}) => Object.entries(one))) {
    if (tag !== language) merged.set(tag, { ...texts, ...merged.get(tag) });
  }
  return Object.fromEntries(merged);
}

/** Editions with the same name and date are one; a date alone, or a name alone, also counts where the other is open. */
function mergedEditions(editions: readonly Edition[]): Edition[] {
  const merged: Edition[] = [];
  for (const edition of editions) {
    const at = merged.findIndex((known) => isSameEdition(known, edition));
    const known = merged[at];
    if (!known) merged.push(edition);
    else merged[at] = mergedEdition(known, edition);
  }
  return merged;
}

function isSameEdition(one: Edition, other: Edition): boolean {
  const isSame = (a?: string, b?: string): boolean => a === undefined || b === undefined || a === b;
  const isNamed = one.label !== undefined && one.label === other.label;
  const isDated = one.issued !== undefined && one.issued === other.issued;
  const isBare = [one, other].some(({ label, issued }) => label === undefined && issued === undefined);
  if (isBare) return one.label === other.label && one.issued === other.issued;
  return (isNamed || isDated) && isSame(one.label, other.label) && isSame(one.issued, other.issued);
}

function mergedEdition(first: Edition, second: Edition): Edition {
  const publishers = united(first.publishers ?? [], second.publishers ?? []);
  const files = mergedFiles([...(first.files ?? []), ...(second.files ?? [])]);
  return {
    ...second,
    ...first,
    ...(publishers.length > 0 ? { publishers } : {}),
    ...(files.length > 0 ? { files } : {}),
  };
}

function mergedFiles(files: readonly ResourceFile[]): ResourceFile[] {
  const merged: ResourceFile[] = [];
  for (const file of files) {
    const at = merged.findIndex((known) => isSameFile(known, file));
    const known = merged[at];
    if (!known) merged.push(file);
    else merged[at] = { ...file, ...known };
  }
  return merged;
}

function isSameFile(one: ResourceFile, other: ResourceFile): boolean {
  if (one.url !== other.url) return false;
  const isOpen = one.language === undefined || other.language === undefined;
  if (one.url !== undefined) return isOpen || one.language === other.language;
  return one.language === other.language && one.label === other.label;
}

function united(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])];
}

function stated<T extends Readonly<Record<string, string | undefined>>>(texts: T): Partial<T> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) as Partial<T>;
}
