import type { Collection } from '../controllers/collection.js';
import { GuidanceDiagnosticsEvent, GuidanceErrorEvent, GuidanceReadyEvent } from './collection.events.js';

/** What the page is told of a feed that has just been read, or could not be had. */
export function feedEvents({ phase, failures, diagnostics, scopeTotal }: Collection): Event[] {
  if (phase !== 'ready' && phase !== 'failed') return [];
  const failed = failures.map((failure) => new GuidanceErrorEvent(failure));
  if (phase === 'failed') return failed;
  const found = diagnostics.length > 0 ? [new GuidanceDiagnosticsEvent(diagnostics)] : [];
  return [new GuidanceReadyEvent(scopeTotal), ...failed, ...found];
}
