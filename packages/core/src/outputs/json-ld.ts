import type { Edition, Resource, ResourceFile } from '../resource/resource.js';
import { placeName } from '../vocabulary/place-names.js';
import { newestEdition, publishersOf, type GetResource } from '../view/editions.js';
import { addressOf, languageOf, type SharedList } from './shared-list.js';
import { termNames } from './stated-names.js';

/** A thing of schema.org, as JSON. */
export interface LinkedThing {
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

/** A whole document of JSON-LD. */
export type LinkedData = LinkedThing & { readonly '@context': 'https://schema.org' };

/** Type of a work → type of schema.org; a work of other types, or of none, is a creative work. */
const THING_TYPES: Readonly<Record<string, string>> = {
  guidance: 'Guide',
  'good-practice': 'Guide',
  legislation: 'Legislation',
  publication: 'Report',
  standard: 'Report',
  news: 'NewsArticle',
};

/** A work of a list as JSON-LD. */
export function workJsonLd(resource: Resource, list: SharedList): LinkedData {
  const get: GetResource = (id) => list.resources.find((one) => one.id === id);
  return { '@context': 'https://schema.org', ...work(resource, list, get) };
}

/** A list of works as JSON-LD. */
export function listJsonLd(list: SharedList): LinkedData {
  const { feed, resources } = list;
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    ...stated({ name: feed.title, url: feed.home, inLanguage: feed.language, dateModified: feed.updated }),
    numberOfItems: resources.length,
    itemListElement: resources.map((resource, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      item: work(resource, list, (id) => byId.get(id)),
    })),
  };
}

function work(resource: Resource, list: SharedList, get: GetResource): LinkedThing {
  const newest = newestEdition(resource);
  const older = (resource.editions ?? []).filter((edition) => edition !== newest);
  const url = addressOf(resource, list);
  return {
    '@type': thingTypes(resource),
    ...stated({
      '@id': url,
      identifier: resource.id,
      name: resource.title,
      alternateName: translatedTitles(resource),
      description: resource.summary,
      url,
      ...editionFacts(newest, newest ? languagesOf(resource) : []),
      author: (resource.authors ?? []).map((name) => named('Person', name)),
      publisher: publishersOf(resource).map((name) => named('Organization', name)),
      about: termNames(resource, 'topics', list).map((name) => named('Thing', name)),
      audience: termNames(resource, 'audiences', list).map((audienceType) => ({
        '@type': 'Audience',
        audienceType,
      })),
      spatialCoverage: (resource.places ?? []).map((code) => place(code, languageOf(list))),
      isBasedOn: replacedWork(resource, list, get),
      workExample: older.map(olderEdition),
      copyrightNotice: resource.source?.rights,
      ...lawFacts(resource),
    }),
  };
}

function thingTypes({ types = [] }: Resource): string | string[] {
  const known = types.flatMap((type) => (Object.hasOwn(THING_TYPES, type) ? (THING_TYPES[type] ?? []) : []));
  const [first = 'CreativeWork', ...others] = new Set(known);
  return others.length > 0 ? [first, ...others] : first;
}

/** What is said of the newest edition is said of the work itself, where readers of JSON-LD look for it. */
function editionFacts(edition: Edition | undefined, languages: readonly string[]): Record<string, unknown> {
  return {
    version: edition?.label,
    datePublished: edition?.issued,
    inLanguage: languages,
    encoding: (edition?.files ?? []).flatMap((file) => (file.url ? [document(file)] : [])),
  };
}

function olderEdition(edition: Edition): LinkedThing {
  const publisher = (edition.publishers ?? []).map((name) => named('Organization', name));
  const languages = (edition.files ?? []).flatMap(({ language }) => language ?? []);
  return {
    '@type': 'CreativeWork',
    ...stated({ ...editionFacts(edition, [...new Set(languages)]), publisher }),
  };
}

/** Two types, since only media objects have a size, and only documents are works. */
function document({ url, label, language, mediaType, bytes }: ResourceFile): LinkedThing {
  return {
    '@type': ['DigitalDocument', 'MediaObject'],
    ...stated({
      name: label,
      contentUrl: url,
      encodingFormat: mediaType,
      inLanguage: language,
      contentSize: bytes === undefined ? undefined : `${bytes} B`,
    }),
  };
}

/** The work that this one is a revision of. */
function replacedWork({ supersedes }: Resource, list: SharedList, get: GetResource): LinkedThing | undefined {
  const older = supersedes === undefined ? undefined : get(supersedes);
  if (!older) return undefined;
  return { '@type': thingTypes(older), ...stated({ '@id': addressOf(older, list), name: older.title }) };
}

function translatedTitles({ translations = {} }: Resource): { '@language': string; '@value': string }[] {
  return Object.entries(translations).flatMap(([language, { title }]) =>
    title ? [{ '@language': language, '@value': title }] : [],
  );
}

function place(code: string, locale: string): LinkedThing {
  const name = placeName(code, locale);
  return { '@type': /^\d/.test(code) ? 'Place' : 'Country', name, identifier: code };
}

function lawFacts({ types = [], jurisdiction, adopted, legalStatus }: Resource): Record<string, unknown> {
  if (!types.includes('legislation')) return {};
  return { legislationJurisdiction: jurisdiction, legislationDate: adopted, creativeWorkStatus: legalStatus };
}

function languagesOf({ editions = [] }: Resource): string[] {
  const files = editions.flatMap((edition) => edition.files ?? []);
  return [...new Set(files.flatMap(({ language }) => language ?? []))];
}

function named(type: string, name: string): LinkedThing {
  return { '@type': type, name };
}

/** Only what is stated: no missing values and no empty lists; a list of one is its value. */
function stated(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]) => {
      const single: unknown = Array.isArray(value) && value.length < 2 ? value[0] : value;
      return single === undefined || single === '' ? [] : [[key, single]];
    }),
  );
}
