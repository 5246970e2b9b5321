import type { LitElement, ReactiveController } from 'lit';

/** Tells whether its host is narrower than a width, in em of the host's own text, and draws it again when that changes. */
export class WidthController implements ReactiveController {
  #isNarrow: boolean | undefined;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(
    readonly host: LitElement,
    readonly widthInEm: number,
    /** Runs once the host is drawn for its new width, if the focus was in it. */
    readonly onTurn?: () => void,
  ) {
    host.addController(this);
  }

  /** Measured when it is first asked for, since that makes the browser lay out the page. */
  get isNarrow(): boolean {
    return (this.#isNarrow ??= this.#measured());
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => {
      // In the next frame: a host that redraws at once makes the browser report a loop to the page.
      this.#frame = requestAnimationFrame(() => this.#compare());
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #compare(): void {
    if (this.#isNarrow === undefined || this.#isNarrow === this.#measured()) return;
    this.#isNarrow = !this.#isNarrow;
    const isFocused = this.host.matches(':focus-within');
    this.host.requestUpdate();
    if (isFocused) void this.host.updateComplete.then(this.onTurn);
  }

  #measured(): boolean {
    const { width } = this.host.getBoundingClientRect();
    return width < this.widthInEm * parseFloat(getComputedStyle(this.host).fontSize);
  }
}
