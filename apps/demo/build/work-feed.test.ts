import { readFileSync } from 'node:fs';
import { buildCatalogue, parseFeed, relatedWorks } from '@guidance-list/core';
import { expect, it } from 'vitest';
import { feedOf, HANDBOOK } from './work-feed.ts';

const whole = readFileSync(new URL('../public/feed.json', import.meta.url), 'utf8');

/** What the page of the work offers to read next by a feed, and why, in any order. */
function readNext(feed: unknown): string[] {
  const catalogue = buildCatalogue(parseFeed(feed).resources);
  const work = catalogue.get(HANDBOOK);
  const related = work ? relatedWorks(catalogue, work) : [];
  return related.map(({ resource, reason }) => `${resource.title}: ${reason.values.join(', ')}`).sort();
}

it('holds all that the page of the work shows, and little else', () => {
  const part = feedOf(whole, HANDBOOK);

  expect(parseFeed(part).diagnostics).toEqual([]);
  expect(readNext(part)).toHaveLength(4);
  expect(readNext(part)).toEqual(readNext(whole));
  expect(part.resources.length).toBeLessThan(8);
});

it('names the work that a feed does not hold', () => {
  expect(() => feedOf(whole, 'nowhere/none')).toThrow('nowhere/none');
});
