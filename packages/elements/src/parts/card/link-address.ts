import { addressVerdict } from '@guidance-list/core';

/**
 * An address that may become a link; nothing for any other, such as `javascript:`. Feeds are checked when they are read; this
 * holds for works that a page hands over by itself, too.
 */
export function linkAddress(url: string | undefined): string | undefined {
  return url !== undefined && addressVerdict(url) === 'ok' ? url : undefined;
}
