import { languageName, publishersOf, yearsOf, type Resource } from '@guidance-list/core';
import { markup, type Markup } from '@guidance-list/core/outputs';
import { placeNames, termNames, type Messages } from '@guidance-list/elements/words';
import { feedText } from './feed-text.js';
import type { Site } from './site.js';

/** One line of the facts: what is stated under a name. */
interface Fact {
  readonly name: string;
  readonly values: readonly string[];
  /** Whether the values are the feed's words, and not the reader's. */
  readonly isQuoted?: boolean;
  /** Said to be missing where it is; any other is left out, since most works have no such fact. */
  readonly isUsual?: boolean;
}

/** All facts of a work under their names; a usual one that the record does not state is said to be so. */
export function factsList(resource: Resource, site: Site): Markup {
  const { messages } = site;
  const shown = factsOf(resource, site).filter(({ values, isUsual }) => values.length > 0 || isUsual);
  const item = ({ name, values, isQuoted }: Fact): Markup => {
    const text = feedText(messages.list(values), isQuoted ? resource.language : undefined);
    const value =
      values.length > 0 ? markup`<dd>${text}</dd>` : markup`<dd class="unstated">${messages.notStated}</dd>`;
    return markup`<div><dt>${name}</dt>${value}</div>\n`;
  };
  return markup`<dl>
${shown.map(item)}</dl>`;
}

function factsOf(resource: Resource, { messages, terms }: Site): Fact[] {
  const { facets } = messages;
  const view = { resource, messages, terms };
  const date = (stated: string | undefined): string[] =>
    stated === undefined ? [] : [messages.date(stated)];
  const text = (stated: string | undefined): string[] => (stated ? [stated] : []);
  return [
    { name: facets.types, values: termNames(view, 'types'), isUsual: true },
    { name: facets.topics, values: termNames(view, 'topics') },
    { name: messages.publishedBy, values: publishersOf(resource), isQuoted: true, isUsual: true },
    { name: messages.writtenBy, values: resource.authors ?? [], isQuoted: true },
    { name: facets.years, values: yearsOf(resource).map((year) => messages.year(year)), isUsual: true },
    { name: facets.places, values: placeNames(view), isUsual: true },
    { name: messages.languages, values: languageNames(resource, messages), isUsual: true },
    { name: messages.meantFor, values: termNames(view, 'audiences') },
    { name: messages.jurisdiction, values: text(resource.jurisdiction), isQuoted: true },
    { name: messages.adopted, values: date(resource.adopted) },
    { name: messages.inForce, values: date(resource.inForce) },
    { name: messages.legalStatus, values: text(resource.legalStatus), isQuoted: true },
    { name: messages.rights, values: text(resource.source?.rights), isQuoted: true },
    { name: messages.added, values: date(resource.added) },
  ];
}

function languageNames({ editions = [], otherLanguages }: Resource, messages: Messages): string[] {
  const files = editions.flatMap((edition) => edition.files ?? []);
  const tags = new Set(files.flatMap(({ language }) => language ?? []));
  return [
    ...[...tags].map((tag) => languageName(tag, messages.locale)),
    ...(otherLanguages ? [messages.otherLanguages] : []),
  ];
}
