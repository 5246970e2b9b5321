import { NOT_STATED, placeName, termLabel, type Facet } from '@guidance-list/core';
import { messagesFor } from '../messages/messages-for.js';
import { choicesInForce, type Choice } from './choices.js';
import type { Change, Collection } from './collection.js';

/** How one value of a facet is called in the collection's language. */
export function valueName(collection: Collection, facet: Facet, value: string): string {
  const { locale } = collection.settings;
  const messages = messagesFor(locale);
  if (value === NOT_STATED) return facet === 'years' ? messages.yearNotStated : messages.notStated;
  if (facet === 'places') return placeName(value, locale);
  if (facet === 'languages') return messages.language(value);
  if (facet === 'publishers' || facet === 'years') return value;
  return termLabel(facet, value, { locale, terms: collection.feed.terms });
}

/** How a choice in force is called beside the name of its filter: the value, or the range of years in words. */
export function choiceName(collection: Collection, { facet, value }: Choice): string {
  const messages = messagesFor(collection.settings.locale);
  if (value === NOT_STATED) return messages.notStated;
  if (value !== undefined) return valueName(collection, facet, value);
  const { years } = collection.choices;
  return messages.yearRange(years?.from, years?.to);
}

/** One sentence on what a settled change led to, as it is announced. */
export function changeSentence(collection: Collection, change: Change): string {
  const messages = messagesFor(collection.settings.locale);
  if (change === 'kept') return messages.counted(messages.shortList, collection.shortList.works.length);
  const groups = new Map<Facet, string[]>();
  for (const choice of choicesInForce(collection.choices)) {
    const { facet, value } = choice;
    const name = value === NOT_STATED ? messages.notStatedIn(facet) : choiceName(collection, choice);
    groups.set(facet, [...(groups.get(facet) ?? []), name]);
  }
  const filters = [...groups.values()].map((names) => messages.anyOf(names));
  return messages.announcement(collection.page.total, filters);
}
