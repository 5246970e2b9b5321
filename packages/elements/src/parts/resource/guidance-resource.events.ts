/** The reader wants to leave an opened work. */
export class GuidanceBackEvent extends Event {
  static readonly type = 'guidance-back';

  constructor() {
    super(GuidanceBackEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'guidance-back': GuidanceBackEvent;
  }
}
