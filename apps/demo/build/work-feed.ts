import { readFileSync } from 'node:fs';
import {
  buildCatalogue,
  editionsOf,
  parseFeed,
  relatedWorks,
  type FeedInfo,
  type Resource,
} from '@guidance-list/core';
import type { Plugin } from 'vite';

/** The work that has a page of its own. */
export const HANDBOOK =
  'respect.international/national-referral-mechanisms-joining-efforts-to-protect-the-rights-of-trafficked-persons-a-practical-handbook-1';

/** Writes the feed of a work's page: a page on one work asks for what it shows, not for the whole library. */
export function workFeed(): Plugin {
  return {
    name: 'guidance-list-work-feed',
    generateBundle() {
      const text = readFileSync(new URL('../public/feed.json', import.meta.url), 'utf8');
      const source = `${JSON.stringify(feedOf(text, HANDBOOK))}\n`;
      this.emitFile({ type: 'asset', fileName: 'handbook-feed.json', source });
    },
  };
}

/**
 * The part of a feed that a page on one work shows: the work, those that hold its other editions, and those to read next.
 *
 * @throws {Error} when the feed does not hold the work
 */
export function feedOf(text: string, id: string): FeedInfo & { resources: Resource[] } {
  const { feed, resources } = parseFeed(text);
  const catalogue = buildCatalogue(resources);
  const work = catalogue.get(id);
  if (!work)
    throw new Error(`The feed holds no work ${id}: found ${resources.length} others. Name one of them.`);
  const editions = editionsOf(work, catalogue.get).map(({ of }) => of);
  const related = relatedWorks(catalogue, work).map(({ resource }) => resource);
  return { ...feed, resources: [...new Set([work, ...editions, ...related])] };
}
