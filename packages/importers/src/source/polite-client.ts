import type { Finding } from '../report/report.js';
import { connectionFault, notJsonFault, statusFault, type Fault } from './fault.js';

/** Time, handed in so that a test need not wait. Units: milliseconds; `now` since 1970. */
export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** How a site is asked. */
export interface PoliteOptions {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  /** A user and an application password, for the host of the site alone. */
  readonly credentials?: { readonly user: string; readonly password: string };
  /** Of one try, the body included. Default: 30 000. */
  readonly timeoutMs?: number;
  /** Further tries after the first. Default: 4. */
  readonly retries?: number;
  /** Most questions a second. Default: 5. */
  readonly rate?: number;
  /** Where good answers are kept, so that a run that broke can be gone on with. */
  readonly memory?: AnswerMemory;
}

/** A good answer as it can be kept. */
export interface KeptAnswer {
  readonly text: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Keeps the good answers of a run by the address that was asked, and knows those of the run before. */
export interface AnswerMemory {
  recall(address: string): KeptAnswer | undefined;
  keep(address: string, answer: KeptAnswer): void;
}

/** A good answer. */
export interface Answer {
  readonly bytes: Uint8Array;
  /** The body as UTF-8. */
  readonly text: string;
  /** Where it came from after all redirects. */
  readonly address: string;
  readonly headers: Headers;
  /** The parsed body, where JSON was asked for. */
  readonly value: unknown;
}

/** What an answer should be. */
export type Wanted = 'json' | 'page' | 'feed';

/** Asks for one address; a fault is an answer too, so that nothing throws. */
export type Ask = (
  address: string,
  options?: {
    readonly wants?: Wanted;
    readonly retries?: number;
    /** Whether an answer that was kept will not do. */
    readonly isFresh?: boolean;
  },
) => Promise<Answer | { readonly fault: Fault }>;

/** Somebody who asks a site slowly enough, again where it helps, and remembers what an editor should know of it. */
export interface PoliteClient {
  readonly ask: Ask;
  readonly hasPassword: boolean;
  /** Redirects and questions that needed several tries, in their order. */
  readonly findings: readonly Finding[];
}

const MS_PER_S = 1000;
const BACK_OFF_MS = 500;
const LONGEST_WAIT_MS = 120 * MS_PER_S;
/** Units: bytes. */
const MOST_BYTES = 64 * 1024 * 1024;
const USER_AGENT = 'guidance-list (feed importer)';
const ACCEPTED: Readonly<Record<Wanted, string>> = {
  json: 'application/json',
  page: 'text/html',
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8',
};

/** Makes a client for one run on one site. */
export function politeClient(site: string, options: PoliteOptions): PoliteClient {
  const { clock, retries: usualRetries = 4, rate = 5 } = options;
  const findings: Finding[] = [];
  let nextAt = -Infinity;
  const paced = async (): Promise<void> => {
    const wait = nextAt - clock.now();
    if (wait > 0) await clock.sleep(wait);
    nextAt = Math.max(nextAt, clock.now()) + MS_PER_S / rate;
  };
  const ask: Ask = async (address, { wants = 'json', retries = usualRetries, isFresh = false } = {}) => {
    const kept = isFresh ? undefined : options.memory?.recall(address);
    if (kept) return answerOf(kept, wants);
    for (let tries = 1; ; tries++) {
      await paced();
      const answer = await askOnce(
        address,
        wants,
        isOf(site, address) ? options : { ...options, credentials: undefined },
      );
      if (!('fault' in answer)) {
        if (tries > 1) findings.push(retried(address, tries));
        noteRedirect(findings, address, answer.address);
        options.memory?.keep(address, keptAnswer(answer));
        return answer;
      }
      if (!answer.fault.isPassing || tries > retries) return answer;
      const wait = answer.fault.waitMs ?? BACK_OFF_MS * 2 ** (tries - 1);
      if (wait > LONGEST_WAIT_MS) return { fault: tooLong(answer.fault, wait) };
      await clock.sleep(wait);
    }
  };
  return { ask, findings, hasPassword: options.credentials !== undefined };
}

async function askOnce(
  address: string,
  wants: Wanted,
  {
    fetch,
    clock,
    credentials,
    timeoutMs = 30 * MS_PER_S,
  }: Omit<PoliteOptions, 'credentials'> & {
    readonly credentials?: PoliteOptions['credentials'] | undefined;
  },
): Promise<Answer | { fault: Fault }> {
  try {
    const headers = {
      'user-agent': USER_AGENT,
      accept: ACCEPTED[wants],
      ...authorization(credentials),
    };
    const answer = await fetch(address, { headers, signal: AbortSignal.timeout(timeoutMs) });
    const bytes = await readBytes(answer);
    if (bytes === undefined) return { fault: tooLarge(address) };
    const text = new TextDecoder().decode(bytes);
    if (!answer.ok) return { fault: statusFault(answer, text, clock.now()) };
    const good = { bytes, text, address: answer.url, headers: answer.headers };
    if (wants !== 'json') return { ...good, value: undefined };
    const value = parsed(text);
    return value === undefined ? { fault: notJsonFault(address, text) } : { ...good, value };
  } catch (error) {
    return { fault: connectionFault(error, address) };
  }
}

function keptAnswer({ text, address, headers }: Answer): KeptAnswer {
  const names = ['link', 'x-wp-total', 'x-wp-totalpages'];
  const told = names.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { text, address, headers: Object.fromEntries(told) };
}

function answerOf({ text, address, headers }: KeptAnswer, wants: Wanted): Answer {
  const value = wants === 'json' ? parsed(text) : undefined;
  return { bytes: Buffer.from(text), text, address, headers: new Headers(headers), value };
}

/** Whether an address is the site's own: the same host, with or without "www.", and no less secret. */
function isOf(site: string, address: string): boolean {
  const [own, other] = [new URL(site), new URL(address)];
  const isSafe = own.protocol === 'http:' || other.protocol === 'https:';
  return isSafe && own.host.replace(/^www\./, '') === other.host.replace(/^www\./, '');
}

/** The body, as long as it is not endless: what a site says of its length proves nothing. */
async function readBytes(answer: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function authorization(credentials: PoliteOptions['credentials']): Record<string, string> {
  if (!credentials) return {};
  const { user, password } = credentials;
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
}

function retried(address: string, tries: number): Finding {
  return {
    code: 'source/retried',
    severity: 'info',
    found: address,
    message: `${address} answered at try ${tries}.`,
  };
}

/** Said once for each move from one host to another, or from http to https: every later question moves the same way. */
function noteRedirect(findings: Finding[], asked: string, answered: string): void {
  const [from, to] = [new URL(asked).origin, new URL(answered).origin];
  if (from === to || findings.some(({ found, used }) => found === from && used === to)) return;
  findings.push({
    code: 'source/redirected',
    severity: 'info',
    found: from,
    used: to,
    message: `${from} sends its visitors on to ${to}.`,
    fix: 'Use the new address next time.',
  });
}

function tooLong(fault: Fault, waitMs: number): Fault {
  const seconds = Math.ceil(waitMs / MS_PER_S);
  return { ...fault, message: `${fault.message} It asks to wait ${seconds} seconds, which is too long.` };
}

function tooLarge(address: string): Fault {
  return {
    code: 'source/too-large',
    message: `${address} answers with more than ${MOST_BYTES} bytes.`,
    fix: 'Look what makes its records so large, or import an export file instead.',
    isPassing: false,
    mayBeOneRecord: true,
  };
}
