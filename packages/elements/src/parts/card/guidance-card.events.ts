import type { Resource, ResourceFile } from '@guidance-list/core';

/** A title was chosen. Prevent it to show the work in another way than by following its link. */
export class GuidanceOpenEvent extends Event {
  static readonly type = 'guidance-open';

  constructor(readonly resource: Resource) {
    super(GuidanceOpenEvent.type, { bubbles: true, cancelable: true, composed: true });
  }
}

/** A file was chosen. Prevent it to hand the file over in another way. */
export class GuidanceDownloadEvent extends Event {
  static readonly type = 'guidance-download';

  constructor(
    readonly resource: Resource,
    readonly file: ResourceFile,
  ) {
    super(GuidanceDownloadEvent.type, { bubbles: true, cancelable: true, composed: true });
  }
}

/** A work was put on the visitor's short list, or taken off it. */
export class GuidanceKeepEvent extends Event {
  static readonly type = 'guidance-keep';

  constructor(
    readonly resource: Resource,
    readonly isKept: boolean,
  ) {
    super(GuidanceKeepEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'guidance-keep': GuidanceKeepEvent;
    'guidance-open': GuidanceOpenEvent;
    'guidance-download': GuidanceDownloadEvent;
  }
}
