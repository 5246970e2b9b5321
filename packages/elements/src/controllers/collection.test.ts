import { aFeed, aResource } from '@guidance-list/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Collection, type Change } from './collection.js';
import { toggled } from './choices.js';

const ADDRESS = 'https://hub.example/feed.json';

const works = [
  aResource({ id: 'a', title: 'Referral in Serbia', types: ['guidance'], places: ['RS'] }),
  aResource({ id: 'b', title: 'A law of Italy', types: ['legislation'], places: ['IT'] }),
  aResource({ id: 'c', title: 'A standard', types: ['standard'], places: [] }),
];
const feed = aFeed({ resources: works });

function answering(value: unknown): typeof fetch {
  return () => Promise.resolve(new Response(JSON.stringify(value)));
}

/** A server that never answers, and gives up when it is told to. */
const hanging: typeof fetch = (_address, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });

function phasesOf(collection: Collection): string[] {
  const phases: string[] = [];
  collection.subscribe((change) => change === 'feed' && phases.push(collection.phase));
  return phases;
}

describe('loading', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('goes from loading to ready', async () => {
    const collection = new Collection({ fetch: answering(feed) });
    const phases = phasesOf(collection);

    await collection.load([ADDRESS]);

    expect(phases).toEqual(['loading', 'ready']);
    expect(collection.page.total).toBe(3);
  });

  it('says after eight seconds that it takes long, and goes on waiting', async () => {
    const collection = new Collection({ fetch: hanging });
    void collection.load([ADDRESS]);

    await vi.advanceTimersByTimeAsync(7999);
    expect(collection.phase).toBe('loading');
    await vi.advanceTimersByTimeAsync(1);
    expect(collection.phase).toBe('stalled');
  });

  it('gives up the first request when it is asked to start again', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const collection = new Collection({
      fetch: (address, init) => {
        signals.push(init?.signal);
        return signals.length === 1 ? hanging(address, init) : answering(feed)(address, init);
      },
    });
    void collection.load([ADDRESS]);

    collection.retry();
    await vi.waitFor(() => expect(collection.phase).toBe('ready'));

    expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
  });

  it('lets an answer that comes too late change nothing', async () => {
    let answerLate: (response: Response) => void = () => undefined;
    const collection = new Collection({
      fetch: (address) =>
        address === 'https://slow.example/'
          ? new Promise((resolve) => (answerLate = resolve))
          : Promise.resolve(new Response(JSON.stringify(feed))),
    });
    void collection.load(['https://slow.example/']);
    await collection.load([ADDRESS]);

    answerLate(new Response('{"no": "feed"}'));
    await vi.advanceTimersByTimeAsync(10);

    expect(collection.phase).toBe('ready');
    expect(collection.page.total).toBe(3);
  });

  it('fails with the reason where the server answers with an error', async () => {
    const collection = new Collection({ fetch: () => Promise.resolve(new Response('', { status: 503 })) });

    await collection.load([ADDRESS]);

    expect(collection.phase).toBe('failed');
    expect(collection.failures).toEqual([{ kind: 'status', status: 503, host: 'hub.example' }]);
  });

  it('fails where the answer is no feed', async () => {
    const collection = new Collection({ fetch: () => Promise.resolve(new Response('<html>')) });

    await collection.load([ADDRESS]);

    expect(collection.failures).toEqual([{ kind: 'not-a-feed', host: 'hub.example' }]);
  });

  it('shows the good records of a feed that holds bad ones', () => {
    const collection = new Collection();

    collection.give([{ ...feed, resources: [...works, { id: 'd' }] }]);

    expect(collection.phase).toBe('ready');
    expect(collection.page.total).toBe(3);
    expect(collection.diagnostics).not.toHaveLength(0);
  });

  it('shows a work that two feeds hold once', () => {
    const collection = new Collection();

    collection.give([feed, feed]);

    expect(collection.page.total).toBe(3);
  });
});

describe('choosing', () => {
  const locked = { scope: { select: { types: ['guidance', 'legislation'] } }, locale: 'en', pageSize: 1 };

  it('answers inside the scope only', () => {
    const collection = new Collection();
    collection.configure(locked);
    collection.give([feed]);

    collection.choose(toggled({}, 'types', 'standard'));

    expect(collection.scopeTotal).toBe(2);
    expect(collection.page.total).toBe(0);
  });

  it('shows more by a page, and starts from the first page after a new choice', () => {
    const collection = new Collection();
    collection.configure(locked);
    collection.give([feed]);

    collection.showMore();
    expect(collection.page.resources).toHaveLength(2);
    expect(collection.firstNew).toBe(1);
    collection.choose({ sort: 'title' });
    expect(collection.page.resources).toHaveLength(1);
  });

  it('tells its listeners what has changed until they stop listening', () => {
    const collection = new Collection();
    const changes: Change[] = [];
    const stop = collection.subscribe((change) => changes.push(change));

    collection.give([feed]);
    collection.choose({ text: 'law' });
    collection.open('a');
    stop();
    collection.open(undefined);

    expect(changes).toEqual(['feed', 'query', 'opened']);
  });
});
