import { buildCatalogue, mergeFeeds, parseFeed } from '@guidance-list/core';
import { aFeed, aFile, aResource, anEdition } from '@guidance-list/core/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../define/guidance-list.js';
import { heading, titles } from '../../testing/reading.js';
import { all, drawn, one, show, words } from '../../testing/page.js';
import type { GuidanceList } from './guidance-list.js';

const SHARED = 'https://osce.example/handbook';

const first = aFeed({
  title: 'Library A',
  home: 'https://a.example/',
  updated: '2026-03',
  terms: { types: { toolkit: { en: 'Toolkit' } } },
  resources: [
    aResource({ id: 'a/handbook', url: SHARED, title: 'A handbook', types: ['toolkit'], editions: [] }),
    aResource({ id: 'a/law', url: 'https://a.example/law', title: 'A law', related: ['b/handbook'] }),
  ],
});
const second = aFeed({
  title: 'Library B',
  home: 'https://b.example/',
  updated: '2026-05',
  terms: { types: { poster: { en: 'Poster for a wall' } } },
  resources: [
    aResource({
      id: 'b/handbook',
      url: 'http://www.osce.example/handbook/?utm_source=b',
      title: 'The handbook of A',
      types: ['poster'],
      editions: [anEdition({ files: [aFile({ language: 'fr' })] })],
    }),
    aResource({ id: 'b/film', url: 'https://b.example/film', title: 'A film' }),
  ],
});

let index: Uint8Array | undefined;

beforeEach(() => {
  const answers: Record<string, () => BodyInit> = {
    'https://a.example/feed.json': () => JSON.stringify(first),
    'https://b.example/feed.json': () => JSON.stringify(second),
    'https://a.example/index': () => index?.slice() ?? '',
  };
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(answers[address]?.())));
});

afterEach(() => void vi.unstubAllGlobals());

async function listOfBoth(attributes = ''): Promise<GuidanceList> {
  const src = 'https://a.example/feed.json https://b.example/feed.json';
  const list = one(
    show(`<guidance-list src="${src}" sort="title" ${attributes}></guidance-list>`),
    'guidance-list',
  );
  await vi.waitFor(() => expect(list.collection.phase).toBe('ready'));
  await drawn(list);
  return list;
}

function facts(list: GuidanceList): string {
  return all(list, '.facts-body > *').map(words).join('\n');
}

it('shows a work of two libraries once, with the names and files of both', async () => {
  const list = await listOfBoth('filters="types languages"');

  expect(heading(list)).toBe('3 results');
  expect(titles(list)).toEqual(['A film', 'A handbook', 'A law']);
  const choices = all(list, 'label').map(words).join();
  for (const choice of ['Toolkit', 'Poster for a wall', 'French']) expect(choices).toContain(choice);
});

it('names every library: below the list, and in a work that several have', async () => {
  const list = await listOfBoth();
  expect(words(one(list, '[part="footer"]'))).toMatch(/^From Library A, Library B\. Updated May 2026\.$/);

  list.collection.open('a/handbook');
  await drawn(list);
  expect(facts(list)).toContain('From Library A, Library B.');

  list.collection.open('b/film');
  await drawn(list);
  expect(facts(list)).not.toContain('From');
});

it('lets works that name a shared one find it', async () => {
  const list = await listOfBoth();

  list.collection.open('a/law');
  await drawn(list);

  expect(words(one(list, '.related'))).toContain('A handbook');
});

it('counts what each feed lost, and says in which it stood', async () => {
  const lossy = aFeed({ resources: [{ id: 'untitled' }, aResource()] });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(lossy))));

  const list = await listOfBoth();

  expect(words(one(list, '.notice b'))).toBe('2 of 3 resources could not be shown');
  const places = list.collection.diagnostics.map(({ feed, pointer }) => [feed, pointer]);
  expect(places).toEqual([
    [0, '/resources/0/title'],
    [1, '/resources/0/title'],
  ]);
  expect(all(list, '.report code').map((place) => place.textContent)).toContain('feed 2, /resources/0/title');
});

it('takes an index that was made of the merged feed', async () => {
  const { feed, resources } = mergeFeeds([first, second].map((one) => parseFeed(one)));
  index = buildCatalogue(resources, feed).toBytes();
  const told: Event[] = [];
  document.addEventListener('guidance-diagnostics', (event) => told.push(event));

  const list = await listOfBoth('index="https://a.example/index"');

  expect(titles(list)).toEqual(['A film', 'A handbook', 'A law']);
  expect(told).toEqual([]);
  expect(list.collection.ask({ text: 'poster wall' }, 1).total).toBe(1);
});
