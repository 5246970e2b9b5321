import {
  buildCatalogue,
  languageName,
  parseFeed,
  placeName,
  termLabel,
  type Catalogue,
  type Page,
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

/** The facets whose values the builder offers as a scope; years are bounds, and stand apart. */
export const SCOPE_FACETS = ['types', 'places', 'languages', 'publishers', 'topics', 'audiences'] as const;

/** One of them. */
export type ScopeFacet = (typeof SCOPE_FACETS)[number];

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
      if (facet === 'places') return placeName(value, LOCALE);
      if (facet === 'languages') return languageName(value, LOCALE);
      return facet === 'publishers' ? value : termLabel(facet, value, { locale: LOCALE, ...terms });
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
  choices: Choices,
): { total: number; entries: Page['counts'] } {
  const select = Object.fromEntries(
    SCOPE_FACETS.filter((facet) => choices[facet].length > 0).map((facet) => [facet, choices[facet]]),
  );
  const years = {
    ...(choices.from === '' ? {} : { from: Number(choices.from) }),
    ...(choices.to === '' ? {} : { to: Number(choices.to) }),
  };
  const range = Object.keys(years).length > 0 ? { years } : {};
  const { total, counts } = catalogue.query({ select, ...range, pageSize: 0 });
  return { total, entries: counts };
}
