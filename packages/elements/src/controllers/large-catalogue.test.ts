import { buildCatalogue, parseFeed } from '@guidance-list/core';
import { aFeed, aResource, anEdition } from '@guidance-list/core/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Collection } from './collection.js';

const WORKS = 10_000;
const SUBJECTS = ['referral', 'identification', 'labour inspection', 'support for children', 'compensation'];

const feed = aFeed({
  resources: Array.from({ length: WORKS }, (_, at) =>
    aResource({
      id: `hub.example/${at}`,
      title: `Guide ${at} to ${SUBJECTS[at % SUBJECTS.length]}`,
      summary: `What work number ${at} says of ${SUBJECTS[(at * 7) % SUBJECTS.length]} and of case ${at % 997}.`,
      places: [['RS', 'IT', 'FR', 'DE'][at % 4] ?? 'RS'],
      editions: [anEdition({ issued: String(1990 + (at % 35)) })],
    }),
  ),
});
const text = JSON.stringify(feed);

afterEach(() => void vi.restoreAllMocks());

function served(index?: Uint8Array): Collection {
  return new Collection({
    fetch: (address) => Promise.resolve(new Response(address === '/feed.index' ? index?.slice() : text)),
  });
}

async function ready(collection: Collection): Promise<void> {
  await vi.waitFor(() => expect(collection.phase).toBe('ready'), { timeout: 30_000 });
}

describe('a catalogue of ten thousand works', () => {
  it('lets the page do other things while it is read', async () => {
    const collection = new Collection();
    let turns = 0;
    const turn = (): void => {
      turns += 1;
      if (collection.phase !== 'ready') setTimeout(turn);
    };

    collection.give([feed]);
    expect(collection.phase).not.toBe('ready');
    turn();
    await ready(collection);

    expect(turns).toBeGreaterThan(10);
    expect(collection.page.total).toBe(WORKS);
    expect(collection.ask({ text: 'compensation' }, 1).total).toBeGreaterThan(1000);
  });

  it('is given up when another feed is given in the meantime', async () => {
    const collection = new Collection();
    collection.give([feed]);

    collection.give([aFeed({ resources: [aResource({ title: 'Another' })] })]);
    await new Promise((resolve) => setTimeout(resolve));

    expect(collection.page.total).toBe(1);
  });

  it('takes its index from a file where there is one', async () => {
    const index = buildCatalogue(parseFeed(text).resources).toBytes();
    const collection = served(index);

    await collection.load(['/feed.json'], '/feed.index');

    expect(collection.diagnostics).toEqual([]);
    expect(collection.ask({ text: 'compensation' }, 1).total).toBeGreaterThan(1000);
  });

  it.each([
    ['another feed', () => buildCatalogue([aResource()]).toBytes(), 'index/other-resources'],
    ['nothing', () => new Uint8Array(), 'index/unreadable'],
    ['a page', () => new TextEncoder().encode('<!doctype html>'), 'index/unreadable'],
  ])('is built where the index is of %s, and this is reported', async (_, index, code) => {
    const collection = served(index());

    await collection.load(['/feed.json'], '/feed.index');

    expect(collection.page.total).toBe(WORKS);
    expect(collection.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });
});
