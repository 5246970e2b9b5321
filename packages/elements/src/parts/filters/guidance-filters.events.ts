/** The reader leaves the filter panel. */
export class GuidanceCloseEvent extends Event {
  static readonly type = 'guidance-close';

  constructor() {
    super(GuidanceCloseEvent.type, { bubbles: true, composed: true });
  }
}
