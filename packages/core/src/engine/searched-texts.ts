import type { Resource } from '../resource/resource.js';
import { placeName } from '../vocabulary/place-names.js';
import { termLabel, type Terms } from '../vocabulary/terms.js';
import type { CatalogueOptions } from './catalogue.js';
import { BODY, NAMES, SUMMARY, TITLE } from './field-score.js';

/** Is told one text of a work that words are looked for in, and the field it belongs to. A phrase never reaches from one into the next. */
export type VisitText = (field: number, text: string) => void;

/** Visits all texts of works that words are looked for in, every translation included. Works share names, so each is made once. */
export function searchedTexts({
  language: locale = 'en',
  terms,
}: CatalogueOptions): (resource: Resource, visit: VisitText) => void {
  const labelled = { locale, ...(terms ? { terms } : {}) };
  const namesOf = (facet: keyof Terms) => namedOnce((term) => termLabel(facet, term, labelled));
  const [typeName, topicName] = [namesOf('types'), namesOf('topics')];
  const nameOfPlace = namedOnce((place) => placeName(place, locale));
  return (resource, visit) => {
    const { types = [], topics = [], places = [], publishers = [], authors = [], editions = [] } = resource;
    const tell = (field: number, text: string | undefined): void => {
      if (text) visit(field, text);
    };
    for (const { title, summary, body } of [resource, ...Object.values(resource.translations ?? {})]) {
      tell(TITLE, title);
      tell(SUMMARY, summary);
      tell(BODY, body);
    }
    for (const type of types) tell(NAMES, typeName(type));
    for (const topic of topics) tell(NAMES, topicName(topic));
    for (const place of places) tell(NAMES, nameOfPlace(place));
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
