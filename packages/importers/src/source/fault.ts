import type { ReportCode } from '../report/report-code.js';
import type { Finding } from '../report/report.js';

/** Why a question to a site has no good answer, and what may still be done about it. */
export interface Fault {
  readonly code: ReportCode;
  /** One sentence for an editor. */
  readonly message: string;
  readonly fix: string;
  /** What WordPress itself calls it: "rest_post_invalid_page_number". */
  readonly named?: string;
  /** Whether it may be over soon, so that it is worth another try. */
  readonly isPassing: boolean;
  /** Whether one bad record among many can be the cause. */
  readonly mayBeOneRecord: boolean;
  /** How long the site asks to wait. Units: milliseconds. */
  readonly waitMs?: number;
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ECONNREFUSED: 'nothing listens at this address',
};
const CUT = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'ERR_INVALID_STATE']);
const TRY_AGAIN = new Set([408, 425, 429, 500, 502, 503, 504, 507, 508, 520, 521, 522, 523, 524]);
const BUSY = new Set([429, 503]);
const MS_PER_S = 1000;

/** What a failed connection means. */
export function connectionFault(error: unknown, address: string): Fault {
  const { name, message } = error as Error;
  const cause = (error as { cause?: NodeJS.ErrnoException }).cause;
  const code = cause?.code ?? '';
  if (name === 'TimeoutError' || /TIMEOUT|ETIMEDOUT/.test(code)) {
    return {
      code: 'source/timeout',
      message: `${address} did not answer in time.`,
      fix: 'Try again later, or allow more time with --timeout.',
      isPassing: true,
      mayBeOneRecord: true,
    };
  }
  if (CUT.has(code) || message === 'terminated') {
    return {
      code: 'source/cut',
      message: `The answer of ${address} broke off.`,
      fix: 'Try again later.',
      isPassing: true,
      mayBeOneRecord: true,
    };
  }
  return {
    code: 'source/unreachable',
    message: `${address} could not be reached: ${CAUSES[code] ?? cause?.message ?? message}.`,
    fix: 'Check the address and the connection.',
    isPassing: code !== 'ENOTFOUND',
    mayBeOneRecord: false,
  };
}

/** What an answer with an error status means. Units: `now` is epoch milliseconds, for a `Retry-After` that is a date. */
export function statusFault(answer: Response, text: string, now: number): Fault {
  const { status, url, headers } = answer;
  const told = errorBody(text);
  const said = told.message ? ` and says: ${told.message.replace(/\.?$/, '.')}` : '.';
  const message = `${url} answers ${status}${said}`;
  if (status === 401 || status === 403) {
    const fix = 'Give a user with --user and an application password in GUIDANCE_LIST_PASSWORD.';
    return { code: 'source/auth', message, fix, ...told.named, isPassing: false, mayBeOneRecord: false };
  }
  const waitMs = BUSY.has(status) ? retryAfterMs(headers.get('retry-after'), now) : undefined;
  return {
    code: 'source/http',
    message,
    fix: status >= 500 ? 'Look into the error log of the site, or try again later.' : 'Check the address.',
    ...told.named,
    isPassing: TRY_AGAIN.has(status),
    mayBeOneRecord: status >= 500 && !BUSY.has(status),
    ...(waitMs === undefined ? {} : { waitMs }),
  };
}

/** What it means that an answer should be JSON and is not. */
export function notJsonFault(address: string, text: string): Fault {
  if (/^\s*[[{]/.test(text)) {
    return {
      code: 'source/cut',
      message: `The answer of ${address} breaks off in the middle.`,
      fix: 'Try again later.',
      isPassing: true,
      mayBeOneRecord: true,
    };
  }
  return {
    code: 'source/not-json',
    message: `${address} answers with a page instead of data.`,
    fix: 'A plugin or a firewall may block the REST API: allow it, or import an export file instead.',
    isPassing: false,
    mayBeOneRecord: true,
  };
}

/** A fault as a line of the report. */
export function faultFinding({ code, message, fix }: Fault): Finding {
  return { code, severity: 'error', message, fix };
}

function errorBody(text: string): { message?: string; named?: { named: string } } {
  try {
    const { code, message } = JSON.parse(text) as { code?: unknown; message?: unknown };
    return {
      ...(typeof message === 'string' ? { message: message.replace(/<[^>]*>/g, '').slice(0, 200) } : {}),
      ...(typeof code === 'string' ? { named: { named: code } } : {}),
    };
  } catch {
    return {};
  }
}

/** How long a server asks to wait: so many seconds, or until a date. Units: milliseconds; `now` is epoch milliseconds. */
export function retryAfterMs(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * MS_PER_S;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
