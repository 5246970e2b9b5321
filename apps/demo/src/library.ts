import {
  buildCatalogue,
  languageName,
  parseFeed,
  placeName,
  termLabel,
  type Catalogue,
  type FacetEntry,
} from '@guidance-list/core';
import type { Choices } from './choices.ts';

/** A library that was read, ready to be asked. */
export interface Library {
  readonly title: string;
  readonly home: string;
  readonly total: number;
  /** Records that could not be used. */
  readonly lost: number;
  readonly catalogue: Catalogue;
  labelOf(facet: ScopeFacet, value: string): string;
}

/** The facets that the builder offers as a scope. */
export type ScopeFacet = 'types' | 'places' | 'languages';

const LOCALE = 'en';

/**
 * Reads the feed at an address.
 *
 * @throws {Error} with a sentence for the person at the builder
 */
export async function readLibrary(address: string): Promise<Library> {
  const { feed, resources, diagnostics } = parseFeed(await textAt(address));
  const [broken] = diagnostics.filter(({ code }) => code.startsWith('feed/'));
  if (broken && resources.length === 0)
    throw new Error(`This is no feed: found ${broken.found}. ${broken.fix}`);
  const lost = new Set(
    diagnostics.filter(({ severity }) => severity === 'error').map(({ pointer }) => pointer.split('/')[2]),
  );
  const terms = feed.terms ? { terms: feed.terms } : {};
  return {
    title: feed.title ?? 'Browse the guidance library',
    home: feed.home ?? new URL(address, location.href).origin,
    total: resources.length,
    lost: lost.size,
    catalogue: buildCatalogue(resources, { ...(feed.language ? { language: feed.language } : {}), ...terms }),
    labelOf: (facet, value) => {
      if (value === 'none') return 'Not stated';
      if (facet === 'types') return termLabel(facet, value, { locale: LOCALE, ...terms });
      return facet === 'places' ? placeName(value, LOCALE) : languageName(value, LOCALE);
    },
  };
}

async function textAt(address: string): Promise<string> {
  try {
    const answer = await fetch(address, { referrerPolicy: 'no-referrer', credentials: 'omit' });
    if (!answer.ok) throw new Error(`the server answers ${answer.status}`);
    return await answer.text();
  } catch (error) {
    throw new Error(
      `The feed could not be read: ${(error as Error).message}. Its server must allow other sites to read it (CORS).`,
      { cause: error },
    );
  }
}

/** How many works a scope holds, and what each further choice would hold. */
export function counted(
  { catalogue }: Library,
  { types, places, languages }: Choices,
): { total: number; entries: Record<ScopeFacet, readonly FacetEntry[]> } {
  const { total, counts } = catalogue.query({ select: { types, places, languages }, pageSize: 0 });
  return { total, entries: { types: counts.types, places: counts.places, languages: counts.languages } };
}
