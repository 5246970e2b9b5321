import { addressVerdict } from './address-verdict.js';

/** What is asked of the host's reader of addresses; every browser, Node and worker has it. */
interface UrlHost {
  readonly URL: new (text: string) => {
    readonly host: string;
    readonly pathname: string;
    readonly searchParams: Iterable<[string, string]>;
  };
  readonly URLSearchParams: new (parameters: [string, string][]) => { toString(): string };
}

/** Parameters that say where a visitor came from, not what is shown. */
const TRACKING = /^(?:utm_|fbclid$|gclid$|mc_[ce]id$|_ga$|ref$)/i;

/**
 * What makes two addresses of a page one, and the id of a work that is shown there: host without "www." and path, without
 * scheme, final slash, fragment and tracking. "http://www.hub.example/a/" and "https://hub.example/a" are one; so are
 * "?p=7" and "/?p=7".
 *
 * Shape: nothing where the text is no web address.
 */
export function addressId(address: string): string | undefined {
  if (addressVerdict(address) !== 'ok' || !/^https?:/i.test(address)) return undefined;
  // eslint-disable-next-line no-restricted-globals -- see UrlHost
  const { URL, URLSearchParams } = globalThis as unknown as UrlHost;
  const { host, pathname, searchParams } = new URL(address);
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name));
  const query = new URLSearchParams(kept).toString();
  const path = pathname.replace(/\/+$/, '');
  return host.replace(/^www\./, '') + path + (query && `${path === '' ? '/' : ''}?${query}`);
}
