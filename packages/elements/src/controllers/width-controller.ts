import type { LitElement, ReactiveController } from 'lit';

/** Tells whether its host is narrower than a width, in em of the host's own text, and draws it again when that changes. */
export class WidthController implements ReactiveController {
  isNarrow = false;
  #observer: ResizeObserver | undefined;

  constructor(
    readonly host: LitElement,
    readonly widthInEm: number,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => this.#measure(entry?.contentRect.width ?? 0));
    this.#observer.observe(this.host);
    this.#measure(this.host.getBoundingClientRect().width);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(width: number): void {
    const em = parseFloat(getComputedStyle(this.host).fontSize);
    const isNarrow = width < this.widthInEm * em;
    if (isNarrow === this.isNarrow) return;
    this.isNarrow = isNarrow;
    this.host.requestUpdate();
  }
}
