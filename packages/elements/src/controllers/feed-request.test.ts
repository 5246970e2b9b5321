import { expect, it, vi } from 'vitest';
import { requestFeed, type FeedRequest } from './feed-request.js';

const address = 'https://hub.example/feed.json';

function request(
  answer: () => Promise<Response>,
  maxBytes = 1000,
): FeedRequest & { fetch: ReturnType<typeof vi.fn> } {
  return { signal: new AbortController().signal, maxBytes, fetch: vi.fn(answer) };
}

it('asks as a guest: no credentials, and no word of the page that asks', async () => {
  const asked = request(() => Promise.resolve(new Response('{}')));

  await requestFeed(address, asked);

  expect(asked.fetch).toHaveBeenCalledWith(
    address,
    expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }),
  );
});

it('gives the text of the feed, characters that span two chunks included', async () => {
  const bytes = new TextEncoder().encode('{"title":"Méthode"}');
  const chunks = [bytes.slice(0, 12), bytes.slice(12)];
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      const chunk = chunks.shift();
      if (chunk) stream.enqueue(chunk);
      else stream.close();
    },
  });

  const text = await requestFeed(
    address,
    request(() => Promise.resolve(new Response(body))),
  );

  expect(text).toBe('{"title":"Méthode"}');
});

it('names status and host of an answer that is none', async () => {
  const asked = request(() => Promise.resolve(new Response('', { status: 503 })));

  await expect(requestFeed(address, asked)).rejects.toMatchObject({
    failure: { kind: 'status', status: 503, host: 'hub.example' },
  });
});

it('tells a server that is not reached from one that refuses', async () => {
  const asked = request(() => Promise.reject(new TypeError('Failed to fetch')));

  await expect(requestFeed(address, asked)).rejects.toMatchObject({ failure: { kind: 'network' } });
});

it('stops reading an answer that outgrows the limit', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(stream) {
      sent += 1;
      stream.enqueue(new Uint8Array(400));
    },
  });

  const reading = requestFeed(
    address,
    request(() => Promise.resolve(new Response(endless))),
  );

  await expect(reading).rejects.toMatchObject({ failure: { kind: 'too-large' } });
  expect(sent).toBeLessThan(6);
});
