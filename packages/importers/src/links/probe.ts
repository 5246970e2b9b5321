import { retryAfterMs } from '../source/fault.js';
import type { Clock } from '../source/polite-client.js';
import type { RobotsRule } from './robots.js';

/** What asking for an address gave. */
export type LinkAnswer =
  | {
      readonly status: 'ok' | 'redirected';
      /** Where it was found. */
      readonly address: string;
      readonly mediaType?: string;
      /** Units: bytes. */
      readonly bytes?: number;
    }
  | { readonly status: 'dead' | 'refused' | 'timeout'; readonly reason: string };

/** How an address is asked for. */
export interface Probe {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly isAllowed: RobotsRule;
  readonly agent: string;
  /** Of one try. */
  readonly timeoutMs: number;
}

const TRIES = 3;
const BACK_OFF_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
const PASSING = new Set([429, 500, 502, 503, 504]);
const REFUSALS = new Set([401, 403, 407, 429, 451]);
const CAUSES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ECONNREFUSED: 'nothing listens at this address',
  ECONNRESET: 'the connection broke off',
  CERT_HAS_EXPIRED: 'the certificate of the host has expired',
};

/** Asks for an address without its body: HEAD first, GET where that has no good answer, again where it may be passing. */
export async function probed(address: string, probe: Probe): Promise<LinkAnswer> {
  if (!(await probe.isAllowed(address))) {
    return { status: 'refused', reason: 'The robots.txt of the host does not let robots ask for it.' };
  }
  for (let tries = 1; ; tries++) {
    const head = await answered(address, 'HEAD', probe);
    const answer = 'ok' in head && head.ok ? head : await answered(address, 'GET', probe);
    const wait = 'ok' in answer ? passingMs(answer, probe.clock, tries) : undefined;
    if (wait === undefined || tries === TRIES) return verdictOn(address, answer);
    await probe.clock.sleep(wait);
  }
}

async function answered(
  address: string,
  method: 'HEAD' | 'GET',
  probe: Probe,
): Promise<Response | { error: unknown }> {
  try {
    const answer = await probe.fetch(address, {
      method,
      redirect: 'follow',
      headers: { 'user-agent': probe.agent, accept: '*/*' },
      signal: AbortSignal.timeout(probe.timeoutMs),
    });
    await answer.body?.cancel();
    return answer;
  } catch (error) {
    return { error };
  }
}

/** How long to wait for another try; nothing where none would help. */
function passingMs({ ok, status, headers }: Response, clock: Clock, tries: number): number | undefined {
  if (ok || !PASSING.has(status)) return undefined;
  const wait = retryAfterMs(headers.get('retry-after'), clock.now()) ?? BACK_OFF_MS * 2 ** (tries - 1);
  return wait <= LONGEST_WAIT_MS ? wait : undefined;
}

function verdictOn(address: string, answer: Response | { error: unknown }): LinkAnswer {
  if ('error' in answer) return failure(answer.error);
  const { ok, status, url, headers } = answer;
  if (REFUSALS.has(status))
    return { status: 'refused', reason: `The server answers ${status}: it does not let a robot in.` };
  if (!ok) return { status: 'dead', reason: `The server answers ${status}.` };
  const isMoved = withoutFragment(url) !== withoutFragment(new URL(address).href);
  return { status: isMoved ? 'redirected' : 'ok', address: url, ...factsOf(headers) };
}

/** The length of a packed answer is not that of the file. */
function factsOf(headers: Headers): { mediaType?: string; bytes?: number } {
  const mediaType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const length = headers.get('content-encoding') === null ? (headers.get('content-length') ?? '') : '';
  return {
    ...(/^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*$/.test(mediaType) ? { mediaType } : {}),
    ...(/^[1-9]\d{0,14}$/.test(length) ? { bytes: Number(length) } : {}),
  };
}

function failure(error: unknown): LinkAnswer {
  const { name, message } = error as Error;
  const cause = (error as { cause?: NodeJS.ErrnoException }).cause;
  const code = cause?.code ?? '';
  if (name === 'TimeoutError' || code.includes('TIMEOUT')) {
    return { status: 'timeout', reason: 'The server did not answer in time.' };
  }
  return { status: 'dead', reason: `It could not be reached: ${CAUSES[code] ?? cause?.message ?? message}.` };
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/, '');
}
