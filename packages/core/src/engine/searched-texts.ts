import type { Resource } from '../resource/resource.js';
import { placeName } from '../vocabulary/place-names.js';
import { termLabel } from '../vocabulary/terms.js';
import type { CatalogueOptions } from './catalogue.js';
import { BODY, NAMES, SUMMARY, TITLE } from './field-score.js';

/** One text of a work that words are looked for in, and the field it belongs to. A phrase never reaches from one into the next. */
export type SearchedText = readonly [field: number, text: string];

/** All texts of a work that words are looked for in, every translation included. */
export function searchedTexts(resource: Resource, options: CatalogueOptions): SearchedText[] {
  const editions = resource.editions ?? [];
  const labels = editions.flatMap(({ label, files = [] }) => [label, ...files.map((file) => file.label)]);
  const translations = [resource, ...Object.values(resource.translations ?? {})];
  return [
    ...translations.flatMap(({ title, summary, body }): [number, string | undefined][] => [
      [TITLE, title],
      [SUMMARY, summary],
      [BODY, body],
    ]),
    ...namesOf(resource, options).map((name): SearchedText => [NAMES, name]),
    ...labels.map((label): [number, string | undefined] => [BODY, label]),
  ].filter((text): text is [number, string] => text[1] !== undefined && text[1] !== '');
}

function namesOf(resource: Resource, { language: locale = 'en', terms }: CatalogueOptions): string[] {
  const labelled = { locale, ...(terms ? { terms } : {}) };
  const { types = [], topics = [], places = [], publishers = [], authors = [], editions = [] } = resource;
  return [
    ...types.map((type) => termLabel('types', type, labelled)),
    ...topics.map((topic) => termLabel('topics', topic, labelled)),
    ...places.map((place) => placeName(place, locale)),
    ...new Set([...publishers, ...editions.flatMap((edition) => edition.publishers ?? [])]),
    ...authors,
  ];
}
