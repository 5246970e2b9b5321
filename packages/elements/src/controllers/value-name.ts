import { NOT_STATED, languageName, placeName, termLabel, type Facet } from '@guidance-list/core';
import { messagesFor } from '../messages/messages-for.js';
import { choicesInForce, type Choice } from './choices.js';
import type { Collection } from './collection.js';

/** How one value of a facet is called in the collection's language. */
export function valueName(collection: Collection, facet: Facet, value: string): string {
  const { locale } = collection.settings;
  const messages = messagesFor(locale);
  if (value === NOT_STATED) return facet === 'years' ? messages.yearNotStated : messages.notStated;
  if (facet === 'places') return placeName(value, locale);
  if (facet === 'languages') return languageName(value, locale);
  if (facet === 'types' || facet === 'topics' || facet === 'audiences') {
    return termLabel(facet, value, {
      locale,
      ...(collection.feed.terms ? { terms: collection.feed.terms } : {}),
    });
  }
  return value;
}

/** How a choice in force is called: the value, or the range of years in words. */
export function choiceName(collection: Collection, choice: Choice): string {
  if (choice.value !== undefined) return valueName(collection, choice.facet, choice.value);
  const { years } = collection.choices;
  return messagesFor(collection.settings.locale).yearRange(years?.from, years?.to);
}

/** One sentence on what is shown and why, as it is announced. */
export function resultSentence(collection: Collection): string {
  const messages = messagesFor(collection.settings.locale);
  const groups = new Map<Facet, string[]>();
  for (const choice of choicesInForce(collection.choices)) {
    groups.set(choice.facet, [...(groups.get(choice.facet) ?? []), choiceName(collection, choice)]);
  }
  const filters = [...groups.values()].map((names) => messages.anyOf(names));
  return messages.announcement(collection.page.total, filters);
}
