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

declare global {
  interface HTMLElementEventMap {
    'guidance-open': GuidanceOpenEvent;
    'guidance-download': GuidanceDownloadEvent;
  }
}
