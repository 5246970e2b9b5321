import type { Collection } from '../controllers/collection.js';
import { GuidanceDiagnosticsEvent, GuidanceErrorEvent, GuidanceReadyEvent } from './guidance-list.events.js';

/** What the page is told of a feed that has just been read, or could not be had. */
export function feedEvents({ phase, failure, diagnostics, scopeTotal }: Collection): Event[] {
  if (phase === 'failed' && failure) return [new GuidanceErrorEvent(failure)];
  if (phase !== 'ready') return [];
  const found = diagnostics.length > 0 ? [new GuidanceDiagnosticsEvent(diagnostics)] : [];
  return [new GuidanceReadyEvent(scopeTotal), ...found];
}
