import {
  buildCatalogue,
  languageName,
  mergeFeeds,
  parseFeed,
  placeName,
  termLabel,
  type Catalogue,
  type Page,
  type ParsedFeed,
} from '@guidance-list/core';
import { SCOPE_FACETS, type Choices, type ScopeFacet } from './choices.ts';

/** A library that was read, ready to be asked. */
export interface Library {
  readonly title: string;
  readonly home: string;
  readonly total: number;
  /** Records that could not be used. */
  readonly lost: number;
  /** How many works a scope holds, and what each further choice would hold. */
  counted(choices: Choices): { total: number; entries: Page['counts'] };
  labelOf(facet: ScopeFacet, value: string): string;
}

const LOCALE = 'en';

/**
 * Reads the feeds at one or more addresses, parted by spaces.
 *
 * @throws {Error} with a sentence for the person at the builder
 */
export async function readLibrary(addresses: string): Promise<Library> {
  const feeds = await Promise.all(addresses.trim().split(/\s+/).map(feedAt));
  const [first] = feeds;
  if (!first) throw new Error('Write the address of a feed.');
  const { feed, resources } = mergeFeeds(feeds);
  const terms = feed.terms ? { terms: feed.terms } : {};
  await pageDrawn();
  const catalogue = buildCatalogue(resources, {
    ...(feed.language ? { language: feed.language } : {}),
    ...terms,
  });
  return {
    title: feed.title ?? 'Browse the guidance library',
    home: feed.home ?? new URL(first.address, location.href).origin,
    total: resources.length,
    lost: feeds.reduce((sum, { lost }) => sum + lost, 0),
    counted: (choices) => counted(catalogue, choices),
    labelOf: (facet, value) => {
      if (value === 'none') return 'Not stated';
      if (facet === 'places') return placeName(value, LOCALE);
      if (facet === 'languages') return languageName(value, LOCALE);
      return facet === 'publishers' ? value : termLabel(facet, value, { locale: LOCALE, ...terms });
    },
  };
}

interface FeedAt extends ParsedFeed {
  readonly address: string;
  readonly lost: number;
}

async function feedAt(address: string): Promise<FeedAt> {
  const text = await textAt(address);
  await pageDrawn();
  const parsed = parseFeed(text);
  const { resources, diagnostics } = parsed;
  const [broken] = diagnostics.filter(({ code }) => code.startsWith('feed/'));
  if (broken && resources.length === 0)
    throw new Error(`${address} is no feed: found ${broken.found}. ${broken.fix}`);
  const lost = new Set(
    diagnostics.filter(({ severity }) => severity === 'error').map(({ pointer }) => pointer.split('/')[2]),
  );
  return { ...parsed, address, lost: lost.size };
}

/** Gives the page room between two steps that take long on a telephone. */
function pageDrawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function textAt(address: string): Promise<string> {
  try {
    const answer = await fetch(address, { referrerPolicy: 'no-referrer', credentials: 'omit' });
    if (!answer.ok) throw new Error(`the server answers ${answer.status}`);
    return await answer.text();
  } catch (error) {
    throw new Error(
      `${address} could not be read: ${(error as Error).message}. Its server must allow other sites to read it (CORS).`,
      { cause: error },
    );
  }
}

function counted(catalogue: Catalogue, choices: Choices): { total: number; entries: Page['counts'] } {
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
