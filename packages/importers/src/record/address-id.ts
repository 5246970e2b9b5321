import { addressVerdict } from '@guidance-list/core';

/** Parameters that say where a visitor came from, not what is shown. */
const TRACKING = /^(?:utm_|fbclid$|gclid$|mc_[ce]id$|_ga$|ref$)/i;

/**
 * The id of a work from the address of its page: host without "www." and path, without scheme, final slash, fragment and
 * tracking. "http://www.hub.example/a/" and "https://hub.example/a" are one work; so are "?p=7" and "/?p=7".
 *
 * Shape: nothing where the text is no web address.
 */
export function addressId(address: string): string | undefined {
  if (addressVerdict(address) !== 'ok' || !/^https?:/i.test(address)) return undefined;
  const { host, pathname, searchParams } = new URL(address);
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name));
  const query = new URLSearchParams(kept).toString();
  const path = pathname.replace(/\/+$/, '');
  return host.replace(/^www\./, '') + path + (query && `${path === '' ? '/' : ''}?${query}`);
}
