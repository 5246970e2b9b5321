import type { Diagnostic } from '@guidance-list/core';

/**
 * How many records could not be shown, each counted once however much is wrong with it. A work that is there twice is
 * shown, so its second record is not lost.
 */
export function skippedRecords(diagnostics: readonly Diagnostic[]): number {
  const lost = diagnostics.filter(({ code, severity }) => severity === 'error' && code === 'record/invalid');
  return new Set(lost.map(({ feed, pointer }) => [feed, ...pointer.split('/').slice(0, 3)].join('/'))).size;
}

/** Whether the feed holds more than was read. */
export function isCutShort(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ code }) => code === 'feed/too-large');
}
