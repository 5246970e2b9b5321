import type { LitElement, ReactiveController } from 'lit';

/** Tells whether its host is narrower than a width, in em of the host's own text, and draws it again when that changes. */
export class WidthController implements ReactiveController {
  isNarrow = false;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(
    readonly host: LitElement,
    readonly widthInEm: number,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => {
      // In the next frame: a host that redraws at once makes the browser report a loop to the page.
      this.#frame = requestAnimationFrame(() => this.#measure());
    });
    this.#observer.observe(this.host);
    this.#measure();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #measure(): void {
    const { width } = this.host.getBoundingClientRect();
    const em = parseFloat(getComputedStyle(this.host).fontSize);
    const isNarrow = width < this.widthInEm * em;
    if (isNarrow === this.isNarrow) return;
    this.isNarrow = isNarrow;
    this.host.requestUpdate();
  }
}
