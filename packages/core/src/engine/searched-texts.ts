import type { Resource } from '../resource/resource.js';
import { placeName } from '../vocabulary/place-names.js';
import { termLabel, type Terms } from '../vocabulary/terms.js';
import type { CatalogueOptions } from './catalogue.js';
import { BODY, NAMES, SUMMARY, TITLE } from './field-score.js';

/** Is told one text of a work that words are looked for in, the field it belongs to, and its language. A phrase never reaches from one into the next. */
export type VisitText = (field: number, text: string, language: string) => void;

/** Visits all texts of works that words are looked for in, every translation included. Works share names, so each is made once. */
export function searchedTexts({
  language: locale = 'en',
  terms,
}: Pick<CatalogueOptions, 'language' | 'terms'>): (resource: Resource, visit: VisitText) => void {
  const labelled = { locale, terms };
  const namesOf = (facet: keyof Terms) => namedOnce((term) => termLabel(facet, term, labelled));
  const [typeName, topicName] = [namesOf('types'), namesOf('topics')];
  const nameOfPlace = namedOnce((place) => placeName(place, locale));
  return (resource, visit) => {
    const { types = [], topics = [], places = [], publishers = [], authors = [], editions = [] } = resource;
    const { language: own = locale, translations = {} } = resource;
    const tell = (field: number, text: string | undefined, language = own): void => {
      if (text) visit(field, text, language);
    };
    for (const [language, { title, summary, body }] of [
      [own, resource] as const,
      ...Object.entries(translations),
    ]) {
      tell(TITLE, title, language);
      tell(SUMMARY, summary, language);
      tell(BODY, body, language);
    }
    for (const type of types) tell(NAMES, typeName(type), locale);
    for (const topic of topics) tell(NAMES, topicName(topic), locale);
    for (const place of places) tell(NAMES, nameOfPlace(place), locale);
    const named = new Set(publishers);
    for (const { label, publishers: more = [], files = [] } of editions) {
      tell(BODY, label);
      for (const file of files) tell(BODY, file.label);
      for (const publisher of more) named.add(publisher);
    }
    for (const name of named) tell(NAMES, name);
    for (const author of authors) tell(NAMES, author);
  };
}

function namedOnce(nameOf: (key: string) => string): (key: string) => string {
  const names = new Map<string, string>();
  return (key) => {
    let name = names.get(key);
    if (name === undefined) names.set(key, (name = nameOf(key)));
    return name;
  };
}
