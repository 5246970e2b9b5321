import { placeName, termLabel, type Resource, type Terms } from '@guidance-list/core';
import type { Messages } from '../../messages/messages-for.js';

/** What the texts about a work are drawn from. */
export interface WorkView {
  readonly resource: Resource;
  readonly messages: Messages;
  /** Labels of the feed's own terms. */
  readonly terms: Terms | undefined;
}

/** The names of a work's types, topics or audiences in the reader's language. */
export function termNames({ resource, messages, terms }: WorkView, facet: keyof Terms): string[] {
  const { locale } = messages;
  return (resource[facet] ?? []).map((term) => termLabel(facet, term, { locale, terms }));
}

/** The names of the places a work is about, in the reader's language. */
export function placeNames({ resource, messages }: WorkView): string[] {
  return (resource.places ?? []).map((place) => placeName(place, messages.locale));
}
