import { retryAfterMs } from '../source/fault.js';
import type { Clock } from '../source/polite-client.js';
import { followed, type Followed, type LinkClient, type Refusal } from './follow.js';
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
export interface Probe extends LinkClient {
  readonly isAllowed: RobotsRule;
}

/** What one question gave. */
type Asked = Followed | Refusal | { readonly error: unknown };

const TRIES = 3;
const TRIES_IN_SILENCE = 2;
const BACK_OFF_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
const REFUSALS = new Set([401, 403, 407, 429, 451]);
/** Another way of asking changes nothing about these. */
const SAYS_ENOUGH = new Set([401, 407, 429, 451, 503]);
const CUT = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'EAI_AGAIN']);
const CAUSES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ECONNREFUSED: 'nothing listens at this address',
  ECONNRESET: 'the connection broke off',
  UND_ERR_SOCKET: 'the connection broke off',
  CERT_HAS_EXPIRED: 'the certificate of the host has expired',
};

/**
 * Asks for an address without its body: HEAD first; GET, for the first byte alone, where a server does not know HEAD or
 * does not tell how long the file is; again after a while where a fault may be passing.
 */
export async function probed(address: string, probe: Probe): Promise<LinkAnswer> {
  for (let tries = 1; ; tries++) {
    const asked = await askedOnce(address, probe);
    const wait = waitMs(asked, probe.clock, tries);
    if (wait === undefined) return verdictOn(address, asked);
    await probe.clock.sleep(wait);
  }
}

async function askedOnce(address: string, probe: Probe): Promise<Asked> {
  const head = await answered(address, 'HEAD', probe);
  if (!('answer' in head) || SAYS_ENOUGH.has(head.answer.status)) return head;
  const { mediaType, bytes } = factsOf(head.answer);
  const isKnown = bytes !== undefined || mediaType === 'text/html';
  if (head.answer.ok && isKnown) return head;
  const get = await answered(address, 'GET', probe);
  return head.answer.ok && !('answer' in get && isThere(get.answer)) ? head : get;
}

async function answered(address: string, method: 'HEAD' | 'GET', probe: Probe): Promise<Asked> {
  try {
    const headers: Record<string, string> = method === 'GET' ? { range: 'bytes=0-0' } : {};
    const asked = await followed(address, { method, headers, isAllowed: probe.isAllowed }, probe);
    if ('answer' in asked) await asked.answer.body?.cancel();
    return asked;
  } catch (error) {
    return { error };
  }
}

/** How long to wait for another try; nothing where none would help. */
function waitMs(asked: Asked, clock: Clock, tries: number): number | undefined {
  if (tries >= TRIES || 'refused' in asked) return undefined;
  const backOff = BACK_OFF_MS * 2 ** (tries - 1);
  if ('error' in asked) {
    const { isSilence, isCut } = kindOf(asked.error);
    return isCut || (isSilence && tries < TRIES_IN_SILENCE) ? backOff : undefined;
  }
  const { status, headers } = asked.answer;
  if (!PASSING.has(status)) return undefined;
  const wait = retryAfterMs(headers.get('retry-after'), clock.now()) ?? backOff;
  return wait <= LONGEST_WAIT_MS ? wait : undefined;
}

function verdictOn(first: string, asked: Asked): LinkAnswer {
  if ('refused' in asked) return { status: 'refused', reason: asked.refused };
  if ('error' in asked) return failure(asked.error);
  const { answer, address } = asked;
  const { status } = answer;
  if (REFUSALS.has(status))
    return { status: 'refused', reason: `The server answers ${status}: it does not let a robot in.` };
  if (!isThere(answer)) return { status: 'dead', reason: `The server answers ${status}.` };
  const isMoved = withoutFragment(address) !== withoutFragment(new URL(first).href);
  return { status: isMoved ? 'redirected' : 'ok', address, ...factsOf(answer) };
}

/** An empty file has no first byte: 416. */
function isThere({ ok, status }: Response): boolean {
  return ok || status === 416;
}

/** Of a part, the length of the whole is told; the length of a packed answer is not that of the file. */
function factsOf({ headers, status }: Response): { mediaType?: string; bytes?: number } {
  if (status === 416) return {};
  const mediaType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const whole =
    status === 206 ? /\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1] : headers.get('content-length');
  const length = headers.get('content-encoding') === null ? (whole ?? '') : '';
  return {
    ...(/^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*$/.test(mediaType) ? { mediaType } : {}),
    ...(/^[1-9]\d{0,14}$/.test(length) ? { bytes: Number(length) } : {}),
  };
}

function kindOf(error: unknown): { code: string; isSilence: boolean; isCut: boolean } {
  const { name } = error as Error;
  const code = (error as { cause?: NodeJS.ErrnoException }).cause?.code ?? '';
  return { code, isSilence: name === 'TimeoutError' || code.includes('TIMEOUT'), isCut: CUT.has(code) };
}

function failure(error: unknown): LinkAnswer {
  const { code, isSilence } = kindOf(error);
  if (isSilence) return { status: 'timeout', reason: 'The server did not answer in time.' };
  const { message, cause } = error as Error & { cause?: Error };
  return { status: 'dead', reason: `It could not be reached: ${CAUSES[code] ?? cause?.message ?? message}.` };
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/, '');
}
