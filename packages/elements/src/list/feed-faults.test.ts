import { aFeed, aResource } from '@guidance-list/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../define/guidance-list.js';
import { library } from '../../testing/library.js';
import { button, heading, titles } from '../../testing/reading.js';
import { all, drawn, focused, one, show, words } from '../../testing/page.js';
import type { GuidanceList } from './guidance-list.js';

const LIBRARY = JSON.stringify(library);
const thrown: unknown[] = [];
const onThrown = (event: Event): void => void thrown.push(event);

/** What each address answers, and how often it was asked. */
let servers: Record<string, (signal: AbortSignal) => Response | Promise<Response>>;

beforeEach(() => {
  servers = {};
  thrown.length = 0;
  addEventListener('error', onThrown);
  addEventListener('unhandledrejection', onThrown);
  vi.stubGlobal('fetch', async (address: string, { signal }: { signal: AbortSignal }) => {
    await Promise.resolve();
    return servers[address]?.(signal) ?? Promise.reject(new TypeError('Failed to fetch'));
  });
});

afterEach(() => {
  removeEventListener('error', onThrown);
  removeEventListener('unhandledrejection', onThrown);
  vi.unstubAllGlobals();
  vi.useRealTimers();
  expect(thrown).toEqual([]);
});

function listFrom(src: string, attributes = ''): GuidanceList {
  const page = show(
    `<guidance-list src="${src}" ${attributes}><a href="https://hub.example/library">Library</a></guidance-list>`,
  );
  return one(page, 'guidance-list');
}

async function settled(list: GuidanceList): Promise<GuidanceList> {
  await vi.waitFor(() => expect(['ready', 'failed']).toContain(list.collection.phase));
  await drawn(list);
  return list;
}

function isFallbackReadable(list: GuidanceList): boolean {
  return list.querySelector(':scope > a')!.checkVisibility();
}

function hanging(signal: AbortSignal): Promise<Response> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });
}

function bytes(pull: (stream: ReadableStreamDefaultController<Uint8Array>) => void): Response {
  return new Response(new ReadableStream<Uint8Array>({ pull }));
}

describe('a feed that cannot be had', () => {
  it.each([
    ['404', () => new Response('', { status: 404 }), '404, hub.example'],
    ['500', () => new Response('', { status: 500 }), '500, hub.example'],
    ['429', () => new Response('', { status: 429, headers: { 'retry-after': '60' } }), '429, hub.example'],
    ['no server', () => Promise.reject<Response>(new TypeError('Failed to fetch')), 'network, hub.example'],
    ['a page', () => new Response('<!doctype html>'), 'not-a-feed, hub.example'],
    ['a newer version', () => new Response('{"version":"2.0","resources":[]}'), 'newer-version, hub.example'],
    [
      'a connection that breaks',
      () => bytes((stream) => stream.error(new TypeError())),
      'network, hub.example',
    ],
  ])('is named with its reason, and the fallback stays readable: %s', async (_, answer, reason) => {
    servers['https://hub.example/'] = answer;

    const list = await settled(listFrom('https://hub.example/'));

    expect(words(one(list, '.details code'))).toBe(reason);
    expect(isFallbackReadable(list)).toBe(true);
    servers['https://hub.example/'] = () => new Response(LIBRARY);
    button(list, 'Try again').click();
    await vi.waitFor(() => expect(heading(list)).toBe('4 results'));
  });

  it('is given up once it has grown past the limit, however small it was on its way', async () => {
    const chunk = new Uint8Array(4_000_000).fill(32);
    let sent = 0;
    servers['https://bomb.example/'] = () =>
      bytes((stream) => {
        if ((sent += chunk.length) > 300_000_000) stream.close();
        else stream.enqueue(chunk);
      });

    const list = await settled(listFrom('https://bomb.example/'));

    expect(words(one(list, '.details code'))).toBe('too-large, bomb.example');
    expect(sent).toBeLessThan(80_000_000);
  });

  it('is no feed, wherever it was cut', async () => {
    const list = listFrom('https://cut.example/');
    const cuts = Array.from({ length: 200 }, (_, at) => Math.floor((at * (LIBRARY.length - 1)) / 200));
    const phases = new Set<string>();
    for (const cut of cuts) {
      list.collection.give([LIBRARY.slice(0, cut)]);
      phases.add(list.collection.phase);
    }
    await drawn(list);

    expect([...phases]).toEqual(['failed']);
    expect(isFallbackReadable(list)).toBe(true);
  });
});

describe('a feed that is late', () => {
  it('takes the focus along from the fallback to the list', async () => {
    let answer: (response: Response) => void = () => undefined;
    servers['https://late.example/'] = () => new Promise((resolve) => (answer = resolve));
    const list = listFrom('https://late.example/');
    await drawn(list);
    list.querySelector('a')!.focus();

    answer(new Response(LIBRARY));
    await settled(list);

    await vi.waitFor(() => expect(words(focused())).toBe('4 results'));
  });

  it('is waited for no longer once its address is taken away', async () => {
    servers['https://late.example/'] = hanging;
    const list = listFrom('https://late.example/');
    await vi.waitFor(() => expect(list.collection.phase).toBe('loading'));

    list.removeAttribute('src');
    await drawn(list);

    expect(list.collection.phase).toBe('idle');
    expect(isFallbackReadable(list)).toBe(true);
  });

  it('is shown when it comes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let answer: (response: Response) => void = () => undefined;
    servers['https://slow.example/'] = () => new Promise((resolve) => (answer = resolve));
    const list = listFrom('https://slow.example/');
    await drawn(list);
    await vi.advanceTimersByTimeAsync(8000);
    await drawn(list);
    expect(words(one(list, '.box b'))).toBe('This is taking longer than usual');
    expect(isFallbackReadable(list)).toBe(true);

    answer(new Response(LIBRARY));
    vi.useRealTimers();

    await vi.waitFor(() => expect(heading(list)).toBe('4 results'));
  });

  it('does not hold up the others for longer than eight seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    servers['https://hub.example/'] = () => new Response(LIBRARY);
    servers['https://hanging.example/'] = hanging;
    const list = listFrom('https://hanging.example/ https://hub.example/');
    await drawn(list);

    await vi.advanceTimersByTimeAsync(8000);
    vi.useRealTimers();

    await vi.waitFor(() => expect(heading(list)).toBe('4 results'));
    expect(words(one(list, '.details code'))).toBe('network, hanging.example');
  });

  it('changes nothing when another was asked for in the meantime', async () => {
    servers['https://hanging.example/'] = hanging;
    servers['https://hub.example/'] = () => new Response(LIBRARY);
    const list = listFrom('https://hanging.example/');
    await drawn(list);

    list.src = 'https://hub.example/';

    await vi.waitFor(() => expect(heading(list)).toBe('4 results'));
    expect(all(list, '.box')).toEqual([]);
  });
});

describe('several feeds of which one fails', () => {
  it('are shown without it, and this is said to readers and to the page', async () => {
    servers['https://hub.example/'] = () => new Response(LIBRARY);
    servers['https://busy.example/'] = () => new Response('', { status: 503 });
    const list = listFrom('https://busy.example/ https://hub.example/');
    const told: string[] = [];
    for (const type of ['guidance-ready', 'guidance-error'])
      list.addEventListener(type, (event) => told.push(event.type));

    await settled(list);

    expect(heading(list)).toBe('4 results');
    expect(words(one(list, '.notice b'))).toBe('A part of this list could not be loaded');
    expect(words(one(list, '.details code'))).toBe('503, busy.example');
    expect(told).toEqual(['guidance-ready', 'guidance-error']);
  });

  it('stay in sight while the missing one is asked for again', async () => {
    servers['https://hub.example/'] = () => new Response(LIBRARY);
    servers['https://busy.example/'] = () => new Response('', { status: 503 });
    const list = await settled(listFrom('https://busy.example/ https://hub.example/'));
    servers['https://busy.example/'] = () =>
      new Response(JSON.stringify(aFeed({ resources: [aResource({ id: 'new' })] })));

    button(list, 'Try again').click();
    expect(heading(list)).toBe('4 results');

    await vi.waitFor(() => expect(heading(list)).toBe('5 results'));
    expect(all(list, '.box')).toEqual([]);
    expect(focused()).not.toBe(document.body);
  });
});

describe('a connection', () => {
  it('that is lost leaves the list, and says what can still be done', async () => {
    servers['https://hub.example/'] = () => new Response(LIBRARY);
    const list = await settled(listFrom('https://hub.example/'));

    dispatchEvent(new Event('offline'));
    await drawn(list);
    expect(words(one(list, '.offline'))).toBe(
      'You are offline You can still search this list. Downloads need a connection.',
    );
    expect(titles(list)).toHaveLength(4);

    dispatchEvent(new Event('online'));
    await drawn(list);
    expect(all(list, '.box')).toEqual([]);
  });

  it('that comes back brings the list that could not be had without it', async () => {
    const list = await settled(listFrom('https://hub.example/'));
    expect(list.collection.phase).toBe('failed');
    servers['https://hub.example/'] = () => new Response(LIBRARY);

    dispatchEvent(new Event('online'));

    await vi.waitFor(() => expect(heading(list)).toBe('4 results'));
  });
});
