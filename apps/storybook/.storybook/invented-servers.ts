const CATALOGUE = 'https://hub.example/feed.json';
const answers = new Map<string, unknown>();

let isServing = false;

/**
 * Lets invented addresses answer. `.example` names no server that exists, so what is asked there is answered here, as the
 * stories say, and never leaves the machine; all else is asked as usual.
 */
export function serveExamples(
  catalogueAddress: string,
  servers: Readonly<Record<string, unknown>> = {},
): void {
  for (const [address, answer] of Object.entries(servers)) answers.set(address, answer);
  if (isServing) return;
  isServing = true;
  const ask = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const { href, hostname } = new URL(input instanceof Request ? input.url : input, document.baseURI);
    if (!hostname.endsWith('.example')) return ask(input, init);
    return href === CATALOGUE ? ask(catalogueAddress, init) : respond(answers.get(href), init?.signal);
  };
}

async function respond(answer: unknown, signal: AbortSignal | null | undefined): Promise<Response> {
  if (answer === undefined) throw new TypeError('Failed to fetch');
  if (typeof answer === 'number') return new Response('', { status: answer });
  if (answer !== 'never') return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer));
  return new Promise((_, refuse) => {
    signal?.addEventListener('abort', () => refuse(signal.reason as Error));
  });
}
