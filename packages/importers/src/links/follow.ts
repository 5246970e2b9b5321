import type { Clock } from '../source/polite-client.js';
import { isPrivateAddress, isPrivateHost } from './private-host.js';

/** How addresses are asked for, whatever for. */
export interface LinkClient {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly agent: string;
  /** Of one question. */
  readonly timeoutMs: number;
  /** Whether nothing but hosts that everybody can reach is asked. */
  readonly publicOnly?: boolean;
  /** The IP addresses of a host; asked for only where `publicOnly` is. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
}

/** What the owner of a host forbids, or what we do not ask for. */
export interface Refusal {
  readonly refused: string;
}

/** A question to one address. */
export interface Question {
  readonly method: 'HEAD' | 'GET';
  readonly headers?: Readonly<Record<string, string>>;
  /** Asked of every address on the way, the first one included. */
  readonly isAllowed?: (address: string) => Promise<boolean>;
}

/** Where a question ended: the answer and the address that gave it. */
export interface Followed {
  readonly answer: Response;
  readonly address: string;
}

const MOST_HOPS = 10;
const MOVED = new Set([301, 302, 303, 307, 308]);

/** Asks, and follows redirects itself: each address on the way is judged before it is asked. Throws what `fetch` throws. */
export async function followed(
  address: string,
  question: Question,
  client: LinkClient,
): Promise<Followed | Refusal> {
  let at = address;
  for (let hops = 0; hops <= MOST_HOPS; hops++) {
    const refused = await refusal(at, address, client);
    if (refused !== undefined) return { refused };
    if (question.isAllowed && !(await question.isAllowed(at))) {
      return { refused: 'The robots.txt of the host does not let robots ask for it.' };
    }
    const answer = await client.fetch(at, {
      method: question.method,
      redirect: 'manual',
      headers: {
        'user-agent': client.agent,
        accept: '*/*',
        'accept-encoding': 'identity',
        ...question.headers,
      },
      signal: AbortSignal.timeout(client.timeoutMs),
    });
    const location = MOVED.has(answer.status) ? answer.headers.get('location') : null;
    if (location === null) return { answer, address: at };
    await answer.body?.cancel();
    if (!URL.canParse(location, at)) throw new Error('it leads on to what is no address');
    at = new URL(location, at).href;
  }
  throw new Error(`it leads on more than ${MOST_HOPS} times`);
}

/** Why an address is not asked for. Nobody who is asked may send us into a network that the link itself is not in. */
async function refusal(at: string, first: string, client: LinkClient): Promise<string | undefined> {
  const { protocol, hostname } = new URL(at);
  if (protocol !== 'https:' && protocol !== 'http:')
    return `It leads on to "${protocol}", which is not of the web.`;
  const mayBePrivate = !client.publicOnly && isPrivateHost(new URL(first).hostname);
  if (mayBePrivate) return undefined;
  if (isPrivateHost(hostname)) {
    return at === first
      ? 'It is of this machine or a private network, and only public hosts are asked.'
      : `It leads on into a private network (${hostname}), so it was not followed.`;
  }
  const addresses = client.publicOnly && client.resolve ? await client.resolve(hostname).catch(() => []) : [];
  return addresses.some(isPrivateAddress)
    ? `The name ${hostname} is of a private network, and only public hosts are asked.`
    : undefined;
}
