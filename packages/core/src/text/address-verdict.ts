/** What is known of an address before it is followed: `unsafe` names a scheme, or a disguise, that is never let through. */
export type AddressVerdict = 'ok' | 'unsafe' | 'invalid';

/** The one thing the core asks of its host beside the language itself; every browser, Node and worker has it. */
interface UrlHost {
  readonly URL: new (text: string) => {
    readonly host: string;
    readonly username: string;
    readonly password: string;
  };
}

const ALLOWED = /^(?:https?:\/\/[^/\\?#]|mailto:[^\s@]+@[^\s@]+$)/i;
/** Browsers skip these before and inside a scheme: "java\nscript:" runs. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const SKIPPED = /[\s\0-\x1F\x7F-\x9F\u200B-\u200F\u202A-\u202E\u2060]/g;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const LETS_THROUGH = /^(?:https?|mailto)$/i;

/** Judges whether a text is an absolute `https:`, `http:` or `mailto:` address that may become a link. */
export function addressVerdict(text: string): AddressVerdict {
  const scheme = SCHEME.exec(text.replace(SKIPPED, ''))?.[1];
  if (scheme && !LETS_THROUGH.test(scheme)) return 'unsafe';
  if (text.search(SKIPPED) >= 0 || text.includes('\\') || !ALLOWED.test(text)) return 'invalid';
  return /^mailto:/i.test(text) ? 'ok' : webVerdict(text);
}

/** A name before the host ("https://hub.example@evil.example") is a disguise, so it is not let through. */
function webVerdict(text: string): AddressVerdict {
  // eslint-disable-next-line no-restricted-globals -- see UrlHost
  const { URL } = globalThis as unknown as UrlHost;
  try {
    const { host, username, password } = new URL(text);
    if (username || password) return 'unsafe';
    return host ? 'ok' : 'invalid';
  } catch {
    return 'invalid';
  }
}
