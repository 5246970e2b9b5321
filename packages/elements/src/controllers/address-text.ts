import { decodeQuery, encodeQuery } from '@guidance-list/core';
import type { Place } from './place.js';

/** More pages than this are not shown at once because an address says so. */
const MOST_PAGES = 20;

/**
 * A query string or fragment with the parts of one list put in place of its older ones: the canonical text of the query, every
 * key behind the list's name, as in `guidance.v=1&guidance.types=legislation`. Parts of others stay as they are.
 */
export function addressText(text: string, name: string, place: Place): string {
  const own = placeText(place)
    .split('&')
    .filter((part) => part !== '');
  return [...foreignParts(text, name), ...own.map((part) => `${name}.${part}`)].join('&');
}

/** The canonical text of a place; empty where nothing is asked for and nothing opened. */
export function placeText({ choices, pages, openedId }: Place): string {
  const query = encodeQuery({ ...choices, page: pages });
  return openedId === undefined ? query : `${query || 'v=1'}&work=${encodeURIComponent(openedId)}`;
}

/** The parts that are not the list's own. */
export function foreignParts(text: string, name: string): string[] {
  return text.split('&').filter((part) => part !== '' && !part.startsWith(`${name}.`));
}

/** Where an address says the visitor is. What is unknown or broken in it is ignored. */
export function addressedPlace(text: string, name: string): Place {
  const own = text.split('&').filter((part) => part.startsWith(`${name}.`));
  const parts = own.map((part) => part.slice(name.length + 1));
  const { page = 1, ...choices } = decodeQuery(
    parts.filter((part) => !/^(?:size|stemming)=/.test(part)).join('&'),
  );
  const work = parts.find((part) => part.startsWith('work='));
  return {
    choices,
    pages: Math.min(MOST_PAGES, Math.max(1, Math.floor(page))),
    openedId: work === undefined ? undefined : decoded(work.slice('work='.length)),
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text) || undefined;
  } catch {
    return undefined;
  }
}
