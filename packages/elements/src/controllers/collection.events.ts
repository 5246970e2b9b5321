import type { Diagnostic, Query } from '@guidance-list/core';
import type { Failure } from '../controllers/feed-request.js';

/** The list is there. Does not bubble, as two lists on one page are two matters. */
export class GuidanceReadyEvent extends Event {
  static readonly type = 'guidance-ready';

  /** `total`: the works inside the scope. */
  constructor(readonly total: number) {
    super(GuidanceReadyEvent.type);
  }
}

/** The visitor has searched, filtered or sorted, and this is what it gave. */
export class GuidanceQueryEvent extends Event {
  static readonly type = 'guidance-query';

  constructor(
    readonly query: Query,
    readonly total: number,
  ) {
    super(GuidanceQueryEvent.type);
  }
}

/** The feed was read, and something was found wrong with it. */
export class GuidanceDiagnosticsEvent extends Event {
  static readonly type = 'guidance-diagnostics';

  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(GuidanceDiagnosticsEvent.type);
  }
}

/** The feed could not be had. The element shows it; this is for the page's own records. */
export class GuidanceErrorEvent extends Event {
  static readonly type = 'guidance-error';

  constructor(readonly failure: Failure) {
    super(GuidanceErrorEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'guidance-ready': GuidanceReadyEvent;
    'guidance-query': GuidanceQueryEvent;
    'guidance-diagnostics': GuidanceDiagnosticsEvent;
    'guidance-error': GuidanceErrorEvent;
  }
}
